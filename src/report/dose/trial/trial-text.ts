import type { TrialArm, TrialResult } from '../../../dosing/index.ts';
import { type Words, createWords, sayNumber } from '../../../explain/index.ts';
import type { TextBlock } from '../../text/text-report.ts';

/** A trial's result as plain structure. */
export function doseTrialText(result: TrialResult, words: Words = createWords()): readonly TextBlock[] {
  const { design, arms, margin } = result;
  return [
    { kind: 'statement', text: trialStatement(words, result) },
    {
      kind: 'note',
      text: words.say('trial.basis', {
        title: design.title,
        n: design.patients,
        model: design.truth,
        seed: design.seed,
      }),
    },
    {
      kind: 'note',
      text: words.say('trial.target', {
        metric: sayTrialMetric(words, design.target.metric),
        low: sayNumber(words, design.target.low),
        high: sayNumber(words, design.target.high),
      }),
    },
    {
      kind: 'heading',
      text: words.say('trial.arms'),
      aside: words.say('trial.margin', { n: Math.round(margin * 100) }),
    },
    {
      kind: 'columns',
      head: [
        words.say('trial.head.arm'),
        words.say('trial.head.step'),
        words.say('trial.head.below'),
        words.say('trial.head.in'),
        words.say('trial.head.above'),
        words.say('trial.head.harmed'),
        words.say('trial.head.benefit'),
        words.say('trial.head.worse'),
        words.say('trial.head.dose'),
      ],
      rows: arms.flatMap((arm) =>
        shownSteps(arm).map((step, i) => [
          i === 0 ? sayArm(words, arm) : '',
          step.adjustment === 0 ? words.say('trial.start') : words.say('trial.after', { n: step.adjustment }),
          ...[step.below, step.inTarget, step.above, step.harmed, step.benefit, step.worse].map((share) =>
            words.number(Math.round(share * 100)),
          ),
          sayNumber(words, step.dose.p50),
        ]),
      ),
      figures: [2, 3, 4, 5, 6, 7, 8],
    },
    ...trialModels(words, result).map((text) => ({ kind: 'note', text }) as const),
    ...design.citations.map((text) => ({ kind: 'note', text }) as const),
    { kind: 'note', text: words.say('trial.limits') },
  ];
}

/** The metric that the arms are judged by, in words. */
export function sayTrialMetric(words: Words, { kind, per }: TrialResult['design']['target']['metric']): string {
  const told = TOLD_AS[kind] ?? kind;
  return words.sayOr(`dose.metric.${per === undefined ? told : `${told}-over-mic`}`, told);
}

/** Metrics of a search that are told by another word. */
const TOLD_AS: Readonly<Record<string, string>> = { 'after-dose': 'concentration-at', 'time-above': 'time-above-mic' };

/** Arms that never change are told once. */
export function shownSteps({ arm, steps }: TrialArm): TrialArm['steps'] {
  return arm === 'fit' || arm === 'fit-other' ? steps : steps.slice(0, 1);
}

export function sayArm(words: Words, { arm }: TrialArm): string {
  return words.say(`trial.arm.${arm}`);
}

/** Which model is A, which the wrong one B. */
export function trialModels(words: Words, { arms }: TrialResult): readonly string[] {
  return arms.flatMap(({ arm, model }) =>
    model === null ? [] : [words.say('trial.model', { letter: arm === 'fit' ? 'A' : 'B', model })],
  );
}

/** What the trial found, in one sentence: the label against the fit after its last level. */
export function trialStatement(words: Words, { arms }: TrialResult): string {
  const of = (id: TrialArm['arm']): number =>
    Math.round((arms.find(({ arm }) => arm === id)?.steps.at(-1)?.inTarget ?? 0) * 100);
  const other = arms.some(({ arm }) => arm === 'fit-other');
  return words.say(other ? 'trial.statement.other' : 'trial.statement', {
    label: of('label'),
    fit: of('fit'),
    other: of('fit-other'),
    levels: arms.find(({ arm }) => arm === 'fit')!.steps.length - 1,
  });
}
