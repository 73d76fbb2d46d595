import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/knowledge/index.ts';
import { loadTestKnowledge } from '../support/knowledge.ts';

const knowledge = loadTestKnowledge();
const conditions = factsOf(knowledge, 'condition');
const unknown = (ids: readonly string[]) => ids.filter((id) => !conditions.has(id));

describe('indications and stopping', () => {
  it('speak only of conditions that the knowledge has', () => {
    for (const { id, body } of factsOf(knowledge, 'indication').values()) {
      const limits = body.groups.flatMap(({ options }) => options.flatMap((option) => option.limits ?? []));
      expect(unknown([...body.conditions, ...limits.flatMap((limit) => limit.conditions ?? [])]), id).toEqual([]);
    }
    for (const { id, body } of factsOf(knowledge, 'stopping').values()) {
      expect(unknown((body.essential?.when ?? []).flatMap((one) => one.conditions)), id).toEqual([]);
    }
  });

  it('name each drug once in an indication’s group', () => {
    for (const { id, body } of factsOf(knowledge, 'indication').values()) {
      for (const group of body.groups) {
        const drugs = group.options.map(({ drug }) => drug);
        expect(new Set(drugs).size, `${id} ${group.id}`).toBe(drugs.length);
      }
    }
  });

  it('have properties only with levels that some wish understands, or that mean nothing to any', () => {
    const levels = new Map<string, Set<string>>();
    for (const { body } of factsOf(knowledge, 'wish').values()) {
      const known = levels.get(body.property) ?? new Set<string>();
      for (const level of [...(body.meets ?? []), ...(body.against ?? [])]) known.add(level);
      levels.set(body.property, known);
    }
    const neutral = new Set(['origin/synthetic', 'capsule/tablet']);
    for (const { id, body } of factsOf(knowledge, 'property').values()) {
      if (neutral.has(`${body.property}/${body.level}`)) continue;
      expect(levels.get(body.property)?.has(body.level), `${id} ${body.level}`).toBe(true);
    }
  });
});
