import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../src/oncology/index.ts';
import { smallOncology } from './support/small-oncology.ts';
import { writtenTumour } from './support/written-tumour.ts';

const matcher = createMatcher(smallOncology());

interface Row {
  readonly expression: string;
  readonly tumour: string;
  readonly truth: string;
  readonly specificity: string | null;
  readonly needs: string | null;
}

const rows: readonly Row[] = readFileSync(new URL('fixtures/oncology/names-held.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [expression, tumour, truth, specificity, needs] = line.split('\t') as [
      string,
      string,
      string,
      string,
      string,
    ];
    return { expression, tumour, truth, specificity: orNull(specificity), needs: orNull(needs) };
  });

function orNull(text: string): string | null {
  return text === '-' ? null : text;
}

describe('names held against tumours', () => {
  it('a table of at least 120 lines', () => {
    expect(rows.length).toBeGreaterThan(120);
    expect(new Set(rows.map(({ truth }) => truth))).toEqual(new Set(['true', 'false', 'unknown']));
  });

  for (const { expression, tumour, truth, specificity, needs } of rows)
    it(`${expression} | ${tumour} | ${truth}`, () => {
      const match = matcher.match(expression, writtenTumour(tumour));
      expect(match).toMatchObject({ truth, specificity });
      expect(match?.open[0]?.needs ?? null).toBe(needs);
      // What holds rests on something, or on an absence that is the name's own.
      if (truth === 'true' && match?.on.length === 0) expect(expression).toMatch(/^NOT |Wildtype/);
    });
});

describe('records of a tumour', () => {
  const ids = (tumour: string): readonly string[] =>
    matcher.candidates(writtenTumour(tumour)).map(({ record, match }) => `${record.id} ${match.truth}`);

  it('evidence whose profile holds, and approvals whose markers do', () => {
    expect(ids('EGFR L858R; genes=EGFR')).toEqual([
      'egfr-hospital true',
      'EID1 true',
      'EID2 true',
      'EID8 true',
      'R1 true',
      'R2 true',
    ]);
  });

  it('an approval that waits for a marker of its own is open, and says which', () => {
    const [open] = matcher
      .candidates(writtenTumour('BRCA2 S1982Rfs*22 origin=germline'))
      .filter(({ record }) => record.id === 'R3');
    expect(open?.match).toMatchObject({
      truth: 'unknown',
      leaves: 1,
      on: ['mutation:BRCA2 S1982Rfs*22'],
      open: [{ leaf: 'HER2-negative', needs: 'test:HER2' }],
    });
  });

  it('inherited is asked where the label says so, and waits where the origin is not known', () => {
    const germline = (tumour: string): string | undefined =>
      [...matcher.candidates(writtenTumour(tumour)), ...matcher.askable(writtenTumour(tumour))].find(
        ({ record }) => record.id === 'R4',
      )?.match.truth;
    expect(germline('BRCA2 S1982Rfs*22 origin=germline')).toBe('true');
    expect(germline('BRCA2 S1982Rfs*22 origin=unknown')).toBe('unknown');
    expect(germline('BRCA2 S1982Rfs*22 origin=somatic; exome; normal')).toBeUndefined();
    // An inherited change that nobody judged is no ground for an approval.
    expect(germline('BRCA2 N372H origin=germline; exome; normal')).toBe('unknown');
    expect(germline('BRCA2 N372H origin=germline class=benign; exome; normal')).toBeUndefined();
  });

  it('evidence on inherited changes asks for inherited ones', () => {
    expect(ids('VHL R167Q origin=germline')).toContain('EID5 true');
    expect(ids('VHL R167Q origin=somatic; exome; normal')).not.toContain('EID5 true');
  });

  it('evidence that waits only for another change which nobody looked for is not told', () => {
    expect(ids('BCR::ABL1')).toEqual([]);
    expect(ids('BCR::ABL1; ABL1 T315I')).toEqual(['EID4 true']);
  });

  it('what a marker asks is told as askable, not as a candidate', () => {
    const tumour = writtenTumour('exome');
    expect(matcher.candidates(tumour).map(({ record }) => record.id)).toEqual(['EID6']);
    expect(matcher.askable(tumour).map(({ record, match }) => `${record.id} ${match.open[0]?.needs}`)).toEqual([
      'R3 cover:BRCA2',
      'R4 cover:BRCA2',
      'R5 test:TMB',
    ]);
  });

  it('numbers of markers are held against their limits', () => {
    const truth = (tumour: string): string | undefined =>
      matcher.candidates(writtenTumour(tumour)).find(({ record }) => record.id === 'R5')?.match.truth;
    expect(truth('marker tmb=10')).toBe('true');
    expect(truth('marker tmb=9.99')).toBeUndefined();
  });

  it('another substitution at the residue is similar and no match', () => {
    expect(matcher.similar(writtenTumour('EGFR L858Q'))).toEqual([
      { on: 'mutation:EGFR L858Q', profile: 'EGFR L858R', records: ['EID1'] },
      { on: 'mutation:EGFR L858Q', profile: 'EGFR L858R OR EGFR Exon 19 Deletion', records: ['EID2'] },
    ]);
    expect(matcher.similar(writtenTumour('EGFR L858R'))).toEqual([]);
    expect(matcher.similar(writtenTumour('EGFR L861Q'))).toEqual([]);
  });

  it('a record whose profile is no expression is told and never matches', () => {
    expect(matcher.unread.map(({ profile }) => profile)).toEqual(['EGFR L858R AND']);
    expect(ids('EGFR L858R')).not.toContain('EID9 true');
  });

  it('the order of a tumour’s changes does not change what is found', () => {
    expect(ids('EGFR L858R; BRCA2 S1982fs; BCR::ABL1')).toEqual(ids('BCR::ABL1; BRCA2 S1982fs; EGFR L858R'));
  });
});
