import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from './trial-document.ts';
import { type Truth, judge } from './verdict.ts';

describe('three-valued logic', () => {
  const truth = fc.constantFrom<Truth>('true', 'false', 'unknown');
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.nat({ max: 5 }).map((n): Condition => ({ of: 'leaf', path: String(n), kind: 'x', fields: {} })),
      fc.record({
        of: fc.constantFrom('and' as const, 'or' as const),
        path: fc.constant(''),
        parts: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      }),
    ),
  }));
  const leaves = fc.array(truth, { minLength: 6, maxLength: 6 });
  const under =
    (values: readonly Truth[]) =>
    (leaf: { readonly path: string }): Truth =>
      values[Number(leaf.path)]!;

  it('says the same by De Morgan', () => {
    const turned = (node: Condition): Condition =>
      node.of === 'leaf' ? node : { ...node, of: node.of === 'and' ? 'or' : 'and', parts: node.parts.map(turned) };
    const flip = (value: Truth): Truth => (value === 'true' ? 'false' : value === 'false' ? 'true' : value);
    fc.assert(
      fc.property(tree, leaves, (node, values) => {
        expect(judge(turned(node), under(values.map(flip))).truth).toBe(flip(judge(node, under(values)).truth));
      }),
    );
  });

  it('never takes back what it said when more becomes known', () => {
    fc.assert(
      fc.property(tree, leaves, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (node, values, told) => {
        const before = judge(node, under(values.map((value, i) => (told[i]! ? value : 'unknown')))).truth;
        if (before !== 'unknown') expect(judge(node, under(values)).truth).toBe(before);
      }),
    );
  });

  it('names a leaf that fails whenever it fails, and an open one whenever it cannot tell', () => {
    fc.assert(
      fc.property(tree, leaves, (node, values) => {
        const { truth: found, failing, open, met } = judge(node, under(values));
        if (found === 'false') expect(failing.length).toBeGreaterThan(0);
        else expect(failing).toEqual([]);
        if (found === 'unknown') expect(open.length).toBeGreaterThan(0);
        if (found === 'true') expect(met.length).toBeGreaterThan(0);
      }),
    );
  });
});
