import { Command } from 'commander';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowledgeCommand } from '../../src/cli/commands/knowledge.ts';
import { compileKnowledge } from '../../src/knowledge/compile/compile-knowledge.ts';
import { bundleText } from '../../src/knowledge/index.ts';
import { filesOf, smallKnowledge } from '../../src/knowledge/testing/small-knowledge.ts';

const folder = mkdtempSync(join(tmpdir(), 'propria-knowledge-'));
const path = (name: string): string => join(folder, name);

/** Runs `propria knowledge …` and returns what it writes. */
async function run(...words: string[]): Promise<string> {
  const program = new Command('propria').exitOverride();
  knowledgeCommand.register(program);
  await program.parseAsync(['node', 'propria', 'knowledge', ...words, '--output', path('out')]);
  return readFileSync(path('out'), 'utf8');
}

beforeAll(() => {
  const old = smallKnowledge();
  writeFileSync(path('old.jsonl'), bundleText(compileKnowledge(filesOf(old)).bundle));
  const guidance = (old.get('guidance/cpic/drug-one.yaml') ?? '').replace('modality: should', 'modality: must');
  writeFileSync(
    path('new.jsonl'),
    bundleText(compileKnowledge(filesOf(old.set('guidance/cpic/drug-one.yaml', guidance))).bundle),
  );
  writeFileSync(
    path('tampered.jsonl'),
    readFileSync(path('old.jsonl'), 'utf8').replace('Poor Metabolizer', 'Good Metabolizer'),
  );
  const whole = readFileSync(path('old.jsonl'), 'utf8');
  writeFileSync(path('broken.jsonl'), '{"schema":');
  writeFileSync(path('cut.jsonl'), whole.slice(0, -20));
  writeFileSync(path('longer.jsonl'), `${whole}[]\n`);
  writeFileSync(path('part.jsonl'), whole.replace('"drug two"', '"drug two'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('propria knowledge', () => {
  it('list: one line a record, by prefix', async () => {
    const text = await run('list', 'drug', '--bundle', path('old.jsonl'));
    expect(text).toMatch(/^drug\/drug-one +1 +[0-9a-f]{12} {2}CC0-1\.0\ndrug\/drug-two /);
    expect(text).toContain('2 of 5 records; release 2026.01 of 2026-01-02');
    const document = JSON.parse(await run('list', '--json', '--bundle', path('old.jsonl'))) as {
      records: { id: string }[];
    };
    expect(document.records.map((record) => record.id)).toContain('guidance/cpic/drug-one');
  });

  it('show: a gene, a drug, guidance in words, with sources', async () => {
    const gene = await run('show', 'GENE1', '--bundle', path('old.jsonl'));
    expect(gene).toContain('GENE1: gene one (HGNC:1, chr10)');
    expect(gene).toContain('  No function: *2, *3');
    expect(gene).toContain('  s: A source (2026-01-02, CC0-1.0) https://example.org');
    const guidance = await run('show', 'guidance/cpic/drug-one', '--bundle', path('old.jsonl'));
    expect(guidance).toContain('when GENE1 Poor Metabolizer');
    expect(guidance).toMatch(/drug two/);
    const drug = await run('show', 'drug-one', '--bundle', path('old.jsonl'));
    expect(drug).toContain('RxNorm 11 · ATC A01AA01 · DrugBank DB00001');
    expect(drug).toContain('  guidance/cpic/drug-one');
    expect(JSON.parse(await run('show', 'drug-one', '--json', '--bundle', path('old.jsonl')))).toMatchObject({
      id: 'drug/drug-one',
      kind: 'drug',
    });
    await expect(run('show', 'drug-nine', '--bundle', path('old.jsonl'))).rejects.toMatchObject({
      code: 'KNOWLEDGE_NO_RECORD',
    });
  });

  it('verify: all fit, or the first that does not', async () => {
    expect(await run('verify', '--bundle', path('old.jsonl'))).toMatch(
      /^All 5 records fit their digests; release 2026\.01/,
    );
    await expect(run('verify', '--bundle', path('tampered.jsonl'))).rejects.toMatchObject({
      code: 'KNOWLEDGE_TAMPERED',
    });
    await expect(run('verify', '--bundle', path('absent.jsonl'))).rejects.toMatchObject({
      code: 'KNOWLEDGE_NOT_FOUND',
    });
    await expect(run('verify', '--overlay', path('absent'))).rejects.toMatchObject({ code: 'KNOWLEDGE_FOLDER' });
  });

  it.each(['broken', 'cut', 'longer', 'part'])('names a file that is %s', async (name) => {
    const source = path(`${name}.jsonl`);
    await expect(run('verify', '--bundle', source)).rejects.toMatchObject({
      code: 'KNOWLEDGE_NOT_A_BUNDLE',
      params: { path: source },
      place: { source, ...(name === 'part' ? { path: 'drug' } : {}) },
    });
  });

  it('diff: field by field', async () => {
    const text = await run('diff', path('old.jsonl'), path('new.jsonl'));
    expect(text).toContain('~ guidance/cpic/drug-one\n    guidance.rules.poor.options.0.modality: "should" → "must"');
    expect(text).toContain('0 added, 0 removed, 1 changed');
    expect(await run('diff', path('old.jsonl'), path('old.jsonl'))).toContain('No record differs.');
  });
});
