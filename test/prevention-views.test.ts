import { describe, expect, it } from 'vitest';
import { printBlocks } from '../src/cli/terminal/print-blocks.ts';
import {
  type Language,
  type PatientPreventionSaid,
  type Words,
  checkPatientText,
  loadWords,
  sayPrevention,
  sayPreventionPlainly,
  sayRelativesLetter,
  wordsIn,
} from '../src/explain/index.ts';
import type { PreventionPlan } from '../src/plan/index.ts';
import {
  preventionPage,
  preventionPatientPage,
  preventionPatientPdf,
  preventionPatientText,
  preventionPdf,
  preventionText,
  preventionTsv,
  preventionView,
} from '../src/report/index.ts';
import { pageCount } from '../src/report/pdf/render-pdf.ts';
import { arabicSentences, latinLeft } from './support/arabic-problems.ts';
import { SAMPLE_PREVENTION } from './support/sample-prevention.ts';

const view = (plan: PreventionPlan = SAMPLE_PREVENTION, words?: Words) => preventionView(plan, words);
const BROKEN = /\bnone\b(?! (?:of|known))|undefined|NaN|\[object|[{}~«»]|\s[,.;:](?!\w)|\.\./;

/** Nothing known but the name. */
const BARE: PreventionPlan = {
  ...SAMPLE_PREVENTION,
  asked: [],
  risks: [],
  equations: [],
  agreement: [],
  scores: [],
  genome: null,
  family: { pedigree: null, criteria: [], ratios: [], unresolved: [], notices: [] },
  cascade: [],
  whatIf: [],
  items: [],
  questions: [],
};

describe('a prevention plan in words', () => {
  const said = sayPrevention(wordsIn('en'), SAMPLE_PREVENTION);

  it('begins with what is to be done, and by when', () => {
    expect(said.statement).toBe(
      'First: genetic counselling. To act on: BRCA2. Overdue: breast cancer screening (since 10\u00a0May\u00a02025). ' +
        'Due: colorectal cancer screening.',
    );
  });

  it('no risk stands without its interval, or the word that there is none', () => {
    const bare = { ...SAMPLE_PREVENTION, risks: SAMPLE_PREVENTION.risks.map((one) => ({ ...one, interval: null })) };
    for (const plan of [SAMPLE_PREVENTION, bare])
      for (const risk of sayPrevention(wordsIn('en'), plan).risks)
        if (risk.value !== null) expect(risk.interval).toMatch(/95 % interval|No interval is published/);
  });

  it('in a list of risks each sentence stands once, and its short word beside every value', () => {
    const bare = { ...SAMPLE_PREVENTION, risks: SAMPLE_PREVENTION.risks.map((one) => ({ ...one, interval: null })) };
    const made = view(bare);
    const text = printBlocks(preventionText(made), 400, false);
    const assessed = made.said.risks.filter(({ value }) => value !== null);
    expect(assessed.length).toBeGreaterThan(1);
    expect(text.split('No interval: none is published')).toHaveLength(2);
    expect(text.split(/No interval\./)).toHaveLength(assessed.length + 1);
    expect(text.split('Upper bound: nobody')).toHaveLength(2);
  });

  it('an upper bound, a research number and an unconfirmed figure are called so', () => {
    const breast = said.risks.find(({ id }) => id === 'breast-cancer')!;
    expect(breast.upper).toBe('Upper bound: nobody is taken to die of anything else first.');
    expect(breast.standing).toEqual(['Research: no guideline acts on this number.']);
    const heart = said.risks.find(({ id }) => id === 'coronary-artery-disease')!;
    expect(heart.parts.map(({ text }) => text).join('; ')).toContain('not confirmed against its source');
    expect(said.unconfirmed).toContain('recalled');
    expect(heart.differ).toBe(
      'Equations differ: PREVENT (2023) 8.6\u00a0% and Pooled Cohort Equations (2013) (takes race) 12\u00a0%.',
    );
  });

  it('what was not asked for is said to be not looked at, and no gene of it is named', () => {
    const all = JSON.stringify(
      sayPrevention(wordsIn('en'), { ...SAMPLE_PREVENTION, asked: ['polygenic'], genome: null }),
    );
    expect(all).toContain('Not looked for, because the person did not ask: cancer');
    expect(all).not.toContain('BRCA2:');
  });

  it('where nothing is known, nothing is called clear', () => {
    const empty = sayPrevention(wordsIn('en'), BARE);
    expect(empty.statement).toBe('Nothing can be judged yet: pack-years of smoking and HbA1c are not known.');
    expect(empty.basis.join(' ')).toContain('No genome was read for inherited risks: nothing is said of them.');
    expect(empty.family.none).toContain('nothing is concluded');
    expect(JSON.stringify(empty)).not.toMatch(/\b(?:normal|all clear|safe|no risk)\b/i);
  });

  it('a finding of an array is to be confirmed, and is not called one to act on', () => {
    const findings = SAMPLE_PREVENTION.genome!.findings.map((one) =>
      one.state === 'returned' ? { ...one, confirmFirst: ['consumer-array' as const] } : one,
    );
    const plan = { ...SAMPLE_PREVENTION, genome: { ...SAMPLE_PREVENTION.genome!, from: 'array' as const, findings } };
    const array = sayPrevention(wordsIn('en'), plan);
    expect(array.statement).toContain('To confirm before any step: BRCA2.');
    expect(array.statement).not.toContain('To act on');
  });

  it.each(['en', 'es'] as const)('has nothing broken in it: %s', (language) => {
    const text = printBlocks(preventionText(view(SAMPLE_PREVENTION, wordsIn(language)), { why: true }), 400, false);
    for (const line of text.split('\n')) expect(line.replace('«sin confirmar con su fuente»', '')).not.toMatch(BROKEN);
  });

  it.each([40, 60, 80, 100])('no line of the terminal is wider than %d columns', (width) => {
    for (const line of printBlocks(preventionText(view()), width, false).split('\n'))
      expect(line.length, line).toBeLessThanOrEqual(width);
  });
});

describe('the clinician’s page', () => {
  const page = preventionPage(view());

  it('asks for nothing from outside, escapes what it is given, and each id stands once', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|src=|@import|undefined|NaN/);
    const name = '<b>J & W</b>';
    const named = preventionPage(view({ ...SAMPLE_PREVENTION, person: { ...SAMPLE_PREVENTION.person, name } }));
    expect(named).not.toContain(name);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('every line opens down to its records and input lines', () => {
    for (const { trace } of SAMPLE_PREVENTION.items) for (const { id } of trace.records) expect(page).toContain(id);
    for (const { record } of SAMPLE_PREVENTION.risks.filter(({ value }) => value !== null))
      expect(page).toContain(record.id);
    expect(page).toContain('family[0]');
  });

  it('shows the side that lost, and that no named clinician has reviewed the management', () => {
    expect(page).toContain('Sources disagree: the inherited finding goes first');
    expect(page).toContain('no named clinician has reviewed');
  });

  it('stands with nothing in it, and is the same for the same plan', () => {
    expect(preventionPage(view(BARE))).toContain('No risk could be worked out.');
    expect(preventionPage(view())).toBe(page);
  });
});

describe('on paper and as a table', () => {
  it('makes PDFs of a few pages, the same twice', async () => {
    const bytes = await preventionPdf(view());
    expect(pageCount(bytes)).toBeLessThanOrEqual(6);
    expect(Buffer.from(await preventionPdf(view())).equals(Buffer.from(bytes))).toBe(true);
    expect(pageCount(await preventionPatientPdf(SAMPLE_PREVENTION))).toBeLessThanOrEqual(5);
  }, 60_000);

  it('has as many cells in a row as its head, and no row of what was not asked for', () => {
    const findings = SAMPLE_PREVENTION.genome!.findings.map((one) => ({
      ...one,
      state: 'not-asked' as const,
      gene: 'TP53',
    }));
    const plan = { ...SAMPLE_PREVENTION, genome: { ...SAMPLE_PREVENTION.genome!, findings } };
    const [head, ...rows] = preventionTsv(plan).trimEnd().split('\n');
    for (const row of rows) expect(row.split('\t')).toHaveLength(head!.split('\t').length);
    expect(rows.join('\n')).not.toContain('TP53');
  });
});

/** What a person said not to know in words of their own, a genome file with torn lines, and values that cannot be. */
const TROUBLED: PreventionPlan = {
  ...SAMPLE_PREVENTION,
  notices: [
    { code: 'RECORD_REFUSAL_NOT_KNOWN', severity: 'serious', params: { written: 'grandmother', meant: 'cancer' } },
    { code: 'RECORD_VALUE_NOT_FINITE', severity: 'serious', params: { analyte: 'HbA1c', as: 'high' } },
    { code: 'RECORD_VALUE_NOT_FINITE', severity: 'serious', params: { analyte: 'HbA1c', as: 'high' } },
    { code: 'RECORD_WISH_NOT_KNOWN', severity: 'caution', params: { written: 'peace', meant: 'none' } },
  ],
  genome: {
    ...SAMPLE_PREVENTION.genome!,
    notices: [{ code: 'VCF_LINE_MALFORMED', severity: 'serious', params: { count: 3, detail: 'cut' } }],
  },
};

describe('what of the inputs could not be used', () => {
  it.each(['en', 'es'] as const)('stands on top for the clinician, once, and no lesser notice does: %s', (language) => {
    const made = view(TROUBLED, wordsIn(language));
    expect(made.said.serious).toHaveLength(3);
    expect(made.said.serious.join(' ')).toContain('grandmother');
    expect(made.said.serious.join(' ')).not.toContain('peace');
    const text = printBlocks(preventionText(made), 400, false);
    const page = preventionPage(made);
    for (const line of made.said.serious) {
      expect(text.indexOf(line)).toBeLessThan(text.indexOf(made.said.basis[0]!));
      expect(page).toContain('class="notread"');
    }
    expect(view().said.serious).toEqual([]);
  });

  it('of many the first few and their number', () => {
    const notices = [1, 2, 3, 4, 5].map((n) => ({
      code: 'RECORD_VALUE_NOT_FINITE' as const,
      severity: 'serious' as const,
      params: { analyte: `A${n}`, as: 'x' },
    }));
    const { serious } = sayPrevention(wordsIn('en'), { ...SAMPLE_PREVENTION, notices });
    expect(serious).toHaveLength(4);
    expect(serious[3]).toBe('2 more serious notices stand at the end.');
  });

  it.each(['en', 'es'] as const)('is told to the person in a sentence a kind that keeps the rules: %s', (language) => {
    const said = sayPreventionPlainly(wordsIn(language), TROUBLED);
    expect(said.notices).toHaveLength(3);
    expect(checkPatientText(said.notices.join(' '), language, said.names)).toEqual([]);
    expect(preventionPatientPage(TROUBLED, wordsIn(language))).toContain(said.notices[0]!);
    expect(sayPreventionPlainly(wordsIn(language), SAMPLE_PREVENTION).notices).toEqual([]);
  });
});

/** Blocks as running text: each is read, and graded, as one. */
function textsOf(said: PatientPreventionSaid): readonly string[] {
  const { gene, more, later, changes, genes, family, missing, notNeeded, meansNot, questions, help, source } = said;
  return [
    `${said.statement} ${said.basis} ${said.what} ${said.notices.join(' ')}`.trim(),
    ...said.things.map(({ heading, why, decides }) => [`${heading}.`, ...why, decides].join(' ')),
    ...said.risks.rows.map(({ heading, arrays, notes }) =>
      [`${heading}.`, ...arrays.map(({ text }) => text), ...notes].join(' '),
    ),
    said.risks.notes.join(' '),
    ...[gene, more, later, changes, genes, family, missing, notNeeded, meansNot, questions, help, source].map(
      ({ lines }) => lines.join('. ').replace(/([.?])\./g, '$1'),
    ),
  ];
}

describe('the person’s own page', () => {
  const languages: readonly Language[] = ['en', 'es'];

  it.each(languages)('holds the rules for patient texts: %s', (language) => {
    for (const plan of [SAMPLE_PREVENTION, BARE]) {
      const said = sayPreventionPlainly(wordsIn(language), plan);
      for (const text of textsOf(said)) {
        expect(checkPatientText(text, language, [...said.names, 'Ana Sample']), text).toEqual([]);
        expect(text).not.toMatch(BROKEN);
      }
    }
  });

  it('what no named clinician has reviewed is left out; the finding and the way to genetics stand', () => {
    const said = sayPreventionPlainly(wordsIn('en'), SAMPLE_PREVENTION);
    const all = textsOf(said).join(' ');
    expect(said.things.map(({ id }) => id)).not.toContain('screen/breast-cancer');
    expect(all).not.toContain('breast scan');
    expect(all).toContain('BRCA2');
    expect(all).toContain('Talk to a genetic counsellor about this.');
    expect(said.things[0]!.heading).toBe('Ask to see a genetic counsellor');
  });

  it('a risk is people of 100, never without how sure it is; what a gene does to it is no number', () => {
    const said = sayPreventionPlainly(wordsIn('en'), SAMPLE_PREVENTION);
    expect(said.risks.rows.map(({ id }) => id)).toEqual(['coronary-artery-disease']);
    const [heart] = said.risks.rows;
    expect(heart!.arrays.map(({ text }) => text)).toEqual([
      'Of 100 people like you, 8 to 11 get it.',
      'Of 100 people of your age and sex, about 5 get it.',
    ]);
    expect(heart!.arrays[0]).toMatchObject({ will: 8, may: 3 });
    expect(heart!.notes.length).toBeGreaterThan(0);
    expect(said.risks.notes.join(' ')).toContain('A gene result changes what may come for breast cancer.');
  });

  it('the first gene result stands on top, gently, and is read once', () => {
    const said = sayPreventionPlainly(wordsIn('en'), SAMPLE_PREVENTION);
    expect(said.statement.startsWith('There is a gene result to talk about.')).toBe(true);
    expect(said.gene.lines[0]).toContain('BRCA2');
    const page = preventionPatientPage(SAMPLE_PREVENTION);
    expect(page.split('We found a change to talk about.')).toHaveLength(2);
    expect(page.indexOf('We found a change')).toBeLessThan(page.indexOf('Ask to see a genetic counsellor'));
    expect(sayPreventionPlainly(wordsIn('en'), BARE).gene.lines).toEqual([]);
  });

  it.each(languages)('age and sex alone are no “people like you”, and what is rare is one line: %s', (language) => {
    const [some] = SAMPLE_PREVENTION.risks.filter(({ value }) => value !== null);
    const base = some!.parts.find(({ entered }) => entered)!;
    const average = { ...base, kind: 'average' as const, id: 'diabetes-type-2-female', leftOut: null };
    const alone = {
      ...some!,
      disease: 'diabetes-type-2',
      parts: [average],
      value: 0.07,
      average: 0.07,
      interval: null,
    };
    const rare = { ...alone, disease: 'melanoma', value: 0.002, average: 0.002 };
    const said = sayPreventionPlainly(wordsIn(language), { ...SAMPLE_PREVENTION, risks: [alone, rare] });
    expect(said.risks.rows.map(({ id }) => id)).toEqual(['diabetes-type-2']);
    expect(said.risks.rows[0]!.arrays.map(({ of }) => of)).toEqual(['average']);
    expect(said.risks.notes[0]).toContain(language === 'en' ? 'skin cancer' : 'piel');
    for (const text of [said.risks.notes.join(' '), said.risks.rows[0]!.notes.join(' ')])
      expect(checkPatientText(text, language, said.names), text).toEqual([]);
  });

  it('a baseline that is not the person’s own makes no sentence of theirs, and is named to the clinician', () => {
    const whatIf = SAMPLE_PREVENTION.whatIf.map((one) => ({ ...one, baselineFrom: 'comparator-of-trial' }));
    const plan = { ...SAMPLE_PREVENTION, whatIf };
    expect(sayPreventionPlainly(wordsIn('en'), plan).changes.lines).toEqual([]);
    const { rows } = sayPrevention(wordsIn('en'), plan).whatIf;
    expect(rows.length).toBeGreaterThan(0);
    for (const { baseline } of rows) expect(baseline).toContain('comparison group, not of this person');
    expect(preventionTsv(plan)).toContain('comparator-of-trial');
  });

  it('nothing asked, nothing told of genes', () => {
    const said = sayPreventionPlainly(wordsIn('en'), BARE);
    expect(said.genes.lines).toEqual(['We did not look at your genes for this page.']);
    expect(said.statement).toBe('We know too little yet to say what comes next.');
  });

  it.each(languages)('none of the genes asked about read is not some of them: %s', (language) => {
    const genome = SAMPLE_PREVENTION.genome!;
    const unread = {
      ...SAMPLE_PREVENTION,
      genome: {
        ...genome,
        findings: genome.findings.map((one) => ({ ...one, state: 'not-assessed' as const })),
        carriers: genome.carriers.map((one) => ({ ...one, state: 'not-assessed' as const })),
        singles: genome.singles.map((one) => ({ ...one, state: 'not-assessed' as const })),
      },
    };
    const words = wordsIn(language);
    const [all, some] = [
      words.say('patient.prevention.genes.open.all'),
      words.say('patient.prevention.genes.open'),
    ] as const;
    const { lines } = sayPreventionPlainly(words, unread).genes;
    expect(lines).toContain(all);
    expect(lines).not.toContain(some);
    expect(checkPatientText(lines.join(' '), language, sayPreventionPlainly(words, unread).names)).toEqual([]);
    const [first, ...rest] = unread.genome.findings;
    const one = {
      ...unread,
      genome: { ...unread.genome, findings: [{ ...first!, state: 'none-known' as const }, ...rest] },
    };
    expect(sayPreventionPlainly(words, one).genes.lines).toContain(some);
    expect(sayPreventionPlainly(words, one).genes.lines).not.toContain(all);
    const carriers = { ...one, genome: { ...one.genome, findings: [], singles: [] } };
    expect(carriers.genome.carriers.length).toBeGreaterThan(0);
    expect(sayPreventionPlainly(words, carriers).genes.lines).toContain(all);
  });

  it('a way that has the words of the first is no other way', () => {
    const [item] = SAMPLE_PREVENTION.items.filter(({ audience, state }) => audience === 'both' && state !== 'open');
    const [option] = item!.options;
    const twice = { ...item!, options: [option!, option!] };
    const said = sayPreventionPlainly(wordsIn('en'), { ...SAMPLE_PREVENTION, items: [twice] });
    expect(said.things.flatMap(({ why }) => why).join(' ')).not.toContain('Other ways');
  });

  it('is there in Arabic, from right to left, with nothing in Latin letters but names', async () => {
    const words = await loadWords('ar');
    const page = preventionPatientPage(SAMPLE_PREVENTION, words);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    const names = new Set(['ana', 'sample', 'uspstf']);
    for (const text of textsOf(sayPreventionPlainly(words, SAMPLE_PREVENTION))) {
      expect(latinLeft(text, names), text).toEqual([]);
      for (const sentence of arabicSentences(text))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(26);
    }
  });

  it.each(languages)('the text for a terminal says the same: %s', (language) => {
    const text = printBlocks(preventionPatientText(view(SAMPLE_PREVENTION, wordsIn(language))), 100, false);
    for (const line of text.split('\n')) expect(line).not.toMatch(BROKEN);
  });
});

describe('a letter to relatives', () => {
  const letter = (finding: string, plan = SAMPLE_PREVENTION, language: Language = 'en') =>
    sayRelativesLetter(wordsIn(language), plan, finding, 50);
  const text = (said: ReturnType<typeof letter>): string =>
    [...said!.parts.map((part) => part.text), ...said!.asks.lines, said!.choice, said!.close].join(' ');

  it.each(['en', 'es'] as const)('of a finding, of a criterion, of a hint: keeps the rules: %s', (language) => {
    const hint = {
      ...SAMPLE_PREVENTION,
      genome: {
        ...SAMPLE_PREVENTION.genome!,
        findings: SAMPLE_PREVENTION.genome!.findings.map((one) => ({ ...one, confirmFirst: ['hard-region' as const] })),
      },
    };
    for (const said of [
      letter('carrier/BRCA2', SAMPLE_PREVENTION, language),
      letter('criterion/uspstf-brca-2019', SAMPLE_PREVENTION, language),
      letter('carrier/BRCA2', hint, language),
    ])
      expect(
        checkPatientText(text(said), language, ['BRCA2', 'Hereditary breast and ovarian cancer', 'breast-ovarian']),
      ).toEqual([]);
  });

  it('holds no name and no other person’s data', () => {
    expect(text(letter('carrier/BRCA2'))).not.toMatch(/Ana|Sample|mother|44/);
  });

  it('of a hint it asks for nothing, and gives no chance', () => {
    const findings = SAMPLE_PREVENTION.genome!.findings.map((one) => ({
      ...one,
      confirmFirst: ['consumer-array' as const],
    }));
    const said = letter('carrier/BRCA2', { ...SAMPLE_PREVENTION, genome: { ...SAMPLE_PREVENTION.genome!, findings } })!;
    expect(text(said)).toContain('Please do nothing about it now.');
    expect(said.parts.map(({ id }) => id)).not.toContain('chance');
    expect(said.asks.lines).toEqual([]);
  });

  it('is none where there is nothing to tell', () => {
    expect(letter('carrier/PMS2')).toBeNull();
    expect(letter('criterion/unheard-of')).toBeNull();
  });
});
