import { describe, expect, it } from 'vitest';
import { printBlocks } from '../src/cli/terminal/print-blocks.ts';
import type { DoseAdvice } from '../src/dosing/index.ts';
import { sayMoment, wordsIn } from '../src/explain/index.ts';
import { TARGET_METRICS } from '../src/knowledge/schema/kinds/dose-target.ts';
import { doseView } from '../src/report/dose/dose-view.ts';
import { dosePage } from '../src/report/dose/html/dose-page.ts';
import { doseText } from '../src/report/dose/text/dose-text.ts';
import { SAMPLE_ADVICE } from '../src/report/dose/testing/sample-advice.ts';

const view = (advice: DoseAdvice = SAMPLE_ADVICE): ReturnType<typeof doseView> =>
  doseView(advice, { made: '2026-11-22' });
const text = (advice?: DoseAdvice, width = 100): string => printBlocks(doseText(view(advice)), width, false);

describe('a dose in words', () => {
  it('begins with the dose and its chance', () => {
    expect(view().said.statement).toBe(
      'Tacrolimus 8\u00a0mg every 12\u00a0h at 8:00 and 20:00: a 91 in 100 chance that the trough is in range.',
    );
  });

  it('never says that a chance is none or all', () => {
    const [best] = SAMPLE_ADVICE.options;
    const almost = { ...SAMPLE_ADVICE, options: [{ ...best!, inTarget: 0.9999, below: 0.0001, above: 0 }] };
    expect(view(almost).said.statement).toContain('>\u00a099 in 100');
  });

  it('says outside of whom the person is, what was assumed, and that a model is not confirmed', () => {
    const said = text();
    expect(said).toContain('Outside the people it was made from: HCT 22\u00a0%, they had 24–49\u00a0%.');
    expect(said).toContain('assumed: not in the record');
    expect(said).toContain('not confirmed against its paper');
  });

  it('does not call a person inside whose age or weight is not known', () => {
    const open: DoseAdvice = {
      ...SAMPLE_ADVICE,
      model: { ...SAMPLE_ADVICE.model!, outside: [] },
      cautions: [
        { code: 'DOSING_POPULATION_UNCHECKED', severity: 'caution', params: { model: 'sample', names: 'age, weight' } },
      ],
    };
    expect(text(open)).toContain(
      'As far as is known inside the people it was made from. Not assessed: age, body weight.',
    );
    expect(text(open)).not.toContain('Inside the people it was made from.');
    expect(text({ ...open, cautions: [] })).toContain('Inside the people it was made from.');
  });

  it.each([
    [0.8, 'an 80 in 100'],
    [0.11, 'an 11 in 100'],
    [0.5, 'a 50 in 100'],
  ])('says %d as %s', (inTarget, said) => {
    const [best] = SAMPLE_ADVICE.options;
    expect(view({ ...SAMPLE_ADVICE, options: [{ ...best!, inTarget }] }).said.statement).toContain(said);
  });

  it('says no dose while the target waits for its confirmation', () => {
    const asks = { ...SAMPLE_ADVICE, options: [], continuous: null, targetAsks: true };
    const said = text(asks);
    expect(said).toContain('no dose is said until you confirm the target');
    expect(said).not.toMatch(/8\u00a0mg every/);
  });

  it('says why nothing is said', () => {
    const refused: DoseAdvice = {
      ...SAMPLE_ADVICE,
      standing: 'refused',
      refusals: [{ code: 'PLAN_SEX_CONTRADICTS', severity: 'serious', params: { stated: 'a', file: 'b', seen: 'c' } }],
      options: [],
      current: null,
      continuous: null,
      curve: null,
    };
    expect(text(refused)).toContain('Tacrolimus: no dose can be said.');
    expect(text(refused)).toContain('PLAN_SEX_CONTRADICTS');
  });

  it.each([40, 60, 80, 100])('no line is wider than %d columns', (width) => {
    for (const line of text(undefined, width).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it('draws what is no number, or less than nothing, as nothing', () => {
    const { curve } = SAMPLE_ADVICE;
    const line = curve!.times.map((_, i) => (i % 3 === 0 ? -3.6e-33 : i % 3 === 1 ? Number.NaN : 4));
    const population = { p05: line, p50: line, p95: line };
    const [row] = doseText(view({ ...SAMPLE_ADVICE, curve: { ...curve!, levels: [], individual: null, population } }))
      .filter(({ kind }) => kind === 'drawn')
      .map((block) => ('text' in block ? block.text : ''));
    expect(row).toMatch(/^[▁▂▃▄▅▆▇█]{72}$/);
  });

  it('draws no curve where nothing was given, planned or measured', () => {
    const curve = { ...SAMPLE_ADVICE.curve!, doses: [], levels: [] };
    expect(doseText(view({ ...SAMPLE_ADVICE, curve })).some(({ kind }) => kind === 'drawn')).toBe(false);
  });

  it('calls a level a level, whatever the model calls it, and a plain number an effect', () => {
    const { curve } = SAMPLE_ADVICE;
    expect(text({ ...SAMPLE_ADVICE, curve: { ...curve!, output: 'conc' } })).toContain('Level in blood');
    expect(text({ ...SAMPLE_ADVICE, curve: { ...curve!, output: 'inr', unit: '1' } })).toContain('Effect');
  });

  it.each([
    ['h', 35.5, '35.5\u00a0h', '35,5\u00a0h'],
    ['h', 479.5, '479.5\u00a0h', '479,5\u00a0h'],
    ['h', 143.5 + 1e-9, '143.5\u00a0h', '143,5\u00a0h'],
    ['d', 719 / 24, '719\u00a0h', '719\u00a0h'],
    ['d', 30, 'day\u00a030', 'día\u00a030'],
  ] as const)('where no date is known, a time in %s of %d is said to the minute', (timeUnit, time, en, es) => {
    const plain = (said: string): string => said.replaceAll('\u00a0', ' ');
    expect(plain(sayMoment(wordsIn('en'), { start: null, timeUnit }, time))).toBe(plain(en));
    expect(plain(sayMoment(wordsIn('es'), { start: null, timeUnit }, time))).toBe(plain(es));
  });

  it('says a level as it was written and as the model takes it', () => {
    const [level] = SAMPLE_ADVICE.levels;
    const written = { value: 2, unit: 'umol/L' };
    const molar: DoseAdvice = { ...SAMPLE_ADVICE, levels: [{ ...level!, value: 0.909, unit: 'mg/L', written }] };
    expect(view(molar).said.levels[0]).toMatch(/^2\u00a0µmol\/L \(0\.91\u00a0mg\/L\) at /);
  });

  it.each(['en', 'es'] as const)('has words in %s for every metric of a target, and its hour', (language) => {
    const words = wordsIn(language);
    for (const metric of TARGET_METRICS)
      expect(words.sayOr(`dose.metric.${metric}`, 'none'), metric).not.toMatch(/^none$|-at/);
    const target = { ...SAMPLE_ADVICE.target!, metric: 'concentration-at', time: 48 };
    const { said } = doseView({ ...SAMPLE_ADVICE, target }, { made: '2026-11-22', words });
    const hour = {
      en: 'the level 48 h after the start of the dose',
      es: 'el nivel 48 h después del inicio de la dosis',
    };
    expect(said.statement.replaceAll('\u00a0', ' ')).toContain(hour[language]);
    expect(said.target!.replaceAll('\u00a0', ' ')).toContain(hour[language]);
  });

  it('tells what the target is of beside the levels of the medicine, where it is of another', () => {
    const target = { ...SAMPLE_ADVICE.target!, output: 'endoxifen' };
    expect(text()).not.toContain('Target µg/L');
    expect(text({ ...SAMPLE_ADVICE, target })).toContain('Target µg/L');
    expect(view({ ...SAMPLE_ADVICE, target }).said.target).toContain('the trough (the endoxifen level)');
  });

  it('speaks Spanish', () => {
    const said = doseView(SAMPLE_ADVICE, { made: '2026-11-22', words: wordsIn('es') }).said.statement;
    expect(said).toContain('probabilidad de 91 sobre 100');
  });
});

describe('a dose as a page', () => {
  it('asks for nothing from outside and escapes what it is given', () => {
    const page = dosePage(doseView(SAMPLE_ADVICE, { made: '2026-11-22', person: '<b>J & W</b>' }));
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('&lt;b&gt;J &amp; W&lt;/b&gt;');
    expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)|<script|undefined|NaN/);
  });

  it('has each level of the chart in the table beneath', () => {
    const page = dosePage(view());
    const table = page.slice(page.indexOf('The numbers behind the chart'));
    for (const value of ['5.1', '6.2', '41.4', '5.9']) expect(table).toContain(value);
  });
});
