import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../src/core/index.ts';
import { type HeldPerson, openPerson, sealPerson } from '../src/vault/index.ts';
import { type CliRun, runCli } from './support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'propria-sealed-'));
const at = (name: string): string => join(folder, name);
const PASSPHRASE = 'correct horse battery';
const NOW = ['--now', '2026-11-22'] as const;
const LEAST = { memoryKiB: 19_456, passes: 2, lanes: 1 };

function run(args: readonly string[], passphrase: string | null = PASSPHRASE): CliRun {
  return runCli(args, { env: passphrase === null ? {} : { PROPRIA_PASSPHRASE: passphrase } });
}

async function held(name: string, passphrase = PASSPHRASE): Promise<HeldPerson> {
  return await openPerson(readFileSync(at(name)), passphrase);
}

const sealed = (): Buffer => readFileSync(at('me.propria'));
let made: CliRun;

beforeAll(() => {
  mkdirSync(at('ana'));
  writeFileSync(at('ana/person.yaml'), 'born: 1960-05-01\nsex: male\nmedicines:\n  - simvastatin 40 mg once daily\n');
  writeFileSync(at('ana/calls.tsv'), 'SLCO1B1\t*5/*5\n');
  writeFileSync(at('ana/odd.bin'), 'neither this nor that\n');
  made = run(['seal', at('ana'), '-o', at('me.propria'), ...NOW]);
}, 120_000);

describe('propria seal, open, plan and record of a sealed file', { timeout: 120_000 }, () => {
  it('holds what the files said and the plan that propria plan makes of them', async () => {
    expect(made).toMatchObject({ code: 0, out: '' });
    const plan = run(['plan', at('ana'), '--format', 'json', ...NOW]);
    const person = await held('me.propria');
    expect(`${canonicalJson(person.plan)}\n`).toBe(plan.out);
    expect(person.parts.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'outside calls.tsv',
      'record odd.bin',
      'record person.yaml',
    ]);
    expect(person.saved).toBe('2026-11-22');
  });

  it('gives the same plan from the file, and made anew', async () => {
    const plan = `${canonicalJson((await held('me.propria')).plan)}\n`;
    expect(run(['plan', at('me.propria'), '--format', 'json']).out).toBe(plan);
    expect(run(['plan', at('me.propria'), '--replan', '--format', 'json', ...NOW]).out).toBe(plan);
  });

  it('gives the record, and a view of the plan', () => {
    const record = run(['record', at('me.propria'), '--format', 'json', ...NOW]);
    const direct = run(['record', at('ana'), '--format', 'json', ...NOW]);
    expect(record.code).toBe(0);
    expect(record.out).toBe(direct.out);
    expect(run(['plan', at('me.propria')]).out).toMatch(/simvastatin/i);
  });

  it('tells what is in it, and writes it as JSON that can be sealed again', async () => {
    const told = run(['open', at('me.propria')]);
    expect(told.out).toContain('person.yaml');
    expect(told.out).toContain('of 2026-11-22');
    expect(run(['open', at('me.propria'), '-o', at('me.json')])).toMatchObject({ code: 0 });
    const person = JSON.parse(readFileSync(at('me.json'), 'utf8')) as HeldPerson;
    const diary = [
      { on: '2026-11-20', at: null, kind: 'note', drug: null, text: 'slept well', severity: null },
    ] as const;
    writeFileSync(at('me.json'), canonicalJson({ ...person, diary }));
    expect(run(['seal', at('me.json'), '-o', at('again.propria'), ...NOW])).toMatchObject({ code: 0 });
    expect(await held('again.propria')).toEqual({ ...person, diary });
  });

  it('adds to what is held, and keeps all else; a new passphrase opens the new file only', async () => {
    const diary = [
      { on: '2026-11-20', at: null, kind: 'note', drug: null, text: 'slept well', severity: null },
    ] as const;
    const before = await held('me.propria');
    writeFileSync(at('kept.propria'), await sealPerson({ ...before, diary }, PASSPHRASE, bytesOf, LEAST));
    writeFileSync(at('new.yaml'), 'medicines:\n  - clarithromycin 500 mg twice daily\n');
    writeFileSync(at('phrase.txt'), 'another passphrase\r\n');
    const more = ['seal', at('kept.propria'), at('new.yaml'), '-o', at('more.propria')];
    expect(run([...more, '--new-passphrase-file', at('phrase.txt'), ...NOW])).toMatchObject({ code: 0 });
    const after = await held('more.propria', 'another passphrase');
    expect(after.diary).toEqual(diary);
    expect(after.parts.map(({ file }) => file)).toEqual([...before.parts.map(({ file }) => file), 'new.yaml']);
    expect(after.plan?.items.map(({ drug }) => drug)).toEqual(
      expect.arrayContaining(['simvastatin', 'clarithromycin']),
    );
    expect(run(['open', at('more.propria')])).toMatchObject({ code: 3 });
    expect(run(['open', at('more.propria'), '--passphrase-file', at('phrase.txt')], null)).toMatchObject({ code: 0 });
  });
});

describe('nothing is lost', { timeout: 120_000 }, () => {
  it.each([
    ['a wrong passphrase', () => sealed(), 'correct horse batterie', 'VAULT_WRONG_PASSPHRASE'],
    ['a cut file', () => sealed().subarray(0, -100), PASSPHRASE, 'VAULT_DAMAGED'],
    ['a changed byte', () => changed(sealed()), PASSPHRASE, 'VAULT_DAMAGED'],
    ['a later version', () => changed(sealed(), 8), PASSPHRASE, 'VAULT_UNKNOWN_VERSION'],
  ])('%s is called so, and the file stays', (_, bytes, passphrase, code) => {
    const given = bytes();
    writeFileSync(at('bad.propria'), given);
    const opened = run(['plan', at('bad.propria'), '-o', at('bad.txt')], passphrase);
    expect(opened).toMatchObject({ code: 3, out: '' });
    expect(opened.err).toContain(code);
    expect(opened.err).toContain('bad.propria');
    expect(readFileSync(at('bad.propria'))).toEqual(given);
    expect(existsSync(at('bad.txt'))).toBe(false);
  });

  it('a file that is none is told so', () => {
    writeFileSync(at('none.propria'), 'hello');
    expect(run(['open', at('none.propria')]).err).toContain('VAULT_NOT_A_SEALED_FILE');
  });

  it('an output that is there is not replaced unless it is said so, and an input never', () => {
    const before = sealed();
    const again = run(['seal', at('ana'), '-o', at('me.propria'), ...NOW]);
    expect(again).toMatchObject({ code: 2 });
    expect(again.err).toContain('CLI_OUTPUT_EXISTS');
    const self = run(['seal', at('me.propria'), at('ana'), '-o', at('me.propria'), '--replace', ...NOW]);
    expect(self.err).toContain('CLI_OUTPUT_IS_INPUT');
    expect(run(['open', at('me.propria'), '-o', at('me.propria')]).err).toContain('CLI_OUTPUT_IS_INPUT');
    expect(sealed()).toEqual(before);
  });

  it('a short passphrase, none, or a broken input writes nothing', () => {
    const short = run(['seal', at('ana'), '-o', at('x.propria'), ...NOW], 'short');
    expect(short.err).toContain('VAULT_PASSPHRASE_TOO_SHORT');
    const none = run(['seal', at('ana'), '-o', at('x.propria'), ...NOW], null);
    expect(none).toMatchObject({ code: 2 });
    expect(none.err).toContain('CLI_PASSPHRASE_NEEDED');
    writeFileSync(at('broken.yaml'), 'medicines: [');
    expect(run(['seal', at('broken.yaml'), '-o', at('x.propria'), ...NOW])).toMatchObject({ code: 3 });
    expect(readdirSync(folder).filter((name) => name.startsWith('x.propria'))).toEqual([]);
  });

  it('a sealed file in a folder is passed over with a notice, and no passphrase is asked', () => {
    mkdirSync(at('both'));
    writeFileSync(at('both/person.yaml'), 'sex: male\n');
    writeFileSync(at('both/me.propria'), sealed());
    const plan = run(['plan', at('both'), '--format', 'json', ...NOW], null);
    expect(plan.code).toBe(0);
    const { notices } = JSON.parse(plan.out) as { notices: readonly { code: string; params?: { file?: string } }[] };
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'RECORD_FILE_PASSED_OVER', params: { file: 'me.propria' } }),
    );
  });

  it('a plan without its facts is not made anew of nothing, nor mixed with new facts', async () => {
    const only = { ...(await held('me.propria')), parts: [] };
    writeFileSync(at('only.propria'), await sealPerson(only, PASSPHRASE, bytesOf, LEAST));
    expect(run(['plan', at('only.propria'), '--format', 'json']).out).toBe(`${canonicalJson(only.plan)}\n`);
    expect(run(['plan', at('only.propria'), '--replan']).err).toContain('RECORD_NOTHING_FOUND');
    expect(run(['plan', at('only.propria'), at('ana/person.yaml')]).err).toContain('INPUT_NOT_BESIDE');
  });
});

function bytesOf(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

function changed(bytes: Buffer, place = bytes.length >> 1): Buffer {
  const copy = Buffer.from(bytes);
  copy[place]! ^= 4;
  return copy;
}
