import { describe, expect, it } from 'vitest';
import { printBlocks } from '../src/cli/terminal/print-blocks.ts';
import {
  type Language,
  type Words,
  catalogueOf,
  checkPatientText,
  groupOf,
  loadWords,
  lowerName,
  sayTumourPlainly,
  wordsIn,
} from '../src/explain/index.ts';
import { factsOf } from '../src/knowledge/index.ts';
import type { TherapyStatement } from '../src/oncology/index.ts';
import type { TumourPlan } from '../src/plan/index.ts';
import {
  type TumourCohortRow,
  cohortCounter,
  tumourCohortPage,
  tumourCohortTsv,
  tumourPage,
  tumourPatientPage,
  tumourPdf,
  tumourText,
  tumourTsv,
  tumourView,
} from '../src/report/index.ts';
import { pageCount } from '../src/report/pdf/render-pdf.ts';
import { SAMPLE_TUMOUR } from '../src/report/tumour/testing/sample-tumour.ts';
import { testOncologyPack } from './support/oncology-pack.ts';

const view = (plan: TumourPlan = SAMPLE_TUMOUR, words?: Words): ReturnType<typeof tumourView> =>
  tumourView(plan, words);
const text = (plan?: TumourPlan, width = 100): string => printBlocks(tumourText(view(plan)), width, false);

/** The sample with other statements, or none. */
function withStatements(list: readonly TherapyStatement[]): TumourPlan {
  const [first] = SAMPLE_TUMOUR.board.statements;
  return {
    ...SAMPLE_TUMOUR,
    drugs: [],
    board: { ...SAMPLE_TUMOUR.board, statements: list.map((value) => ({ ...first!, id: value.id, value })) },
  };
}

const statements = SAMPLE_TUMOUR.board.statements.map(({ value }) => value);
const BROKEN = /\bnone\b|undefined|NaN|\[object|[{}~«»]|\s[,.;:](?!\w)/;

describe('a tumour board in words', () => {
  it('begins with what is on label here, what resists and what the person’s own genes ask', () => {
    expect(view().said.statement).toBe(
      'Cetuximab + encorafenib is on label in the United States for BRAF p.V600E. ' +
        'By the person’s own genes: change the dose of fluorouracil.',
    );
  });

  it('calls resistance expected only at the first tier', () => {
    const strong = statements.map((one) =>
      one.effect === 'resistance' ? { ...one, tier: 'I' as const, level: 'A' as const } : one,
    );
    expect(view(withStatements(strong)).said.statement).toContain('Resistance to panitumumab is expected.');
    expect(view(withStatements(statements)).said.statement).not.toContain('expected');
  });

  it('a withdrawn approval is never on label, and nothing outweighed is offered', () => {
    const on = (group: string): readonly string[] =>
      statements.filter((one) => groupOf(one) === group).map(({ id }) => id);
    expect(on('label')).toEqual(['sensitivity/cetuximab+encorafenib']);
    expect(on('withheld')).toEqual(['sensitivity/panitumumab', 'sensitivity/vemurafenib']);
    const only = statements.filter(({ status }) => status === 'withdrawn');
    const said = view(withStatements(only)).said;
    expect(said.statement).toBe('No therapy was matched to the 6 changes that were read.');
    expect(said.groups.withheld.rows[0]!.reasons).toEqual(['approval withdrawn on 1\u00a0Mar\u00a02022 (FDA)']);
  });

  it.each([
    ['label-if', 'is on label in the United States for BRAF p.V600E, if what is open is confirmed.'],
    [
      'off',
      'No therapy is on label in the United States for these changes. Off label, dabrafenib + trametinib has evidence',
    ],
    ['early', 'only early evidence was found: selumetinib'],
  ] as const)('with nothing better than %s it says so', (group, said) => {
    expect(view(withStatements(statements.filter((one) => groupOf(one) === group))).said.statement).toContain(said);
  });

  it('says the tier in words, never a letter alone', () => {
    const tiers = Object.values(view().said.groups).flatMap(({ rows }) => rows.map(({ tier }) => tier));
    for (const tier of tiers) expect(tier).toMatch(/^Tier (?:I{1,3}|IV), level [A-E]$/);
    for (const one of view().said.alterations)
      for (const tier of one.tiers) expect(tier ?? 'Tier I, level A').toMatch(/^Tier (?:I{1,3}|IV), level [A-E]$/);
  });

  it('labels views of other frames as derived', () => {
    const [first] = view().said.groups.label.rows;
    expect(first!.derived).toBe('Derived here, not assigned by experts: ESCAT I-A and OncoKB 1.');
  });

  it('what was not measured is not assessed, with what it needs', () => {
    const signatures = view().said.measures.find(({ name }) => name === 'Signatures');
    expect(signatures).toMatchObject({ value: 'Not assessed', assessed: false });
    expect(signatures!.note).toMatch(/Needs /);
  });

  it.each([40, 60, 80, 100])('no line of the terminal is wider than %d columns', (width) => {
    for (const line of text(undefined, width).split('\n')) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it.each(['en', 'es'] as const)('has nothing broken in it: %s', (language) => {
    const said = printBlocks(tumourText(view(SAMPLE_TUMOUR, wordsIn(language)), { why: true }), 400, false);
    for (const line of said.split('\n')) expect(line).not.toMatch(BROKEN);
  });

  it('Spanish has no English words beside names', () => {
    const said = JSON.stringify(view(SAMPLE_TUMOUR, wordsIn('es')).said);
    expect(said).toContain('Adenocarcinoma de colon');
    expect(said.replace(/"(?:id|kind|group|fits|word|status)":"[^"]*"/g, '')).not.toMatch(
      /\b(?:the|with|level|needs|not|tumour|change)\b/i,
    );
  });
});

describe('names of diseases inside a sentence', () => {
  it.each([
    ['Lung Adenocarcinoma', 'lung adenocarcinoma'],
    ['Non-Small Cell Lung Cancer', 'non-small cell lung cancer'],
    ['Hodgkin Lymphoma', 'Hodgkin lymphoma'],
    ['Diffuse Large B-Cell Lymphoma, NOS', 'diffuse large B-cell lymphoma, NOS'],
    ['Her2-receptor Positive Breast Cancer', 'HER2-receptor positive breast cancer'],
    ['Glioblastoma, IDH-Wildtype', 'glioblastoma, IDH-wildtype'],
  ])('%s', (name, said) => {
    expect(lowerName(name)).toBe(said);
  });
});

describe('a tumour board as a page', () => {
  const page = tumourPage(view());

  it('asks for nothing from outside and escapes what it is given', () => {
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(|undefined|NaN/);
    const name = '<b>J & W</b>';
    const named = tumourPage(view({ ...SAMPLE_TUMOUR, person: { ...SAMPLE_TUMOUR.person, name } }));
    expect(named).toContain('&lt;b&gt;J &amp; W&lt;/b&gt;');
    expect(named).not.toContain(name);
  });

  it('a label’s address becomes a link only where it is one of the web', () => {
    const [first, ...rest] = statements;
    const sly = { ...first!, approvals: first!.approvals.map((one) => ({ ...one, url: 'javascript:alert(1)' })) };
    expect(tumourPage(view(withStatements([sly, ...rest])))).not.toContain('javascript:');
  });

  it('every mark has its word, and every statement its lines and records', () => {
    expect(page).toContain('Change dose');
    expect(page).toContain('Not enough data');
    for (const { support } of statements.filter(({ level }) => level !== 'D'))
      for (const { record } of support) expect(page, record.id).toContain(record.id);
    expect(page).toContain('sample.maf, line 2');
  });

  it('each id stands once', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('draws the changes and the copies with the same numbers as text', () => {
    expect(page).toContain('BRAF, 766 residues: V600E. One region is named.');
    expect(page).toContain('R1450*');
    expect(page).toMatch(/class="total"/);
  });

  it('without figures, drugs or gaps it still stands', () => {
    const { figures: _, ...bare } = { ...SAMPLE_TUMOUR, drugs: [], germline: [] };
    const said = tumourPage(
      view({ ...bare, board: { ...bare.board, gaps: [], trials: [], statements: [], alterations: [] } }),
    );
    expect(said).toContain('No therapy was matched');
    expect(said).toContain('Nothing that was looked for is missing.');
  });

  it('is the same for the same plan', () => {
    expect(tumourPage(view())).toBe(page);
  });
});

describe('a tumour board on paper and as a table', () => {
  it('makes a PDF of a few pages, the same twice', async () => {
    const bytes = await tumourPdf(view());
    expect(pageCount(bytes)).toBeLessThanOrEqual(5);
    expect(Buffer.from(await tumourPdf(view())).equals(Buffer.from(bytes))).toBe(true);
  }, 30_000);

  it('a row a statement, with as many cells as its head', () => {
    const [head, ...rows] = tumourTsv(SAMPLE_TUMOUR).trimEnd().split('\n');
    expect(rows).toHaveLength(statements.length);
    for (const row of rows) expect(row.split('\t')).toHaveLength(head!.split('\t').length);
    expect(rows[0]).toMatch(/^sensitivity\tCetuximab \+ Encorafenib\toffered\tI\tA\tBRAF p\.V600E\t/);
  });
});

describe('the board for the person', () => {
  const languages: readonly Language[] = ['en', 'es'];

  it.each(languages)('holds the rules for patient texts: %s', (language) => {
    const said = sayTumourPlainly(wordsIn(language), SAMPLE_TUMOUR);
    const names = [...said.names, 'Ana Sample', 'BRAF V600E'];
    const parts = [
      said.statement,
      said.what,
      ...said.things.map(({ heading, why, decides }) => [`${heading}.`, ...why, decides].join(' ')),
      ...[said.changes, said.resistance, said.missing, said.family, said.trials, said.meansNot, said.questions].map(
        ({ lines }) => lines.join(' '),
      ),
      said.own.map(({ text: one }) => one).join(' '),
    ];
    for (const part of parts) expect(checkPatientText(part, language, names), part).toEqual([]);
  });

  it.each(languages)('every sentence of its own holds them: %s', (language) => {
    const none = withStatements([]);
    const said = sayTumourPlainly(wordsIn(language), { ...none, germline: [] });
    expect(said.things).toEqual([]);
    for (const { lines } of [said.meansNot, said.family, said.questions])
      expect(checkPatientText(lines.join(' '), language, said.names)).toEqual([]);
  });

  it('asks at most three things first and sends nobody to stop anything', () => {
    const said = sayTumourPlainly(wordsIn('en'), SAMPLE_TUMOUR);
    expect(said.things.length).toBeLessThanOrEqual(3);
    expect(said.meansNot.lines.join(' ')).toContain('Talk to your care team before you stop or change any medicine.');
  });

  it('is there in Arabic, from right to left', async () => {
    const page = tumourPatientPage(SAMPLE_TUMOUR, await loadWords('ar'));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('\u2066BRAF V600E\u2069');
  });
});

describe('what only a gene’s name in any tumour suggests', () => {
  const off = statements.find((one) => groupOf(one) === 'off')!;
  const byGene = {
    ...off,
    support: off.support.map((item) => ({ ...item, specificity: 'gene' as const, disease: 'pan' as const })),
  };

  it('stands last, by itself, and opens no page', () => {
    expect(groupOf(byGene)).toBe('gene-alone');
    const plan = withStatements([byGene]);
    expect(view(plan).said.statement).toContain('names only a gene in any tumour');
    expect(view(plan).said.groups.off.rows).toEqual([]);
    expect(text(plan)).toContain('By the gene alone, in any tumour');
  });

  it('never reaches the person, nor does what is known of other tumours', () => {
    const other = { ...off, support: off.support.map((item) => ({ ...item, disease: 'other' as const })) };
    for (const one of [byGene, other]) {
      const said = sayTumourPlainly(wordsIn('en'), withStatements([one]));
      expect([...said.things, ...said.more.lines]).toEqual([]);
      expect(said.statement).toBe('We found no medicine that fits your tumour yet.');
    }
  });

  it('the person reads how many are approved, and five more at most', () => {
    const label = statements.find((one) => groupOf(one) === 'label')!;
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((name) => ({
      ...label,
      id: `sensitivity/${name}`,
      therapies: [name],
    }));
    const said = (n: number) => sayTumourPlainly(wordsIn('en'), withStatements(many.slice(0, n)));
    expect(said(1).statement).toBe('One treatment is approved for a tumour like yours. Ask about it.');
    expect(said(3).statement).toBe('Three treatments are approved for a tumour like yours. Ask about them.');
    expect(said(10).statement).toBe('Several treatments are approved for a tumour like yours. Ask about them.');
    expect(said(10).more.lines).toHaveLength(5);
  });
});

describe('a label for several lines or stages', () => {
  it('says the alternatives where none is known', () => {
    const label = statements.find((one) => groupOf(one) === 'label')!;
    const [item] = label.support.filter(({ from }) => from === 'approval');
    const ask = (id: string, kind: string, what: string) => ({
      ...item!,
      id,
      conditions: [{ kind, what, is: 'open' as const }],
    });
    const two = {
      ...label,
      approvals: ['X1', 'X2'].map((id) => ({ ...label.approvals[0]!, id })),
      support: [ask('X1', 'setting', 'adjuvant'), ask('X2', 'line', 'first-line')],
    };
    const [row] = view(withStatements([two])).said.groups.label.rows;
    expect(row!.conditions.map(({ text: one }) => one)).toEqual([
      'for one of these, not known which: adjuvant; first line',
    ]);
  });
});

describe('a cohort of tumours', () => {
  const row = (sample: string, type: string, more: Partial<TumourCohortRow> = {}): TumourCohortRow => ({
    sample,
    type,
    typeName: type === 'LUAD' ? 'Lung Adenocarcinoma' : 'Colon Adenocarcinoma',
    alterations: [],
    statements: [],
    ...more,
  });
  const offered = (therapies: readonly string[], tier: string, level: string, status = 'offered') => ({
    effect: 'sensitivity',
    therapies,
    tier,
    level,
    status,
    on: ['EGFR p.L858R'],
  });
  const rows = [
    row('S1', 'LUAD', {
      alterations: ['EGFR p.L858R', 'EGFR p.L858R'],
      statements: [offered(['Osimertinib'], 'I', 'A'), offered(['Erlotinib'], 'II', 'B')],
    }),
    row('S2', 'LUAD', { statements: [offered(['Osimertinib'], 'I', 'A', 'conditional')] }),
    row('S3', 'COAD', { statements: [offered(['Erlotinib'], 'II', 'C')] }),
  ];

  it('counts what is offered, by type, change and therapy', () => {
    const counter = cohortCounter();
    for (const one of rows) counter.add(one);
    expect(counter.counts()).toMatchObject({
      tumours: 3,
      offered: 2,
      atA: 1,
      types: [
        { type: 'LUAD', tumours: 2, offered: 1, best: { I: 1, II: 0, III: 0, none: 1 } },
        { type: 'COAD', tumours: 1, offered: 1, best: { I: 0, II: 1, III: 0, none: 0 } },
      ],
      changes: [{ name: 'EGFR p.L858R', tumours: 1 }],
      therapies: [
        { name: 'Osimertinib', tumours: 1, best: 'I A' },
        { name: 'Erlotinib', tumours: 2, best: 'II B' },
      ],
    });
  });

  it('is a page and a table', () => {
    const page = tumourCohortPage(rows, { made: '2026-11-22', failed: 1 });
    expect(page).toContain('1 of 3 tumours have a therapy of tier I, 1 of them at level A; 2 have one of any tier.');
    expect(page).toContain('One tumour could not be read.');
    expect(tumourCohortTsv(rows).split('\n')[1]).toBe(
      'S1\tLUAD\tLung Adenocarcinoma\tI\tA\tOsimertinib (IA); Erlotinib (IIB)\t\tEGFR p.L858R; EGFR p.L858R',
    );
  });
});

describe('what the matcher asks for and notes has words', () => {
  const needs = 'cover fusions copies arm both-copies test classify germline second-hit place in-frame exons hla'.split(
    ' ',
  );

  it.each(['en', 'es'] as const)('%s', (language) => {
    const { messages } = catalogueOf(language);
    for (const kind of [...needs, 'oncogenicity', 'not-with', 'validated-test', 'pregnancy'])
      expect(messages, kind).toHaveProperty([`tumour.condition.${kind}`]);
    const gaps: Readonly<Record<string, string>> = {
      cover: 'gene-not-covered',
      fusions: 'fusions-not-tested',
      test: 'marker-not-tested',
    };
    for (const kind of [...needs, 'oncogenicity', 'pregnancy'])
      expect(messages, kind).toHaveProperty([`tumour.gap.${gaps[kind] ?? kind}`]);
    for (const note of ['reversed', 'one-copy', 'amplified', 'inherited'])
      expect(messages, note).toHaveProperty([`tumour.note.${note}`]);
  });

  it.each(['en', 'es'] as const)('exceptions are said without a code: %s', (language) => {
    const words = wordsIn(language);
    const exceptions = [...factsOf(testOncologyPack(), 'match-exception').values()].map(({ body }) => body);
    const asked = exceptions.flatMap(({ requires = [], markersAre }) => [
      ...requires.filter((one) => one.startsWith('state:')).map((one) => one.slice('state:'.length)),
      ...(markersAre === undefined ? [] : [markersAre]),
    ]);
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((one) => words.phrase('setting', one) === null && words.phrase('state', one) === null)).toEqual(
      [],
    );
  });
});

describe('the vocabulary of the oncology pack has words', () => {
  const knowledge = testOncologyPack();
  const missing = (field: string, tokens: Iterable<string>, words: Words): readonly string[] =>
    [...new Set(tokens)].filter((token) => words.phrase(field, token) === null);

  it.each(['en', 'es'] as const)('markers, their states, settings and regulators: %s', (language) => {
    const words = wordsIn(language);
    const markers = [...factsOf(knowledge, 'tumour-marker').values()];
    const approvals = [...factsOf(knowledge, 'approval').values()];
    expect(markers.length).toBeGreaterThan(10);
    // `ABCB1:expression` is said by its kind.
    const kinds = markers.map(({ id }) => (id.includes(':') ? id.slice(id.indexOf(':') + 1) : id));
    expect(missing('marker', kinds, words)).toEqual([]);
    expect(
      missing(
        'state',
        markers.flatMap(({ body }) => (body.value.of === 'status' ? body.value.states : [])),
        words,
      ),
    ).toEqual([]);
    expect(
      missing(
        'setting',
        approvals.flatMap(({ body }) => body.setting),
        words,
      ),
    ).toEqual([]);
    expect(
      missing(
        'agency',
        approvals.map(({ body }) => body.agency),
        words,
      ),
    ).toEqual([]);
  });

  it('classes of therapies: es', () => {
    const classes = [...factsOf(knowledge, 'therapy').values()].filter(({ body }) => body.kind === 'class');
    expect(
      missing(
        'therapy',
        classes.map(({ id }) => id),
        wordsIn('es'),
      ),
    ).toEqual([]);
  });
});
