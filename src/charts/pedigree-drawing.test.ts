import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DrawnFamily, type DrawnPerson, pedigreeDrawing, pedigreeLayout } from './index.ts';

const person = (id: string, generation: number, part: Partial<DrawnPerson> = {}): DrawnPerson => ({
  id,
  generation,
  mother: null,
  father: null,
  sex: null,
  died: false,
  lines: [id],
  illnesses: [],
  ...part,
});
const legend = [
  { key: 'a', label: 'breast cancer' },
  { key: 'b', label: 'bowel cancer' },
];
const family = (people: readonly DrawnPerson[]): DrawnFamily => ({
  people,
  proband: 'self',
  legend,
  title: 'A family',
});

const trio = family([
  person('self', 0, { mother: 'm', father: 'f', sex: 'female' }),
  person('m', 1, { sex: 'female', died: true, illnesses: ['a', 'b'], lines: ['mother', 'breast cancer at 45'] }),
  person('f', 1, { sex: 'male', lines: [] }),
]);

/** Families of three generations, of any size up to some forty people, with words of any length. */
const families: fc.Arbitrary<DrawnFamily> = fc
  .record({
    paternal: fc.nat(4),
    maternal: fc.nat(4),
    siblings: fc.nat(5),
    half: fc.nat(2),
    children: fc.nat(4),
    cousins: fc.nat(3),
    lost: fc.nat(2),
    words: fc.array(
      fc.array(fc.constantFrom('aunt', 'breast', 'cancer at 45', 'gastrointestinal', 'died'), { maxLength: 6 }),
      {
        minLength: 60,
        maxLength: 60,
      },
    ),
  })
  .map(({ paternal, maternal, siblings, half, children, cousins, lost, words }) => {
    const people: DrawnPerson[] = [];
    const add = (id: string, generation: number, part: Partial<DrawnPerson> = {}): void => {
      people.push(person(id, generation, { lines: words[people.length % 60]!, ...part }));
    };
    add('self', 0, { mother: 'm', father: 'f', twin: { id: 's0', kind: 'identical' } });
    for (const side of ['p', 'q']) {
      add(`${side}gm`, 2, { sex: 'female' });
      add(`${side}gf`, 2, { sex: 'male' });
    }
    add('m', 1, { sex: 'female', mother: 'qgm', father: 'qgf' });
    add('f', 1, { sex: 'male', mother: 'pgm', father: 'pgf' });
    for (const [side, count] of [
      ['p', paternal],
      ['q', maternal],
    ] as const)
      for (let i = 0; i < count; i++) {
        add(`${side}${i}`, 1, { sex: 'female', mother: `${side}gm`, father: `${side}gf` });
        if (cousins > 0) add(`${side}${i}x`, 1, { sex: 'male', lines: [] });
        for (let k = 0; k < cousins; k++) add(`${side}${i}c${k}`, 0, { mother: `${side}${i}`, father: `${side}${i}x` });
      }
    for (let i = 0; i < siblings; i++) add(`s${i}`, 0, { mother: 'm', father: 'f' });
    if (half > 0) add('y', 1, { sex: 'female' });
    for (let i = 0; i < half; i++) add(`h${i}`, 0, { mother: 'y', father: 'f' });
    if (children > 0) add('w', 0);
    for (let i = 0; i < children; i++) add(`k${i}`, -1, { mother: 'w', father: 'self' });
    for (let i = 0; i < lost; i++) add(`l${i}`, 1);
    return family(people);
  });

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/** Every line of words and every symbol as drawn, at 6.2 px a sign. */
function boxesOf(svg: string): readonly Box[] {
  return [
    ...svg.matchAll(/<g transform="translate\(([-\d.]+) ([-\d.]+)\)" data-person.*?(?=<g transform|$)/gs),
  ].flatMap(([whole, x, y]) => {
    const [cx, cy] = [Number(x), Number(y)];
    const words = [...whole.matchAll(/<text y="(\d+)"[^>]*>([^<]*)</g)].map(([, dy, text]): Box => {
      const half = (text!.length * 6.2) / 2;
      return { left: cx - half, right: cx + half, top: cy + Number(dy) - 10, bottom: cy + Number(dy) + 3 };
    });
    return [{ left: cx - 14, right: cx + 14, top: cy - 14, bottom: cy + 14 }, ...words];
  });
}

describe('a family drawn', () => {
  it('has a shape for each sex, a slash, an arrow, fills and the words', () => {
    const svg = pedigreeDrawing(trio);
    expect(svg).toMatch(/role="img" aria-label="A family"/);
    expect(svg.match(/class="died"/g)).toHaveLength(1);
    expect(svg.match(/class="arrow"/g)).toHaveLength(1);
    expect(svg.match(/class="key"/g)).toHaveLength(2);
    expect(svg).toContain('>breast cancer<');
    // Of two illnesses each fills half of the symbol.
    expect(svg.match(/h14v28h-14z" fill="url\(#pedigree-[01]\)"/g)).toHaveLength(2);
    // Nobody told of the father: a dashed outline without words.
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('dashes who is only filled in, with words or without', () => {
    const svg = pedigreeDrawing(family([person('self', 0), person('m', 1, { told: false })]));
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  });

  it('escapes whatever is written', () => {
    const svg = pedigreeDrawing(family([person('self', 0, { lines: ['<b>"&'] })]));
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&lt;b>');
  });

  it('keeps ids of two drawings apart', () => {
    expect(pedigreeDrawing(trio, { prefix: 'x' })).not.toContain('pedigree-0');
  });

  it('puts the father left of the mother, partners beside one another', () => {
    const { people } = pedigreeLayout(trio);
    const x = (id: string): number => people.find((one) => one.person.id === id)!.x;
    expect(x('f')).toBeLessThan(x('self'));
    expect(x('self')).toBeLessThan(x('m'));
  });

  it('never lets words or symbols lie on one another, and stays inside its frame', () => {
    fc.assert(
      fc.property(families, (drawn) => {
        const { people, width, height } = pedigreeLayout(drawn);
        expect(people.map(({ person: { id } }) => id).toSorted()).toEqual(drawn.people.map(({ id }) => id).toSorted());
        const boxes = boxesOf(pedigreeDrawing(drawn));
        expect(boxes.length).toBeGreaterThanOrEqual(drawn.people.length);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-0.2);
          expect(box.right).toBeLessThanOrEqual(width + 0.2);
          expect(box.bottom).toBeLessThanOrEqual(height);
        }
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) if (!apart(a, b)) expect([a, b]).toBe('apart');
      }),
      { numRuns: 60 },
    );
  });

  it('leads every child to its bar without passing through the words of the parents', () => {
    fc.assert(
      fc.property(families, (drawn) => {
        const { people, families: couples } = pedigreeLayout(drawn);
        for (const { from, bar, children, mother, father } of couples) {
          for (const child of children) expect(bar).toBeLessThan(child.y - 14);
          const row = (mother ?? father)!.y;
          for (const { x, y, lines } of people) {
            if (y !== row || lines.length === 0) continue;
            expect(bar).toBeGreaterThanOrEqual(y + 20 + lines.length * 13);
            const half = (Math.max(...lines.map((line) => line.length)) * 6.2) / 2;
            expect(Math.abs(from - x)).toBeGreaterThanOrEqual(half);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
