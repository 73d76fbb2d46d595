import type { Gap, TrialLeaf, TrialMatch } from '../../oncology/index.ts';
import { readOut } from '../read-out.ts';
import { type TumourSpeaking, capital, sayLeaf, sayStatementName } from './tumour-names.ts';

/** Something missing and the statements that it would change. */
export interface GapSaid {
  readonly kind: string;
  readonly what: string;
  readonly changes: string;
  readonly statements: number;
}

const NAMED = 3;

/** What is missing, what could come on label by it first, then what would change most; gaps that read alike are one. */
export function sayGaps(speaking: TumourSpeaking): readonly GapSaid[] {
  const alike = new Map<string, Gap>();
  for (const gap of speaking.plan.board.gaps) {
    const { what } = sayGap(speaking, gap);
    const before = alike.get(what);
    alike.set(what, {
      ...(before ?? gap),
      statements: [...new Set([...(before?.statements ?? []), ...gap.statements])],
      labels: (before?.labels ?? 0) + (gap.labels ?? 0),
    });
  }
  return [...alike.values()]
    .toSorted((a, b) => (b.labels ?? 0) - (a.labels ?? 0) || b.statements.length - a.statements.length)
    .map((gap) => sayGap(speaking, gap));
}

function sayGap(speaking: TumourSpeaking, gap: Gap): GapSaid {
  const { words, plan } = speaking;
  const names = [
    ...new Set(
      plan.board.statements
        .filter(({ value }) => gap.statements.includes(value.id))
        .map(({ value }) => sayStatementName(speaking, value)),
    ),
  ];
  const what = sayMissing(speaking, gap);
  return {
    kind: gap.kind,
    what: capital(
      words.sayOr(`tumour.gap.${gap.kind}`, words.say('tumour.gap.other', { what: otherGap(gap) }), {
        what,
        n: gap.count ?? 1,
      }),
    ),
    changes: words.say('tumour.gap.changes', {
      n: gap.statements.length,
      names: words.list([
        ...names.slice(0, NAMED),
        ...(names.length > NAMED ? [words.say('tumour.more', { n: names.length - NAMED })] : []),
      ]),
    }),
    statements: gap.statements.length,
  };
}

/** The thing that is missing by its name: a marker where the language knows it, else as the board has it. */
export function sayMissing(
  { words }: Pick<TumourSpeaking, 'words'>,
  { kind, what }: Pick<Gap, 'kind' | 'what'>,
): string {
  switch (kind) {
    case 'marker-not-tested':
      return sayLeaf(words, what);
    case 'unannotated':
      return words.phrase('unnamed', what) ?? readOut(what);
    case 'state-unknown':
      return words.phrase('setting', what) ?? readOut(what);
    default:
      return what;
  }
}

function otherGap({ kind, what }: Gap): string {
  const said = readOut(kind);
  return what === '' || what === kind ? said : `${said}: ${what}`;
}

/** One arm of a trial in words. */
export interface TrialSaid {
  readonly trial: string;
  readonly title: string | null;
  /** `step 1, arm A` */
  readonly where: string;
  readonly verdict: string;
  readonly fits: TrialMatch['verdict'];
  readonly failing: readonly string[];
  readonly open: readonly string[];
}

export function sayTrial(speaking: TumourSpeaking, match: TrialMatch): TrialSaid {
  const { words } = speaking;
  return {
    trial: match.trial,
    title: match.title,
    where: [
      ...(match.step === null ? [] : [words.say('tumour.trial.step', { step: match.step })]),
      ...(match.arm === null ? [] : [words.say('tumour.trial.arm', { arm: match.arm })]),
      ...(match.dose === undefined ? [] : [words.say('tumour.trial.dose', { dose: match.dose })]),
    ].join(', '),
    verdict: words.say(`tumour.trial.${match.verdict}`),
    fits: match.verdict,
    failing: match.failing.map((leaf) => sayTrialLeaf(speaking, leaf)),
    open: match.open.map((leaf) => sayTrialLeaf(speaking, leaf)),
  };
}

/** A condition of a trial, field by field in the trial's own values: `gene EGFR, change L858R`. */
function sayTrialLeaf({ words }: TumourSpeaking, { fields }: TrialLeaf): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      const field = words.phrase('trial-field', name) ?? name.replaceAll('_', ' ').toLowerCase();
      const text = String(value);
      const plain = text.replace(/^!/, '');
      const said = words.phrase('trial-value', plain.toLowerCase()) ?? words.phrase('prior', plain) ?? plain;
      const full = text.startsWith('!') ? words.say('tumour.trial.not', { value: said }) : said;
      return field === '' ? full : words.say('tumour.trial.field', { name: field, value: full });
    })
    .join(', ');
}

/** A change of the tumour file that may be inherited. */
export interface GermlineSaid {
  readonly label: string;
  readonly why: string;
}

export function sayGermline({ words, plan }: TumourSpeaking): readonly GermlineSaid[] {
  return plan.germline.map(({ gene, label, why }) => ({
    label: label.startsWith(gene) ? label : `${gene} ${label}`,
    why: words.list(why.map((code) => words.sayOr(`tumour.germline.why.${code}`, readOut(code)))),
  }));
}
