import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'propria-record-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const BUNDLE = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Patient',
        id: 'p',
        name: [{ family: 'Berg', given: ['Anna'] }],
        gender: 'female',
        birthDate: '1951-04-30',
      },
    },
    {
      resource: {
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        subject: { reference: 'Patient/p' },
        medicationCodeableConcept: { text: 'Simvistatin 20 MG Oral Tablet' },
        dosageInstruction: [
          {
            timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
            doseAndRate: [{ doseQuantity: { value: 1 } }],
          },
        ],
      },
    },
    {
      resource: {
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        medicationCodeableConcept: { text: 'Wonderdrug' },
      },
    },
    { resource: { resourceType: 'Claim', id: 'c' } },
  ],
};

describe('propria record', () => {
  it('prints the person, what is in use, what cannot be checked, and what was read, used and ignored', () => {
    const run = runCli(['record', write('a.json', JSON.stringify(BUNDLE)), '--now', '2026-11-22']);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toContain('Anna Berg, 75 years, female');
    expect(run.out).toMatch(/Not known\s+Wonderdrug\./);
    expect(run.out).toMatch(/Simvistatin 20 MG Oral Tablet: simvastatin; 20 mg, 1 a day/);
    expect(run.out).toMatch(/What was read .* 4 read, 3 used/);
    expect(run.out).toMatch(/Claim\s+1 read, 0 used; ignored: 1 no fact of health/);
    expect(run.out.replace(/\s+/g, ' ')).toContain('RECORD_MEDICINE_NOT_KNOWN, a.json Bundle.entry[2].resource');
  });

  it('writes a record document that it reads again, also packed', () => {
    const first = runCli([
      'record',
      write('b.json.gz', gzipSync(JSON.stringify(BUNDLE))),
      '--now',
      '2026-11-22',
      '--format',
      'json',
    ]);
    const document = JSON.parse(first.out) as { schema: string; sources: { name: string; whole: boolean }[] };
    expect(document).toMatchObject({ schema: 'propria/record/1', sources: [{ name: 'b.json.gz', whole: true }] });
    const again = runCli(['record', write('b-record.json', first.out), '--now', '2026-11-22']);
    expect(again.out).toContain('Anna Berg, 75 years, female');
  });

  it('takes a folder, sorts its files by what they are, and says what it passed over', () => {
    const home = join(folder, 'anna');
    mkdirSync(home);
    writeFileSync(join(home, 'record.json'), JSON.stringify(BUNDLE));
    writeFileSync(join(home, 'genome.vcf'), '##fileformat=VCFv4.2\n');
    writeFileSync(join(home, 'raw.txt'), '# rsid\tchromosome\tposition\tgenotype\nrs1\t1\t1\tAA\n');
    writeFileSync(join(home, 'calls.tsv'), 'CYP2D6\t*1/*4\n');
    writeFileSync(join(home, 'prices.csv'), 'drug,strength,price\nsimvastatin,20 mg,0.05\n');
    writeFileSync(join(home, 'README.md'), '# Anna\n');
    const { out, code } = runCli(['record', home, '--now', '2026-11-22'], { cwd: folder });
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /Genome files \S*genome\.vcf, \S*raw\.txt Outside calls \S*calls\.tsv Price lists \S*prices\.csv Passed over \S*README\.md/,
    );
  });

  it.each([
    ['cut.json', '{"resourceType":"Bundle","entry":[', 'FHIR_TRUNCATED'],
    ['other.json', '{"hello":"world"}', 'FHIR_NOT_FHIR'],
    [
      'people.json',
      JSON.stringify([
        { resourceType: 'Patient', id: 'a' },
        { resourceType: 'Patient', id: 'b' },
      ]),
      'FHIR_TWO_PEOPLE',
    ],
    ['damaged.json.gz', Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), 'GZIP_DAMAGED'],
  ])('%s is refused with its code, place and remedy', (name, content, code) => {
    const run = runCli(['record', write(name, content)]);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(new RegExp(`error ${code}[\\s\\S]*where: .*${name}[\\s\\S]*remedy: `));
    expect(run.out).toBe('');
  });

  it('a named file of no known shape and a missing one are refused', () => {
    expect(runCli(['record', write('letter.txt', 'Dear Anna,\n')])).toMatchObject({ code: 2 });
    expect(runCli(['record', join(folder, 'none.json')])).toMatchObject({ code: 4 });
  });
});
