import { hasOwnColumn, sayColumn, sayUnitOf } from '../../../explain/index.ts';
import type { TextBlock } from '../../text/text-report.ts';
import { curveTitle, showsSomething } from '../dose-curve.ts';
import type { DoseView } from '../dose-view.ts';

/** The advice as plain structure, for a terminal or a log. */
export function doseText(view: DoseView): readonly TextBlock[] {
  const { said, words, advice } = view;
  const notices = (key: 'dose.section.refusals' | 'dose.section.warnings', list: typeof said.cautions): TextBlock[] =>
    list.length === 0
      ? []
      : [heading(words.say(key)), ...list.map(({ code, what, meaning }) => note(`${what} ${meaning} (${code})`))];
  const lines = (title: string, texts: readonly string[]): TextBlock[] =>
    texts.length === 0 ? [] : [heading(title), ...texts.map(note)];
  return [
    { kind: 'statement', text: said.statement },
    ...said.basis.map(note),
    ...(words.mark === null ? [] : [note(words.mark)]),
    ...(said.asks === null ? [] : [note(said.asks)]),
    ...(said.target === null || said.asks !== null ? [] : [note(said.target)]),
    ...(said.toKnow === null ? [] : [note(`${said.toKnow}.`)]),
    ...notices('dose.section.refusals', said.refusals),
    ...spark(view),
    ...regimens(view),
    ...notices('dose.section.warnings', said.cautions),
    ...(said.starts.length === 0 ? [] : [heading(words.say('dose.section.start'))]),
    ...said.starts.flatMap(({ line, notes }) => [{ kind: 'statement', text: line } as const, ...notes.map(note)]),
    ...(said.inputs.length + said.genotype.length === 0 ? [] : [heading(words.say('dose.section.inputs'))]),
    ...(said.inputs.length === 0
      ? []
      : [
          {
            kind: 'columns' as const,
            head: [],
            rows: said.inputs.map(({ name, value, from, age }) => [
              name,
              value,
              [from, age].filter((part) => part !== '').join(', '),
            ]),
            figures: [1],
          },
        ]),
    ...said.genotype.map(note),
    ...(said.levels.length === 0 ? [] : [pair(words.say('dose.head.measured'), said.levels.join('; '))]),
    ...lines(words.say('dose.section.taught'), said.taught),
    ...lines(words.say('dose.section.next'), [...said.next, ...said.until]),
    ...lines(words.say('dose.section.missed'), said.missed),
    ...lines(words.say('dose.section.model'), said.doubts),
    ...(said.others.length === 0 ? [] : [heading(words.say('dose.section.others'))]),
    ...said.others.map(({ model, why }) => note(`${model}: ${why}`)),
    ...(advice.standing === 'refused' ? [] : [note(said.decides)]),
  ];
}

function regimens({ said, words, advice }: DoseView): readonly TextBlock[] {
  if (said.regimens.length === 0) return [];
  const unit = advice.curve?.unit ?? '1';
  const cell = (value: (typeof said.regimens)[number]['trough']): string =>
    value === null ? '' : `${value.middle} (${value.range})`;
  const own = hasOwnColumn(advice.target) ? ['metric' as const] : [];
  return [
    heading(words.say('dose.section.compare'), words.say('dose.section.compare.note')),
    {
      kind: 'columns',
      head: [
        words.say('dose.head.regimen'),
        words.say('dose.head.in-range'),
        sayColumn(words, 'trough', unit),
        sayColumn(words, 'peak', unit),
        ...own.map((column) => sayColumn(words, column, advice.target?.unit ?? '1')),
      ],
      rows: said.regimens.map((regimen) => [
        regimen.role === 'other'
          ? regimen.regimen
          : `${regimen.regimen} (${[words.say(`dose.${regimen.role}`), regimen.keeps].filter((part) => part !== '').join(', ')})`,
        regimen.inRange,
        cell(regimen.trough),
        cell(regimen.peak),
        ...own.map(() => cell(regimen.metric)),
      ]),
      figures: [1, 2, 3, 4],
    },
    ...(said.continuous === null ? [] : [note(said.continuous)]),
  ];
}

const BARS = '▁▂▃▄▅▆▇█';
const WIDTH = 72;

/** The line of the curve in one row of blocks: high is high. */
function spark({ advice, words }: DoseView): readonly TextBlock[] {
  const { curve } = advice;
  const values = curve?.individual?.p50 ?? curve?.population.p50 ?? [];
  if (curve === null || values.length < 2 || !showsSomething(curve)) return [];
  const top = Math.max(...values.filter(Number.isFinite), ...curve.levels.map(({ value }) => value), Number.MIN_VALUE);
  const [from, to] = [curve.times[0]!, curve.times.at(-1)!];
  let row = '';
  for (let column = 0; column < WIDTH; column++) {
    const [low, high] = [column, column + 1].map((edge) => from + ((to - from) * edge) / WIDTH) as [number, number];
    const inside = values.filter((_, i) => curve.times[i]! >= low && curve.times[i]! < high);
    const value = Math.max(0, ...inside.filter(Number.isFinite));
    row += BARS[Math.min(BARS.length - 1, Math.floor((value / top) * BARS.length))];
  }
  return [heading(words.say(curveTitle(advice)), sayUnitOf(words, curve.unit)), { kind: 'drawn', text: row }];
}

function note(text: string): TextBlock {
  return { kind: 'note', text };
}

function pair(term: string, text: string): TextBlock {
  return { kind: 'pair', term, text };
}

function heading(text: string, aside = ''): TextBlock {
  return { kind: 'heading', text, aside };
}
