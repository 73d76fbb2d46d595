import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ENGLISH,
  LANGUAGES,
  type Words,
  formatMessage,
  isolateLatin,
  loadWords,
  splitWords,
  wordsIn,
} from '../src/explain/index.ts';
import { ARABIC } from '../src/explain/arabic.ts';
import { carePatientPage, carePatientPdf, walletCardPdf } from '../src/report/index.ts';
import { planOfCase } from './support/case-person.ts';
import { arabicSentences, latinLeft } from './support/arabic-problems.ts';
import { loadTestKnowledge } from './support/knowledge.ts';

const knowledge = loadTestKnowledge();
let words: Words;
beforeAll(async () => {
  words = await loadWords('ar');
});

/** Parameters that a message is filled with: filling reads every branch, so it asks for all of them. */
function parametersOf(message: string): readonly string[] {
  const asked = new Set<string>();
  const recording = new Proxy({} as Record<string, string>, {
    get: (_, name) => {
      asked.add(String(name));
      return 'none';
    },
  });
  formatMessage(message, recording);
  return [...asked].toSorted();
}

/** The words of a message, all branches of its choices, blanks for what it is filled with. */
function wordingOf(message: string): string {
  return message
    .replace(/\{\s*\w+\s*\}/g, ' ')
    .replace(/\{\s*\w+\s*,\s*(?:select|plural)\s*,/g, ' ')
    .replace(/[\w=-]+ \{/g, ' ');
}

/** A message with each branch of its choices in turn. */
function fillings(message: string): readonly string[] {
  const branches = [...message.matchAll(/([\w=-]+)\s*\{/g)].map((match) => match[1]!);
  const names = parametersOf(message);
  return ['none', ...branches].map((value) =>
    formatMessage(
      message,
      Object.fromEntries(names.map((name) => [name, value])),
      () => value,
      () => '3',
    ),
  );
}

const PERSON =
  /^(?:patient|question|phenotype|ask|word|unit|range|chance|date|month|language)\.|^care\.page\.card|^report\.knowledge$/;
const NO_NAMES: ReadonlySet<string> = new Set();
const FIELD = /^(?:plain|plain-test|harm|help|cause|why(?:-[a-z]+)?):/;

/** Words that make a promise. */
const CERTAIN = /بالتأكيد|مضمون|آمن(?:ة)?(?![\p{L}])|دائمًا|أبدًا|بلا شك|طبيعي/u;

describe('the Arabic catalogue', () => {
  const said = Object.entries(ENGLISH.messages).filter(([key]) => PERSON.test(key));

  it('is for the pages of the person: the program itself does not offer it', () => {
    expect(LANGUAGES).not.toContain('ar');
    expect(said.length).toBeGreaterThan(300);
  });

  it.each(said)('%s', (key, english) => {
    const arabic = (ARABIC.messages as Record<string, string>)[key]!;
    const wanted = parametersOf(english).filter((name) => name !== 'vowel');
    expect(parametersOf(arabic)).toEqual(wanted);
    expect(latinLeft(wordingOf(arabic), NO_NAMES)).toEqual([]);
    expect(arabic).not.toMatch(/[\u2066-\u2069]/);
    expect(arabic).not.toMatch(CERTAIN);
  });

  it('has every word of a field that the person reads', () => {
    const fields = Object.keys(ENGLISH.terms).filter((key) => FIELD.test(key));
    expect(fields.length).toBeGreaterThan(250);
    expect(fields.filter((key) => ARABIC.terms[key] === undefined)).toEqual([]);
  });

  it('leaves no term, no medicine and no explanation in Latin letters, and promises nothing', () => {
    const all = [
      ...Object.entries(ARABIC.terms),
      ...Object.entries(ARABIC.medicines),
      ...Object.entries(ARABIC.glossary).flatMap(
        ([key, { word, means }]) =>
          [
            [key, word ?? ''],
            [key, means],
          ] as const,
      ),
    ];
    for (const [key, text] of all) {
      expect(latinLeft(text, NO_NAMES), key).toEqual([]);
      expect(text, key).not.toMatch(CERTAIN);
    }
  });

  it('names medicines that the knowledge has, each once', () => {
    const ids = Object.keys(ARABIC.medicines);
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.filter((id) => !knowledge.drugs.has(id))).toEqual([]);
    expect(new Set(Object.values(ARABIC.medicines)).size).toBe(ids.length);
  });

  it('keeps the sentences of the person short', () => {
    for (const [key] of said.filter(([one]) => /^(?:patient|question)\./.test(one)))
      for (const filled of fillings(ARABIC.messages[key as keyof typeof ARABIC.messages]))
        for (const sentence of arabicSentences(filled))
          expect(splitWords(sentence).length, sentence).toBeLessThanOrEqual(20);
  });

  it('sends to the doctor wherever it speaks of stopping', () => {
    for (const [key, text] of Object.entries(ARABIC.messages).filter(([one]) => /^(?:patient|question)\./.test(one)))
      if (/إيقاف|أوقف|أتركه|التوقف عن/.test(text)) expect(text, key).toMatch(/طبيب|أحتاج/);
  });

  it('says of itself that no native clinician has reviewed it', () => {
    expect(words.mark).toMatch(/لم يراجع/);
  });
});

describe('what is said for a clinician only', () => {
  it('stands in English, set apart from the text around it', () => {
    expect(words.say('care.kind.stop')).toBe('\u2066Stop\u2069');
    expect(words.term('spleen-pressure-up', 'mechanism')).toBe('\u2066raised spleen pressure\u2069');
  });
});

describe('files in Arabic', () => {
  const plan = planOfCase({ born: '1950-01-01', medicines: [{ drug: 'warfarin' }, { drug: 'ibuprofen' }] });

  it('the page of the person runs from right to left', () => {
    const page = carePatientPage(plan, words);
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(carePatientPage(plan, wordsIn('es'))).toContain('<html lang="es">');
  });

  it('a PDF is refused, for its fonts have no Arabic letters', async () => {
    await expect(carePatientPdf(plan, words)).rejects.toMatchObject({ code: 'REPORT_PDF_SCRIPT' });
    await expect(walletCardPdf(plan, words)).rejects.toMatchObject({ code: 'REPORT_PDF_SCRIPT' });
  });

  it('a clinician reads English', async () => {
    expect((await loadWords('ar', 'clinician')).locale).toBe('en');
    expect((await loadWords('es', 'clinician')).locale).toBe('es');
  });
});

describe('numbers, dates, plurals, lists', () => {
  it.each([
    [0, 'لا يوجد ما يُسأل عنه فيما استطعنا فحصه.'],
    [1, 'هناك أمر واحد للسؤال عنه.'],
    [2, 'هناك أمران للسؤال عنهما.'],
    [7, 'هناك 7 أمور للسؤال عنها.'],
    [11, 'هناك 11 أمرًا للسؤال عنه.'],
    [100, 'هناك 100 أمر للسؤال عنه.'],
    [103, 'هناك 103 أمور للسؤال عنها.'],
  ])('%d has its form', (n, text) => {
    expect(words.say('patient.care.statement', { n })).toBe(text);
  });

  it('agree with the plural rules of the language for every whole number up to 250', () => {
    const rules = new Intl.PluralRules('ar');
    for (let n = 0; n <= 250; n += 1) expect([n, ARABIC.grammar.plural(n)]).toEqual([n, rules.select(n)]);
  });

  it('are written in the digits 0 to 9, months in Arabic', () => {
    expect(words.date('2026-11-22')).toBe('22\u00a0نوفمبر\u00a02026');
    expect([words.number(12_500), words.number(0.25), words.number(-3)]).toEqual(['12,500', '0.25', '\u22123']);
    expect(words.chance(0.86)).toBe('\u206686\u00a0%\u2069');
  });

  it('join by the Arabic comma and a written-on "and"', () => {
    expect(words.list(['أ', 'ب', 'CYP2D6'])).toBe('أ، ب و\u2066CYP2D6\u2069');
    expect(words.list(['أ', 'ب'], 'or')).toBe('أ أو ب');
  });
});

describe('Latin names, symbols and doses are set apart', () => {
  it.each([
    ['الجين CYP2C19.', 'الجين \u2066CYP2C19\u2069.'],
    ['جرعة 500 mg في اليوم', 'جرعة \u2066500 mg\u2069 في اليوم'],
    ['50–100\u00a0mg', '\u206650–100\u00a0mg\u2069'],
    ['(CYP2C19، CYP2D6)', '(\u2066CYP2C19\u2069، \u2066CYP2D6\u2069)'],
    ['من HLA-B*57:01 (IU/L)', 'من \u2066HLA-B*57:01 (IU/L)\u2069'],
    ['من 100 شخص', 'من 100 شخص'],
    ['22 نوفمبر 2026', '22 نوفمبر 2026'],
    ['كتاب', 'كتاب'],
    ['', ''],
  ])('%s', (text, apart) => {
    expect(isolateLatin(text)).toBe(apart);
    expect(isolateLatin(apart)).toBe(apart);
  });
});

const screens = fileURLToPath(new URL('../web/src/screens/', import.meta.url));
const spoken = readdirSync(screens).filter((name) => existsSync(join(screens, name, 'words.ar.ts')));

describe('the words of the screens', () => {
  it('are there for every screen of the person', () => {
    const of = readdirSync(screens).filter((name) => name.startsWith('my-'));
    expect(of.length).toBeGreaterThan(8);
    expect(of.filter((name) => !spoken.includes(name))).toEqual([]);
  });

  it.each(spoken)('%s: takes what English takes, and promises nothing', async (name) => {
    const load = async (language: string): Promise<Readonly<Record<string, string>>> =>
      ((await import(join(screens, name, `words.${language}.ts`))) as { default: Record<string, string> }).default;
    const [english, arabic] = [await load('en'), await load('ar')];
    expect(Object.keys(arabic).toSorted()).toEqual(Object.keys(english).toSorted());
    for (const [key, message] of Object.entries(arabic)) {
      for (const one of parametersOf(message)) expect(parametersOf(english[key]!), key).toContain(one);
      // The start page says what is never taken for normal.
      if (name !== 'drop') expect(message, key).not.toMatch(CERTAIN);
      expect(message, key).not.toMatch(/\u0627\u064b/);
    }
  });
});
