import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsIn } from '../src/explain/index.ts';
import {
  cardContent,
  cardText,
  carePatientPdf,
  carePdf,
  questionsPdf,
  summaryPdf,
  walletCardPdf,
} from '../src/report/index.ts';
import { planOfCase, recordOf } from './support/case-person.ts';

const plan = planOfCase({
  born: '1948-03-14',
  sex: 'male',
  country: 'US',
  medicines: [
    { drug: 'clopidogrel', mg: 75, for: ['pci'] },
    { drug: 'simvastatin', mg: 40, for: ['dyslipidaemia'] },
    { drug: 'omeprazole', mg: 20 },
    { drug: 'metformin', mg: 1000, perDay: 2 },
    { drug: 'ibuprofen', mg: 400, perDay: 3 },
  ],
  measured: [['creatinine', 1.6, 'mg/dL', '2026-11-02']],
  matters: ['fewer-pills'],
  genes: { CYP2C19: '*1/*2', SLCO1B1: '*1/*5', CYP2D6: '*1/*4' },
});
const named = {
  ...plan,
  person: {
    ...plan.person,
    name: { value: 'Wei Chen', at: recordOf({ medicines: [{ drug: 'x' }] }).medicines[0]!.at, date: null },
  },
};

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const pagesOf = (bytes: Uint8Array): number => latin1(bytes).match(/\/Type \/Page\b/g)?.length ?? 0;

/** Streams of a PDF, inflated: pages show their text as glyph runs, so only marks of drawing are looked for. */
function streamsOf(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  const text = latin1(bytes);
  return [...text.matchAll(/stream\r?\n/g)].flatMap((match) => {
    const from = match.index + match[0].length;
    try {
      return [inflateSync(buffer.subarray(from, text.indexOf('endstream', from))).toString('latin1')];
    } catch {
      return [];
    }
  });
}

const VIEWS = {
  plan: carePdf,
  summary: summaryPdf,
  patient: carePatientPdf,
  questions: questionsPdf,
  card: walletCardPdf,
};

describe.each(Object.entries(VIEWS))('%s on paper', (name, view) => {
  it.each(LANGUAGES)('%s: a PDF, the same bytes twice, dated by the plan', async (language) => {
    const [one, other] = [await view(named, wordsIn(language)), await view(named, wordsIn(language))];
    expect(latin1(one.slice(0, 5))).toBe('%PDF-');
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(latin1(one)).toContain('D:20261122');
    expect(streamsOf(one).some((stream) => / Tf\b/.test(stream))).toBe(true);
    expect(pagesOf(one)).toBeGreaterThan(name === 'plan' ? 1 : 0);
  });
});

describe('sizes', () => {
  it('the summary is one page, the card two sides', async () => {
    expect(pagesOf(await summaryPdf(named))).toBe(1);
    expect(pagesOf(await walletCardPdf(named))).toBe(2);
  });

  it('a plan of nobody gives paper all the same', async () => {
    const nobody = planOfCase({ medicines: [] });
    for (const view of Object.values(VIEWS)) expect(pagesOf(await view(nobody))).toBeGreaterThan(0);
  });
});

describe('the code of the wallet card', () => {
  const text = cardText(cardContent(named.genome));

  it('holds phenotypes, and neither name, birth date, medicine nor allele pair', () => {
    expect(text).toContain('CYP2C19');
    expect(text).not.toContain('Wei');
    expect(text).not.toContain('1948');
    expect(text).not.toMatch(/\*\d/);
    for (const use of named.person.medicines) expect(text).not.toContain(use.written);
  });
});

describe('what is loaded', () => {
  it('the PDF writer is imported in one place, and only with the first PDF', () => {
    const root = fileURLToPath(new URL('../src', import.meta.url));
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const imports = files.flatMap((file) =>
      [
        ...readFileSync(join(root, file), 'utf8').matchAll(
          /^import (?!type )[^;]*?from '(pdfmake[^']*)'|import\('(pdfmake[^']*)'\)/gm,
        ),
      ].map(([line]) => `${file}: ${line.startsWith('import(') ? 'on call' : 'at start'}`),
    );
    expect(new Set(imports)).toEqual(new Set(['report/pdf/render-pdf.ts: on call']));
  });
});
