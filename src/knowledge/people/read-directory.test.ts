import { describe, expect, it } from 'vitest';
import { PropriaError } from '../../core/index.ts';
import type { FactStore } from '../fact.ts';
import { readDirectory } from './read-directory.ts';
import { supportOf } from './support-of.ts';

const entry = (more: string): string => `  - id: our-clinic
    kind: genetic-counsellor
    countries: [ES]
    name: Our clinic
    how: [{ by: phone, value: '+34 600 000 000' }]
    languages: [es, ca]
    from: our own list
    checked: '2026-11-01'
    confirmed: true
${more}`;
const directory = (entries: string): string => `schema: propria/directory/1\nentries:\n${entries}`;

async function codeOf(text: string): Promise<string> {
  try {
    await readDirectory(text);
  } catch (error) {
    if (error instanceof PropriaError) return `${error.code} ${error.place?.path ?? error.place?.line ?? ''}`.trim();
    throw error;
  }
  return 'no error';
}

describe("a site's own directory", () => {
  it('is read', async () => {
    const [only] = await readDirectory(directory(entry('')));
    expect(only).toMatchObject({ id: 'our-clinic', name: 'Our clinic', languages: ['es', 'ca'] });
    expect(await readDirectory('{"schema":"propria/directory/1","entries":[]}')).toEqual([]);
  });

  it.each([
    ['an empty file', '', 'DIRECTORY_NOT_READ'],
    ['no YAML', 'entries: [', 'DIRECTORY_NOT_READ'],
    ['another document', 'schema: propria/plan/1\nentries: []', 'DIRECTORY_NOT_READ'],
    ['no entries', 'schema: propria/directory/1', 'DIRECTORY_NOT_READ'],
    ['too much of it', `schema: propria/directory/1\n# ${'x'.repeat(2_000_000)}`, 'DIRECTORY_NOT_READ'],
    ['an unknown kind', directory(entry('').replace('genetic-counsellor', 'wizard')), 'DIRECTORY_ENTRY entries.0.kind'],
    ['a key too much', directory(entry('    colour: red\n')), 'DIRECTORY_ENTRY entries.0'],
    [
      'no telephone number',
      directory(entry('').replace('+34 600 000 000', 'call us')),
      'DIRECTORY_ENTRY entries.0.how.0',
    ],
    [
      'an address that runs code',
      directory(
        entry('').replace("{ by: phone, value: '+34 600 000 000' }", "{ by: url, value: 'javascript:alert(1)' }"),
      ),
      'DIRECTORY_ENTRY entries.0.how.0',
    ],
    ['an id twice', directory(entry('') + entry('')), 'DIRECTORY_ENTRY entries.1.id'],
  ])('says what is wrong: %s', async (_what, text, code) => {
    expect(await codeOf(text)).toContain(code);
  });
});

describe('whom to talk to', () => {
  const fact = (id: string, countries: readonly string[], more: object = {}) =>
    [
      id,
      {
        id,
        ref: { id, version: '1', digest: '' },
        sources: [],
        body: {
          kind: 'support-group',
          countries,
          name: id,
          how: [],
          languages: [],
          from: '',
          checked: '',
          confirmed: false,
          ...more,
        },
      },
    ] as const;
  const facts = new Map([
    fact('everywhere', ['*']),
    fact('heart-us', ['US'], { topics: { conditions: ['heart-failure'] } }),
    fact('emergency-us', ['US'], { kind: 'emergency' }),
    fact('our-clinic', ['ES']),
  ]);
  const people = { facts: new Map([['support', facts]]) as unknown as FactStore };
  const ids = (...args: Parameters<typeof supportOf> extends [unknown, ...infer Rest] ? Rest : never) =>
    supportOf(people, ...args).map(({ id }) => id);

  it('is of the country, the urgent first; of no country only what is anywhere', () => {
    expect(ids({ country: 'us' })).toEqual(['emergency-us', 'everywhere', 'heart-us']);
    expect(ids({ country: null })).toEqual(['everywhere']);
  });

  it('is about what the person has, where the entry is about something', () => {
    expect(ids({ country: 'US', conditions: ['asthma'] })).toEqual(['emergency-us', 'everywhere']);
    expect(ids({ country: 'US', conditions: ['heart-failure'] })).toContain('heart-us');
  });

  it("is the site's own first, in the place of ours", async () => {
    const own = await readDirectory(directory(entry('')));
    const found = supportOf(people, { country: 'ES' }, own);
    expect(found.map(({ id }) => id)).toEqual(['our-clinic', 'everywhere']);
    expect(found[0]?.name).toBe('Our clinic');
  });
});
