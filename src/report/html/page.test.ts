import { describe, expect, it } from 'vitest';
import { samplePlan } from '../testing/sample-plan.ts';
import { reportPage } from './page.ts';

const page = reportPage(samplePlan());
const withMedicines = reportPage(samplePlan(['clopidogrel', 'rosuvastatin', '<img src=x onerror=alert(1)>']));
const patient = reportPage(samplePlan(['clopidogrel', 'simvastatin']), 'patient');
const all = [page, withMedicines, patient];

const textOf = (markup: string): string =>
  markup
    .replace(/<(style|title)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page', () => {
  it('asks for nothing: no script, no file, no request but by the reader\u2019s own click', () => {
    for (const html of all) {
      expect(html).not.toMatch(/<(script|link|iframe|img|object|embed|form|base)\b/i);
      expect(html).not.toMatch(/\bon\w+\s*=\s*["']/i);
      expect(html).not.toMatch(/url\(|@import/i);
      expect(html).toContain("default-src 'none'");
      expect(html.match(/<a [^>]*href="http[^"]*"(?![^>]*rel="noreferrer")/g)).toBeNull();
    }
  });

  it('says its result in its first sentence', () => {
    expect(page).toMatch(
      /<h1 class="statement">1 medicine to avoid, 1 with another dose, 1 with caution; 1 cannot be judged yet\.<\/h1>/,
    );
    expect(withMedicines).toMatch(
      /<h1 class="statement">Nothing was checked of &lt;img src=x onerror=alert\(1\)&gt;: [^<]* Of the 3 present medicines: 1 to replace, 1 as usual, 1 not checked\.<\/h1>/,
    );
    expect(patient).toMatch(/<h1 class="statement">Of your 2 medicines, there are 2 to ask about\.<\/h1>/);
  });

  it('escapes what comes from outside', () => {
    expect(withMedicines).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain('&lt;NON_REF&gt;');
    expect(page).toContain('the definition has &lt;G&gt;');
  });

  it('opens each line down to the input line and the record with its digest', () => {
    const clopidogrel = page.slice(page.indexOf('id="m-clopidogrel"'), page.indexOf('id="m-simvastatin"'));
    expect(clopidogrel).toContain('guidance/cpic/clopidogrel');
    expect(clopidogrel).toContain('abab abab abab … abab');
    expect(clopidogrel).toContain('chr10 100 . A G,&lt;NON_REF&gt; 512');
    expect(clopidogrel).toContain('person.g.vcf.gz, BGZF 412905127');
  });

  it('shows each word with its shape, and every word of the five', () => {
    for (const [shape, word] of [
      ['avoid', 'Avoid'],
      ['dose-down', 'Change dose'],
      ['caution', 'Caution'],
      ['open', 'Not enough data'],
      ['usual', 'Usual care'],
    ] as const) {
      expect(page).toMatch(new RegExp(`href="#mark-${shape}"/></svg>${word}`));
    }
  });

  it('never takes an unread gene for normal, nor no advice for usual care', () => {
    expect(textOf(page)).toContain('HLA-B not read');
    expect(textOf(page)).toContain('Genotype known, and no source advises on it');
    const usual = page.slice(page.indexOf('Usual care</h3>'), page.indexOf('Genotype known'));
    expect(usual).not.toContain('m-citalopram');
    expect(usual).not.toContain('m-abacavir');
  });

  it('every link inside the page has its target, and every id is there once', () => {
    for (const html of all) {
      const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map((match) => match[1]);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    }
  });
});

describe('the patient\u2019s page', () => {
  const text = textOf(patient);

  it('has the patient\u2019s words, "keep taking", and no star allele', () => {
    expect(text).toContain('Ask about a change');
    expect(text).toContain('Keep taking it until your doctor tells you to change.');
    expect(text).not.toMatch(/\*\d/);
    expect(text).not.toMatch(/CYP2C19|SLCO1B1/);
  });

  it('never says stop or start without "talk to"', () => {
    for (const sentence of text.split(/(?<=[.!?])\s/))
      if (/\b(stop|start)\b/i.test(sentence)) expect(sentence).toMatch(/talk to/i);
  });
});
