import { readFileSync } from 'node:fs';
import { load, JSON_SCHEMA } from 'js-yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { personSchemaText } from '../scripts/person-schema.ts';
import type { Knowledge } from '../src/knowledge/index.ts';
import { loadKnowledge } from '../src/platform/node/index.ts';
import { createResolver, loadPersonFileSchema, readPersonFile } from '../src/record/index.ts';

describe('person.yaml', () => {
  it('has its published JSON Schema', async () => {
    const published = readFileSync('docs/reference/schemas/person.schema.json', 'utf8');
    expect(published, 'run: npx tsx scripts/person-schema.ts').toBe(await personSchemaText());
  });

  const guide = readFileSync('docs/guide/person-file.md', 'utf8');
  const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadKnowledge();
  });

  it('every example of the guide is read without a complaint', async () => {
    expect(blocks.length).toBeGreaterThan(0);
    const schema = await loadPersonFileSchema();
    for (const text of blocks) {
      expect(schema.safeParse(load(text, { schema: JSON_SCHEMA })).error?.message).toBeUndefined();
      const record = await readPersonFile(
        text,
        { name: 'person.yaml' },
        { now: '2026-11-22', knowledge, resolver: createResolver(knowledge) },
      );
      expect(record.notices).toEqual([]);
    }
  });
});
