import { type Language, checkPatientText, wordsIn } from '../../src/explain/index.ts';
import { type Knowledge, type Said, factsOf } from '../../src/knowledge/index.ts';

/** Texts of a record that a patient reads, block by block: each block is read, and graded, as one. */
interface Block {
  readonly id: string;
  readonly texts: readonly Said[];
}

/** Every block of the pack that is written for a patient; lessons are for clinicians. */
export function patientBlocks(people: Knowledge): readonly Block[] {
  return [
    ...[...factsOf(people, 'decision-aid')].flatMap(([id, { body }]): Block[] => [
      {
        id: `decision-aid/${id}`,
        texts: [body.condition, body.decision, body.howSure, body.updatePolicy, body.paidBy],
      },
      { id: `decision-aid/${id}/titles`, texts: [body.title, ...body.options.map(({ title }) => title)] },
      { id: `decision-aid/${id}/outcomes`, texts: body.outcomes.flatMap(({ what, horizon }) => [what, horizon]) },
      ...body.options.map((option) => ({
        id: `decision-aid/${id}/${option.id}`,
        texts: [
          ...option.good,
          ...option.bad,
          ...Object.values(option.living),
          ...option.outcomes.flatMap(({ why }) => (why === undefined ? [] : [why])),
        ],
      })),
      { id: `decision-aid/${id}/values`, texts: body.values.map(({ question }) => question) },
      ...(body.test === undefined ? [] : [{ id: `decision-aid/${id}/test`, texts: Object.values(body.test) }]),
    ]),
    ...[...factsOf(people, 'test-page')].flatMap(([id, { body }]): Block[] => [
      { id: `test-page/${id}`, texts: [body.title, body.main, body.measures, ...body.before, body.neverHarmed] },
      { id: `test-page/${id}/after`, texts: [...body.afterPositive, ...body.afterNegative, ...body.afterUnclear] },
      { id: `test-page/${id}/family`, texts: [...body.family, ...body.questions] },
      { id: `test-page/${id}/flags`, texts: body.redFlags.map(({ text }) => text) },
    ]),
    ...[...factsOf(people, 'law')].map(([id, { body }]): Block => ({
      id: `law/${id}`,
      texts: [body.inShort, ...body.facts.flatMap(({ says, exceptions = [] }) => [says, ...exceptions])],
    })),
    ...[...factsOf(people, 'family-letter')].flatMap(([id, { body }]): Block[] => [
      { id: `family-letter/${id}`, texts: [body.title, ...body.parts.map(({ text }) => text)] },
      { id: `family-letter/${id}/relatives`, texts: body.relatives.map(({ text }) => text) },
    ]),
    ...[...factsOf(people, 'support')].flatMap(([id, { body }]): Block[] =>
      body.about === undefined ? [] : [{ id: `support/${id}`, texts: [body.about] }],
    ),
  ];
}

/** Names that no wording of ours can make shorter: medicines, laws, people to talk to, and the letter's own parameters. */
function namesIn(people: Knowledge, base: Knowledge, language: Language): readonly string[] {
  const words = wordsIn(language);
  return [
    ...new Set([
      '{result}',
      '{medicines}',
      ...[...base.drugs.values()].flatMap((drug) => [drug.name, words.medicine(drug.id, drug.name)]),
      ...[...factsOf(people, 'law').values()].map(({ body }) => body.name),
      ...[...factsOf(people, 'support').values()].map(({ body }) => body.name),
    ]),
  ];
}

/** Every rule for patient texts that a text of the pack breaks, alone or read with the rest of its block. */
export function problemsOfPack(people: Knowledge, base: Knowledge): readonly string[] {
  return (['en', 'es'] as const).flatMap((language) => {
    const names = namesIn(people, base, language);
    return patientBlocks(people).flatMap(({ id, texts }) => {
      const said = texts.map((text) => text[language]);
      const problems = [...said, said.map((text) => (/[.?]$/.test(text) ? text : `${text}.`)).join(' ')].flatMap(
        (text) =>
          checkPatientText(
            text,
            language,
            names.filter((name) => text.includes(name)),
          ),
      );
      const broken = said.filter((text) => /undefined|NaN|[~«»]|\s\s|\s[,.;]/.test(text));
      return [
        ...new Set([
          ...problems.map(({ rule, detail, sentence }) => `${id} ${language} ${rule} (${detail}): ${sentence}`),
          ...broken.map((text) => `${id} ${language} broken: ${text}`),
        ]),
      ];
    });
  });
}
