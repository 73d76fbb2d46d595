import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type FactKinds, type TumourMarkerBody, factsOf } from '../src/knowledge/index.ts';
import { compileTestOncology, testOncology } from './support/oncology-pack.ts';

const knowledge = testOncology();
const bodies = <Kind extends keyof FactKinds>(kind: Kind): readonly (readonly [string, FactKinds[Kind]])[] =>
  [...factsOf(knowledge, kind)].map(([id, { body }]) => [id, body]);
const key = (words: string): string => words.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const types = factsOf(knowledge, 'tumour-type');
const terms = factsOf(knowledge, 'disease-term');
const termByName = new Set([...terms.values()].map(({ body }) => body.name.toLowerCase()));
const therapyNames = new Set(bodies('therapy').map(([, { name }]) => name));

describe('the oncology pack', () => {
  it('compiles without a problem, and every reference holds', { timeout: 60_000 }, () => {
    expect(compileTestOncology().problems).toEqual([]);
  });

  it('takes at most 1.6 MB, packed', () => {
    const bytes = readFileSync(new URL('../build/knowledge/oncology.jsonl', import.meta.url));
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(1_600_000);
  });

  it('holds what its sources hold', () => {
    const size = (kind: keyof FactKinds): number => factsOf(knowledge, kind).size;
    expect(size('tumour-type')).toBe(898);
    const published = bodies('evidence-item').filter(([id]) => id.startsWith('EID'));
    expect(published).toHaveLength(4523);
    expect(size('named-variant')).toBe(1864);
    expect([...'ABCDE'].map((level) => published.filter(([, body]) => body.level === level).length)).toEqual([
      191, 1499, 1573, 1228, 32,
    ]);
    const rows = bodies('approval').filter(([id]) => /^R\d+$/.test(id));
    // Three rows of the United States that the label does not carry are left out.
    expect(
      ['fda', 'ema', 'hc', 'hse', 'hpra'].map((agency) => rows.filter(([, body]) => body.agency === agency).length),
    ).toEqual([683, 509, 380, 347, 22]);
    expect(size('hotspot-change')).toBe(2 * 3181);
    expect(size('transcript')).toBeGreaterThan(650);
  });

  it('names the date of every source', () => {
    for (const id of ['civic', 'moalmanac-db', 'oncotree', 'disease-ontology', 'cancer-hotspots', 'intogen', 'lrg'])
      expect(knowledge.sources.get(id)?.date, id).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('keeps no sentence of a source', () => {
    const long: string[] = [];
    const walk = (value: unknown, at: string): void => {
      if (typeof value === 'string') {
        if (!/^https?:/.test(value) && (value.split(' ').length > 24 || /[a-z]\. [A-Z][a-z]+ [a-z]+ /.test(value)))
          long.push(`${at}: ${value}`);
      } else if (typeof value === 'object' && value !== null)
        for (const [field, item] of Object.entries(value)) walk(item, `${at}/${field}`);
    };
    for (const kind of ['evidence-item', 'approval', 'named-variant', 'published-assertion', 'therapy'] as const)
      for (const [id, body] of bodies(kind)) walk(body, id);
    expect(long).toEqual([]);
  });
});

describe('therapies', () => {
  it('are found under every name that evidence, approvals and assertions have', () => {
    for (const kind of ['evidence-item', 'approval', 'published-assertion'] as const)
      for (const [id, { therapies }] of bodies(kind))
        for (const name of therapies) expect(therapyNames.has(name), `${id}: ${name}`).toBe(true);
  });

  it('share no name, and the members of a class are therapies', () => {
    const owner = new Map<string, string>();
    for (const [id, { name, aliases, members }] of bodies('therapy')) {
      for (const words of [name, ...aliases]) {
        expect(owner.get(key(words)) ?? id, words).toBe(id);
        owner.set(key(words), id);
      }
      for (const member of members) expect(therapyNames.has(member), `${name}: ${member}`).toBe(true);
    }
  });

  it('join the drugs that the base knows', () => {
    const drugOf = (name: string): string | null | undefined =>
      bodies('therapy').find(([, body]) => body.name === name)?.[1].drug;
    for (const [name, drug] of [
      ['Capecitabine', 'capecitabine'],
      ['Fluorouracil', 'fluorouracil'],
      ['Irinotecan', 'irinotecan'],
      ['Tamoxifen', 'tamoxifen'],
      ['Imatinib', 'imatinib'],
      ['Osimertinib', 'osimertinib'],
      ['Abiraterone', 'abiraterone'],
      ['Chemotherapy', null],
    ] as const)
      expect(drugOf(name), name).toBe(drug);
  });
});

describe('diseases', () => {
  it('of approvals have a code of today, or a term of their name', () => {
    for (const [id, { disease }] of bodies('approval'))
      expect(
        disease.oncotree === null ? termByName.has(disease.name.toLowerCase()) : types.has(disease.oncotree),
        `${id}: ${disease.name}`,
      ).toBe(true);
  });

  it('of evidence are terms, by id or by name', () => {
    for (const [id, { disease }] of bodies('evidence-item')) {
      if (disease === null) continue;
      const known = disease.doid === null ? termByName.has(disease.name.toLowerCase()) : terms.has(disease.doid);
      expect(known, `${id}: ${disease.name}`).toBe(true);
    }
  });

  it('join types that there are', () => {
    for (const [id, { oncotree, parents, notIn }] of bodies('disease-term')) {
      for (const { code, requires } of oncotree) {
        expect(types.has(code) || code === '_SOLID_' || code === '_LIQUID_', `${id}: ${code}`).toBe(true);
        for (const text of requires) expect(text, id).toMatch(/^(biomarker|state|age|fusion):\S+$/);
      }
      for (const code of notIn ?? []) expect(types.has(code), `${id}: ${code}`).toBe(true);
      for (const parent of parents) expect(terms.has(parent), `${id}: ${parent}`).toBe(true);
    }
  });

  it('keep chronic myeloid leukaemia apart from myeloid leukaemia, which carries its identifier', () => {
    expect(
      terms
        .get('DOID:8552')
        ?.body.oncotree.map(({ code }) => code)
        .toSorted(),
    ).toEqual(['CML', 'CMLBCRABL1']);
    expect(terms.get('DOID:8692')?.body.oncotree.map(({ code }) => code) ?? []).not.toContain('CML');
  });

  it('of the tree have one root, and what is below blood or lymph is liquid', () => {
    expect(bodies('tumour-type').filter(([, { parent }]) => parent === null)).toHaveLength(1);
    for (const [code, body] of [
      ['AML', 'liquid'],
      ['BLL', 'liquid'],
      ['DLBCLNOS', 'liquid'],
      ['LUAD', 'solid'],
      ['MEL', 'solid'],
    ])
      expect(types.get(code ?? '')?.body.body).toBe(body);
    const above = (code: string): string[] => {
      const parent = types.get(code)?.body.parent ?? null;
      return parent === null ? [] : [parent, ...above(parent)];
    };
    for (const [code, { body }] of bodies('tumour-type')) {
      const line = [code, ...above(code)];
      if (body !== null) expect(body === 'liquid', code).toBe(line.includes('LYMPH') || line.includes('MYELOID'));
    }
  });

  it('have former codes that are nobody’s today', () => {
    const owner = new Map<string, string>();
    for (const [code, { former }] of bodies('tumour-type'))
      for (const old of former) {
        expect(types.has(old), old).toBe(false);
        expect(owner.get(old) ?? code).toBe(code);
        owner.set(old, code);
      }
    expect(owner.get('MM')).toBe('PCM');
    expect(owner.get('BALL')).toBe('BLL');
  });
});

describe('markers', () => {
  const fits = (marker: TumourMarkerBody, named: { is?: string | undefined; atLeast?: number | undefined }): boolean =>
    marker.value.of === 'status'
      ? named.is !== undefined && marker.value.states.includes(named.is)
      : named.is === undefined;

  it('say states that they have, and share no name', () => {
    const owner = new Map<string, string>();
    for (const [id, body] of bodies('tumour-marker')) {
      for (const named of body.named) {
        expect(fits(body, named), `${id}: ${named.name}`).toBe(true);
        expect(owner.get(named.name.toLowerCase()) ?? id, named.name).toBe(id);
        owner.set(named.name.toLowerCase(), id);
      }
      if (body.value.of === 'status')
        for (const state of Object.values(body.value.words)) expect(body.value.states, id).toContain(state);
      for (const { marker, state, number } of body.implies) {
        const other = factsOf(knowledge, 'tumour-marker').get(marker)?.body.value;
        if (state !== undefined && other?.of === 'status') expect(other.states, id).toContain(state);
        else expect(other?.of === 'number' && number !== undefined, `${id} implies ${marker}`).toBe(true);
      }
    }
  });

  it('take every label of an approval that asks for a value', () => {
    const named = new Map(
      bodies('tumour-marker').flatMap(([id, body]) => body.named.map((one) => [one.name, { ...one, id }] as const)),
    );
    for (const [id, { label, test }] of bodies('approval-marker')) {
      if (test.of !== 'marker') continue;
      expect(named.get(label), `${id}: ${label}`).toMatchObject({
        id: test.marker,
        ...(test.is === null ? {} : { is: test.is }),
        ...(test.atLeast === null ? {} : { atLeast: test.atLeast }),
        ...(test.below === null ? {} : { below: test.below }),
      });
    }
  });

  it('take every name of evidence that is an expression, a methylation or a level', () => {
    const named = new Set(
      bodies('tumour-marker').flatMap(([, body]) => body.named.map(({ name }) => name.toLowerCase())),
    );
    const leaves = bodies('evidence-item').flatMap(([, { profile }]) =>
      profile.split(/\s+(?:AND|OR)\s+|\bNOT\s+|[()]/).map((leaf) => leaf.trim().toLowerCase()),
    );
    const measured = [...new Set(leaves)].filter((leaf) =>
      /expression$|methylation|serum levels$|phosphorylation$|mislocalization$|nuclear translocation$/.test(leaf),
    );
    expect(measured.length).toBeGreaterThan(160);
    expect(measured.filter((leaf) => !named.has(leaf))).toEqual([]);
  });
});

describe('curated records', () => {
  const approvals = factsOf(knowledge, 'approval');

  it('of standings and exceptions name approvals, therapies and types that there are', () => {
    for (const [id, { of }] of bodies('approval-standing')) {
      for (const one of of.approvals ?? []) expect(approvals.has(one), `${id}: ${one}`).toBe(true);
      for (const name of of.therapies ?? []) expect(therapyNames.has(name), `${id}: ${name}`).toBe(true);
      for (const code of of.oncotree ?? [])
        expect(types.has(code) || code === 'any-solid', `${id}: ${code}`).toBe(true);
      for (const marker of of.markers ?? []) expect(factsOf(knowledge, 'approval-marker').has(marker), id).toBe(true);
    }
    for (const [id, { of, notIn, requires }] of bodies('match-exception')) {
      for (const one of of.records ?? [])
        expect(approvals.has(one) || factsOf(knowledge, 'evidence-item').has(one), `${id}: ${one}`).toBe(true);
      for (const name of of.therapies ?? []) expect(therapyNames.has(name), `${id}: ${name}`).toBe(true);
      for (const code of notIn ?? []) expect(types.has(code), `${id}: ${code}`).toBe(true);
      for (const text of requires ?? [])
        if (text.startsWith('prior:')) expect(therapyNames.has(text.slice(6)), `${id}: ${text}`).toBe(true);
    }
  });

  it('withdraw what the regulators took back, and nothing else of the table', () => {
    const lineOf = (code: string | null): readonly string[] =>
      code === null ? [] : [code, ...lineOf(types.get(code)?.body.parent ?? null)];
    const hit = bodies('approval').filter(([id, body]) =>
      bodies('approval-standing').some(
        ([, { of, standing }]) =>
          standing === 'withdrawn' &&
          (of.approvals?.includes(id) ?? true) &&
          (of.agency ?? body.agency) === body.agency &&
          (of.therapies === undefined || of.therapies.toSorted().join() === body.therapies.toSorted().join()) &&
          (of.markers ?? []).every((marker) => body.markers.includes(marker)) &&
          (of.setting ?? []).every((flag) => body.setting.includes(flag)) &&
          (of.oncotree === undefined || of.oncotree.some((code) => lineOf(body.disease.oncotree).includes(code))),
      ),
    );
    expect(hit.map(([id]) => id).toSorted()).toEqual(['R192', 'R248', 'R698']);
  });

  it('say where they are known from', () => {
    for (const kind of ['approval-standing', 'match-exception'] as const)
      for (const [id, { url, confirmed }] of bodies(kind))
        if (url !== null)
          expect(url, id).toMatch(/^https:\/\/(www\.|nctr-crs\.)?(accessdata\.)?(fda\.gov|ema\.europa\.eu)\//);
        else expect(confirmed, id).toBe(true);
  });
});

describe('transcripts', () => {
  const proteins = new Map(
    bodies('transcript').map(([id, body]) => [id, { body, protein: translate(body.bases, body.cdsLength) }] as const),
  );

  it('are whole: the coding parts have its length, and the protein ends with the first stop', () => {
    for (const [id, { body, protein }] of proteins) {
      expect(body.cdsLength % 3, id).toBe(0);
      expect(body.length, id).toBeGreaterThanOrEqual(body.cdsLength);
      expect(Math.ceil(body.length / 4), id).toBe(Buffer.from(body.bases, 'base64').length);
      // Selenocysteine is coded by a stop codon.
      if (!SELENOPROTEINS.has(body.gene)) expect(protein.indexOf('*'), id).toBe(protein.length - 1);
      for (const place of [body.GRCh37, body.GRCh38]) {
        if (place === null) continue;
        let coding = 0;
        for (let i = 0; i < place.cds.length; i += 2) coding += (place.cds[i + 1] ?? 0) - (place.cds[i] ?? 0) + 1;
        expect(coding, id).toBe(body.cdsLength);
        for (const [offset] of place.differs) expect(offset, id).toBeLessThanOrEqual(body.cdsLength);
      }
    }
  });

  it('have the residues that recurrent changes of tumours name', () => {
    const byGene = new Map(
      [...proteins.values()].filter(({ body }) => body.mane).map((one) => [one.body.gene, one.protein]),
    );
    let right = 0;
    const wrong: string[] = [];
    for (const [id, { gene, residue, from, kind }] of bodies('hotspot')) {
      const protein = byGene.get(gene);
      if (protein === undefined || kind !== 'residue') continue;
      if (protein[from - 1] === residue[0]) right += 1;
      else wrong.push(id);
    }
    expect(right).toBeGreaterThan(350);
    expect(wrong.length / (right + wrong.length), wrong.join(' ')).toBeLessThan(0.06);
  });

  it('have a residue that one of the names of a change names', () => {
    for (const [id, { gene, changes, confirmed }] of bodies('change-alias')) {
      const own = [...proteins.values()].filter(({ body }) => body.gene === gene);
      if (own.length === 0 || !confirmed) continue;
      const some = own.some(({ protein }) =>
        changes.some((change) => {
          const [, residue, at] = /^p\.([A-Z])(\d+)/.exec(change) ?? [];
          return protein[Number(at) - 1] === residue;
        }),
      );
      expect(some, id).toBe(true);
    }
  });

  it('hold the exons that regions name', () => {
    for (const [id, { gene, from, to }] of bodies('protein-region')) {
      expect(to, id).toBeGreaterThanOrEqual(from);
      const own = [...proteins.values()].filter(({ body }) => body.gene === gene);
      if (own.length > 0) expect(Math.max(...own.map(({ body }) => body.residues)), id).toBeGreaterThanOrEqual(to);
    }
  });
});

const SELENOPROTEINS = new Set(['SEPN1', 'SELENON', 'GPX4', 'TXNRD1', 'TXNRD2']);

/** The standard code, codons in the order of the pack's bases (A C G T). */
const CODE = 'KNKNTTTTRSRSIIMIQHQHPPPPRRRRLLLLEDEDAAAAGGGGVVVV*Y*YSSSS*CWCLFLF';

function translate(bases: string, length: number): string {
  const bytes = Buffer.from(bases, 'base64');
  const base = (i: number): number => ((bytes[i >> 2] ?? 0) >> (6 - 2 * (i & 3))) & 3;
  let protein = '';
  for (let i = 0; i + 2 < length; i += 3) protein += CODE[16 * base(i) + 4 * base(i + 1) + base(i + 2)] ?? '?';
  return protein;
}
