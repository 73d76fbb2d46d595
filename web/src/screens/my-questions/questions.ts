import { type CareSpeaking, sayPlanQuestion } from '../../../../src/explain/index.ts';

/** A question as the person keeps it. `text` null: as the plan says it, in the language of the page. */
export interface KeptQuestion {
  readonly key: string;
  readonly text: string | null;
  /** Taken off the list by the person; the plan does not bring it back. */
  readonly removed: boolean;
}

export interface Question {
  readonly key: string;
  readonly text: string;
  /** The person's own, or changed by the person. */
  readonly own: boolean;
}

/** What the doctor asks is no question of the person: it is said apart. */
const ASKED_BY_DOCTOR = 'tell-us';

interface PlannedQuestion {
  readonly key: string;
  readonly text: string;
  readonly drug: string | null;
}

/** The plan's questions in the person's voice, each text once; "what else" only where there is no other. */
export function plannedQuestions(speaking: CareSpeaking): readonly PlannedQuestion[] {
  const any = speaking.words.say('question.any');
  const seen = new Set<string>();
  const all = speaking.plan.questions
    .filter(({ code }) => code !== ASKED_BY_DOCTOR)
    .map((question) => ({
      key: [question.code, question.drug ?? '', ...Object.values(question.params)].join('|'),
      text: sayPlanQuestion(speaking, question),
      drug: question.drug,
    }))
    .filter(({ text }) => !seen.has(text) && seen.add(text) !== undefined);
  return all.length > 1 ? all.filter(({ text }) => text !== any) : all;
}

/** What a doctor needs to know, in the doctor's words. */
export function askedByDoctor(speaking: CareSpeaking): readonly string[] {
  const lines = speaking.plan.questions
    .filter(({ code }) => code === ASKED_BY_DOCTOR)
    .map((question) => sayPlanQuestion(speaking, question));
  return [...new Set(lines)];
}

/** The list as it stands: in the person's order, with what the plan asks since at the end. */
export function questionList(
  planned: readonly Pick<PlannedQuestion, 'key' | 'text'>[],
  kept: readonly KeptQuestion[],
): readonly Question[] {
  const texts = new Map(planned.map(({ key, text }) => [key, text]));
  const known = new Set(kept.map(({ key }) => key));
  return [
    ...kept.flatMap(({ key, text, removed }) => {
      const said = text ?? texts.get(key);
      return removed || said === undefined ? [] : [{ key, text: said, own: text !== null }];
    }),
    ...planned.filter(({ key }) => !known.has(key)).map(({ key, text }) => ({ key, text, own: false })),
  ];
}

/** How a list is kept: its order, own texts, and what was taken off before or now. */
export function keepQuestions(
  list: readonly Question[],
  kept: readonly KeptQuestion[],
  removed?: string,
): readonly KeptQuestion[] {
  const gone = [
    ...kept.filter((one) => one.removed).map(({ key }) => key),
    ...(removed === undefined ? [] : [removed]),
  ];
  return [
    ...list
      .filter(({ key }) => key !== removed)
      .map(({ key, text, own }): KeptQuestion => ({ key, text: own ? text : null, removed: false })),
    ...gone.map((key): KeptQuestion => ({ key, text: null, removed: true })),
  ];
}

export function moved(list: readonly Question[], at: number, by: -1 | 1): readonly Question[] {
  const to = at + by;
  const one = list[at];
  if (one === undefined || to < 0 || to >= list.length) return list;
  const rest = list.toSpliced(at, 1);
  return rest.toSpliced(to, 0, one);
}
