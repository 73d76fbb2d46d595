import { describe, expect, it } from 'vitest';
import { LANGUAGES, sayCareItem, wordsIn } from '../src/explain/index.ts';
import { carePage, carePatientPage, careText } from '../src/report/index.ts';
import { careReporter } from '../src/report/care/care-reporter.ts';
import { carePdfDefinition, summaryDefinition } from '../src/report/care/pdf/care-pdf.ts';
import { type CasePerson, planOfCase } from './support/case-person.ts';

const HOSTILE = '<img src=x onerror=alert(1)>"\'&';

const PEOPLE: Readonly<Record<string, CasePerson>> = {
  'many conflicts': {
    born: '1948-03-14',
    sex: 'female',
    country: 'US',
    medicines: [
      { drug: 'clopidogrel', mg: 75, for: ['pci'], since: '2026-11-01' },
      { drug: 'simvastatin', mg: 40, for: ['dyslipidaemia'] },
      { drug: 'omeprazole', mg: 20 },
      { drug: 'warfarin', mg: 3, for: ['atrial-fibrillation'] },
      { drug: 'ibuprofen', mg: 400, perDay: 3 },
      { drug: 'metformin', mg: 1000, perDay: 2 },
      { drug: 'amitriptyline', mg: 25 },
      { drug: 'digoxin', mg: 0.25, stopped: '2026-10-01' },
      { drug: HOSTILE },
    ],
    conditions: ['atrial-fibrillation', 'diabetes-type-2'],
    allergies: ['~penicillins'],
    measured: [
      ['creatinine', 1.6, 'mg/dL', '2026-11-02'],
      ['weight', 61.42057515830667, 'kg', '2026-11-09'],
      ['alt', 24, 'U/L', '2026-11-02'],
    ],
    matters: ['fewer-pills', 'no-falls'],
    genes: { CYP2C19: '*2/*2', SLCO1B1: '*5/*5', CYP2D6: '*4/*4' },
  },
  'planning a pregnancy': {
    born: '1994-05-05',
    sex: 'female',
    pregnancy: 'planning',
    country: 'NL',
    medicines: [
      { drug: 'valproic-acid', mg: 500, perDay: 2, for: ['epilepsy'] },
      { drug: 'levothyroxine', mg: 0.1 },
    ],
    conditions: ['epilepsy'],
    genes: { CYP2C9: '*1/*1' },
  },
  'no genome, no values': {
    medicines: [
      { drug: 'allopurinol', mg: 100, planned: true },
      { drug: 'sertraline', mg: 100 },
    ],
  },
  'nothing known': { medicines: [] },
};

const plans = Object.entries(PEOPLE).map(([name, person]) => [name, planOfCase(person)] as const);
const cases = plans.flatMap(([name, plan]) => LANGUAGES.map((language) => [name, language, plan] as const));

/** Text as a reader sees it: tags gone, entities read. */
const textOf = (page: string): string =>
  page
    .replace(/<(style|title)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** Every string of a PDF's definition, drawings left out. */
function stringsOf(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(stringsOf);
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, value]) =>
    [
      'svg',
      'layout',
      'info',
      'decoration',
      'alignment',
      'color',
      'pageBreak',
      'type',
      'lineColor',
      'widths',
      'width',
    ].includes(key)
      ? []
      : stringsOf(value),
  );
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a template lets through when a value is missing or not made for text. */
const BROKEN = /undefined|\[object |\bNaN\b|\bnull\b|\{\w+\}|\bInfinity\b|care\.page\.|\d\.\d{5}/;

const VOID = new Set(['meta', 'br', 'link', 'img', 'input', 'hr', 'path', 'rect', 'circle', 'use']);

/** Opens and closes in the order of the page; what does not close where it should is returned. */
function unbalanced(page: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', self] of page
    .replace(/<style>.*?<\/style>/gs, '')
    .matchAll(/<(\/?)([a-z0-9]+)(?:\s[^>]*?)?(\/?)>/gi)) {
    const tag = name.toLowerCase();
    if (close === '/') {
      if (open.pop() !== tag) wrong.push(tag);
    } else if (self !== '/' && !VOID.has(tag)) open.push(tag);
  }
  return [...wrong, ...open];
}

describe.each(cases)('%s, %s', (name, language, plan) => {
  const words = wordsIn(language);
  const pages = { clinician: carePage(plan, words), patient: carePatientPage(plan, words) };
  const reporter = careReporter(plan, words);

  it.each(Object.entries(pages))('%s page: one file that asks for nothing and runs nothing', (_, page) => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).toContain(`<html lang="${language}">`);
    const tags = page.match(/<[^>]*>/g) ?? [];
    const forbidden =
      /^<(script|link|img|iframe|object|embed|form)\b|\s(src|srcset|action|formaction|poster|data|on[a-z]+)=/i;
    expect(tags.filter((tag) => forbidden.test(tag))).toEqual([]);
    expect(page.match(/url\(|@import/g)).toBeNull();
    const sources = new Set([...plan.sources, ...plan.genome.sources].map((source) => source.url));
    for (const [, to = ''] of page.matchAll(/href="([^"]*)"/g))
      if (!to.startsWith('#')) expect([...sources].map((url) => url.replace(/&/g, '&amp;'))).toContain(to);
  });

  it.each(Object.entries(pages))('%s page: well made, every link within it leads somewhere', (_, page) => {
    expect(unbalanced(page)).toEqual([]);
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
    expect(page.match(/<h1\b/g)).toHaveLength(1);
  });

  it.each(Object.entries(pages))('%s page: no broken text, no hostile name as markup', (_, page) => {
    expect(page).not.toContain('<img');
    expect(textOf(page)).not.toMatch(BROKEN);
  });

  it('says that no clinician of the language has read it, where none has', () => {
    for (const page of Object.values(pages)) {
      if (words.mark === null) expect(language).toBe('en');
      else expect(textOf(page)).toContain(words.mark);
    }
  });

  it('every mark of the patient page is the shape of the word beside it', () => {
    const shapes: Readonly<Record<string, readonly string[]>> = {
      avoid: ['avoid'],
      'change-dose': ['dose-up', 'dose-down'],
      caution: ['caution'],
      'usual-care': ['usual'],
      'not-enough-data': ['open'],
    };
    const marks = [
      ...pages.patient.matchAll(/<span class="act"\s*><svg[^>]*><use href="#mark-([a-z-]+)"\/><\/svg>([^<]*)</g),
      ...pages.patient.matchAll(
        /<summary>\s*<svg[^>]*><use href="#mark-([a-z-]+)"\/><\/svg><b>[^<]*<\/b\s*><span class="note">([^<]*)</g,
      ),
    ];
    expect(marks.length).toBe((pages.patient.match(/<summary>|<span class="act"/g) ?? []).length);
    for (const [, shape = '', said = ''] of marks) {
      const word = Object.keys(shapes).find(
        (one) => words.say(`patient.word.${one}` as 'patient.word.avoid') === said.trim(),
      );
      expect(shapes[word ?? ''] ?? [], said).toContain(shape);
    }
  });

  it('the clinician page and page one of the paper name every medicine of the record', () => {
    const shown = {
      page: textOf(pages.clinician).toLowerCase(),
      paper: stringsOf(summaryDefinition(reporter).content).join(' ').toLowerCase(),
    };
    for (const use of plan.person.medicines) {
      const names =
        use.ingredients.length === 0
          ? [use.written]
          : use.ingredients.map((id) => reporter.words.medicine(id, reporter.speaking.drugs.get(id)));
      for (const medicine of names)
        for (const [where, text] of Object.entries(shown))
          expect(text, `${medicine} on ${where}`).toContain(medicine.toLowerCase());
    }
  });

  it('each line of Act now stands on page one with what to do, and nothing that was not checked is hidden', () => {
    const text = textOf(pages.clinician);
    const paper = stringsOf(summaryDefinition(reporter).content).map(squeeze).join(' ');
    for (const id of plan.actNow) {
      const said = sayCareItem(reporter.speaking, reporter.items.get(id)!);
      for (const where of [text, paper]) {
        expect(where).toContain(squeeze(said.title));
        expect(where).toContain(squeeze(said.what));
      }
    }
    for (const use of plan.notChecked) {
      const at = text.indexOf(squeeze(use.written));
      expect(at).toBeGreaterThan(-1);
      expect(at).toBeLessThan(text.indexOf(words.say('care.page.act-now')));
    }
  });

  it('every check of every medicine that is not checked says so', () => {
    const text = textOf(pages.clinician);
    const open = Object.values(plan.matrix)
      .flatMap((checks) => Object.values(checks))
      .filter((one) => one.state === 'not-checked');
    for (const one of open)
      if (one.state === 'not-checked')
        expect(
          text.includes(words.say(`check.not-checked.${one.reason}`)) ||
            text.includes(words.say('care.page.checks.silent', { checks: 'X' }).split('X')[0]!),
        ).toBe(true);
    if (open.length > 0) expect(pages.clinician).toContain('id="checks"');
  });

  it('paper and text are whole: no broken text in either', () => {
    const strings = [
      ...stringsOf(carePdfDefinition(reporter).content),
      ...stringsOf(careText(plan, { audience: 'clinician', all: true }, words)),
      ...stringsOf(careText(plan, { audience: 'patient', all: true }, words)),
    ].filter((text) => !/^[a-z-]+$/.test(text));
    for (const text of strings) expect(text, name).not.toMatch(BROKEN);
  });

  it('is the same page twice', () => {
    expect(carePage(plan, words)).toBe(pages.clinician);
    expect(carePatientPage(plan, words)).toBe(pages.patient);
  });
});

describe('the person strip', () => {
  it('gives weight, kidney, liver and allergies with their dates, and at most four digits', () => {
    const [, plan] = plans[0]!;
    const text = textOf(carePage(plan));
    expect(text).toContain('61.42\u00a0kg'.replace('\u00a0', ' '));
    expect(text).toMatch(/Kidney, 2 Nov 2026\s+eGFR/);
    expect(text).toMatch(/Liver, 2 Nov 2026\s+\S+ 24/);
    expect(text).toMatch(/Weight, 9 Nov 2026/);
  });

  it('says what is not known instead of leaving it out', () => {
    const text = textOf(carePage(planOfCase({ medicines: [] })));
    for (const term of ['Weight', 'Kidney', 'Liver']) expect(text).toMatch(new RegExp(`${term}\\s+not known`));
    expect(text).toMatch(/Allergies\s+not known whether any/);
    expect(text).toMatch(/Genome\s+not read/);
  });
});

describe('estimates', () => {
  it('stand under a dashed badge in their own sentence', () => {
    const page = carePage(
      planOfCase({
        medicines: [
          { drug: 'simvastatin', mg: 20 },
          { drug: 'clarithromycin', mg: 500, perDay: 2 },
        ],
        genes: { CYP3A4: '*1/*1' },
      }),
    );
    const sentences = [...page.matchAll(/<p class="est small">(.*?)<\/p>/gs)].map(([, inside = '']) => textOf(inside));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toMatch(/^\s*≈\s*Estimate\s+Exposure/);
    const outside = textOf(
      page.replace(/<p class="est small">.*?<\/p>/gs, '').replace(/<div class="drawer">.*?<\/ol>/gs, ''),
    );
    expect(outside).not.toMatch(/exposure [\d.]+ times/i);
  });
});
