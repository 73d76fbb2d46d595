import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/knowledge/index.ts';
import { canonicalDrug, drugOfName, findInteractions } from '../../src/medicines/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

const knowledge = loadTestKnowledge();
const context = { date: '2026-11-22' };

const rowsOf = (name: string): string[][] =>
  readFileSync(new URL(`../fixtures/interactions/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const gradesOf = (a: string | null, b: string | null, source: string): string[] =>
  a === null || b === null
    ? []
    : findInteractions(knowledge, [a, b], context).flatMap(({ sources }) =>
        sources.flatMap((one) => (one.source === source ? [one.grade] : [])),
      );

const highPriority = new Map(
  rowsOf('onc-groups.tsv').flatMap(([, objects = '', precipitants = '']) =>
    objects
      .split(',')
      .flatMap((a) => precipitants.split(',').map((b) => [a, b].toSorted()))
      .filter(([a, b]) => a !== b)
      .map((pair) => [pair.join('+'), pair] as const),
  ),
);

describe('ONC high-priority list', () => {
  const idsOf = (pair: readonly string[]): string[] =>
    pair.map((name) => drugOfName(knowledge, name) ?? `unknown ${name}`);
  const all = [...new Set([...highPriority.values()].flatMap(idsOf))].toSorted();
  const loud = (drugs: readonly string[]): Set<string> =>
    new Set(
      findInteractions(knowledge, drugs, context).flatMap(({ drug, with: others, sources }) =>
        sources.some(({ grade }) => grade === 'high-priority') ? [[drug, ...others].toSorted().join('+')] : [],
      ),
    );
  const keyOf = (pair: readonly string[]): string => idsOf(pair).toSorted().join('+');

  test('all 394 pairs are found by name, in either order', () => {
    expect(highPriority.size).toBe(394);
    const [found, turned] = [loud(all), loud(all.toReversed())];
    expect([...highPriority.values()].filter((pair) => !found.has(keyOf(pair)) || !turned.has(keyOf(pair)))).toEqual(
      [],
    );
  });

  test('a pair alone is found as among many', () => {
    const pairs = [...highPriority.values()].filter((_, i) => i % 10 === 0);
    expect(pairs.filter((pair) => !loud(idsOf(pair)).has(keyOf(pair)))).toEqual([]);
  });

  test('every code that the vocabulary gives to one of the medicines alone leads to it', () => {
    const owners = new Map<string, number>();
    for (const { atc } of knowledge.drugs.values())
      for (const code of atc) owners.set(`atc:${code}`, (owners.get(`atc:${code}`) ?? 0) + 1);
    const codes = all.flatMap((id) => {
      const drug = knowledge.drugs.get(id);
      if (drug === undefined) return [];
      const own = [
        ...(drug.rxnorm === null ? [] : [`rxnorm:${drug.rxnorm}`]),
        ...drug.atc.map((code) => `atc:${code}`),
      ];
      return own.filter((code) => (owners.get(code) ?? 1) === 1).map((code) => ({ id, code }));
    });
    expect(codes.length).toBeGreaterThan(all.length);
    expect(codes.filter(({ id, code }) => drugOfName(knowledge, code) !== id)).toEqual([]);
  });

  test('no other pair of the same medicines is called high priority', () => {
    expect(loud(all)).toEqual(new Set([...highPriority.values()].map(keyOf)));
  });
});

describe('ANSM severities', () => {
  const rows = rowsOf('ansm-pairs.tsv');

  test('no other pair of the same medicines has one', () => {
    const names = [...new Set(rows.flatMap(([a = '', , b = '']) => [a, b]))].toSorted();
    const found = findInteractions(knowledge, names, context).flatMap(({ drug, with: others, sources }) =>
      sources.flatMap(({ source, grade }) =>
        source === 'ansm-2016' ? [`${[drug, ...others].toSorted().join('+')}: ${grade}`] : [],
      ),
    );
    expect(found.toSorted()).toEqual(
      rows.map(([a = '', , b = '', , severity = '']) => `${[a, b].toSorted().join('+')}: ${severity}`).toSorted(),
    );
  });

  test('all 323 pairs are found with their severity, by name and by RxNorm code', () => {
    expect(rows).toHaveLength(323);
    const missed = rows.filter(([a = '', codeA = '', b = '', codeB = '', severity = '']) => {
      const byName = gradesOf(drugOfName(knowledge, a), drugOfName(knowledge, b), 'ansm-2016');
      const byCode = gradesOf(
        drugOfName(knowledge, `rxnorm:${codeA}`),
        drugOfName(knowledge, `rxnorm:${codeB}`),
        'ansm-2016',
      );
      return byName.join() !== severity || byCode.join() !== severity;
    });
    expect(missed).toEqual([]);
  });

  test.each([
    ['take into account', ['quiet']],
    ['precaution for use', ['show']],
  ])('%s does not interrupt by itself', (severity, tiers) => {
    for (const [a = '', , b = '', , grade] of rows) {
      if (grade !== severity) continue;
      const concerns = findInteractions(knowledge, [a, b], context).filter(
        ({ sources }) => sources.length === 1 && sources[0]?.source === 'ansm-2016',
      );
      for (const { tier } of concerns) expect(tiers).toContain(tier);
    }
  });
});

test('nothing interrupts whose action would not change', () => {
  const ids = [...knowledge.drugs.keys()];
  const concerns = findInteractions(knowledge, ids, {
    date: context.date,
    exposures: [
      { id: 'smoking', stoppedOn: null },
      { id: 'grapefruit', stoppedOn: null },
    ],
  });
  const loud = concerns.filter(({ tier }) => tier === 'interrupt');
  expect(loud.length).toBeGreaterThan(394);
  for (const { id, word, actions } of loud) {
    expect(['avoid', 'change-dose'], id).toContain(word);
    expect(actions.length, id).toBeGreaterThan(0);
  }
});

test('every medicine that a record of interactions names is in the vocabulary', () => {
  const names = [
    ...[...factsOf(knowledge, 'interaction').values()].flatMap(({ body }) => [
      ...(body.object.drugs ?? []),
      ...(body.precipitant.drugs ?? []),
    ]),
    ...[...factsOf(knowledge, 'enzyme-role').values()].map(({ body }) => body.drug),
    ...[...factsOf(knowledge, 'wear-off').values()].map(({ body }) => body.drug),
    ...[...factsOf(knowledge, 'substrate').values()].map(({ body }) => body.drug),
    ...[...factsOf(knowledge, 'phenoconversion').values()].flatMap(({ body }) => body.drugs),
  ];
  const exposures = factsOf(knowledge, 'exposure');
  expect(
    [...new Set(names)].filter((id) => !knowledge.drugs.has(canonicalDrug(knowledge, id)) && !exposures.has(id)),
  ).toEqual([]);
});
