import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { loadWords } from '../../../../src/explain/index.ts';
import type { CascadeRelative } from '../../../../src/risk/index.ts';
import type { Method } from '../method.ts';

/** A letter about something that may run in the family, and whom it may concern. */
export interface RelativesLetterText {
  /** `finding/…`, `criterion/…` */
  readonly finding: string;
  /** Gene and condition, or the syndrome. */
  readonly what: string;
  readonly title: string;
  /** To the person who sends it. */
  readonly note: string;
  readonly text: string;
  readonly relatives: readonly (Pick<CascadeRelative, 'relation' | 'state'> & { readonly of100: number | null })[];
}

/** Letters of the findings that are returned and the criteria that are met, those of findings first. */
export const relativesLetters: Method<
  { readonly plan: PreventionDocument; readonly language: string; readonly name: string | null },
  readonly RelativesLetterText[]
> = async (_kit, { plan, language, name }) => {
  const { sayRelativesLetter } = await import('../late/plain-words.ts');
  const words = await loadWords(language, 'person');
  const findings = [
    ...(plan.genome?.findings ?? []).filter(({ state }) => state === 'returned').map(({ entry }) => `finding/${entry}`),
    ...plan.family.criteria.filter(({ state }) => state === 'met').map(({ criterion }) => `criterion/${criterion}`),
  ];
  const seen = new Set<string>();
  return findings.flatMap((finding): readonly RelativesLetterText[] => {
    const told = plan.cascade.filter((one) => one.finding === finding);
    // The nearest relatives share it with the same chance: the letter says theirs.
    const nearest = told.find(({ state }) => state === 'to-tell');
    const letter = sayRelativesLetter(
      words,
      plan,
      finding,
      nearest === undefined ? null : Math.round(nearest.chance * 100),
    );
    // Several rules may point to one syndrome: one letter tells of it.
    if (letter === null || seen.has(letter.result.toLowerCase())) return [];
    seen.add(letter.result.toLowerCase());
    const { parts, asks, choice, close, title, note } = letter;
    const lines = asks.lines.map((line) => `- ${line}`);
    const blocks = [
      ...parts.map(({ text }) => text),
      ...(lines.length === 0 ? [] : [[asks.heading, ...lines].join('\n')]),
      choice,
      close,
      ...(name === null ? [] : [name]),
    ];
    return [
      {
        finding,
        what: letter.result,
        title,
        note,
        text: `${blocks.join('\n\n')}\n`,
        relatives: told.map(({ relation, state, chance }) => ({
          relation,
          state,
          of100: finding.startsWith('finding/') ? Math.round(chance * 100) : null,
        })),
      },
    ];
  });
};
