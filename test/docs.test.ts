import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli/main.js');

interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** Words after the language: `fails` where a command is shown for its error. */
  readonly mark: string;
  readonly text: string;
}

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => join('docs', String(name))),
].filter((name) => name.endsWith('.md') && existsSync(join(root, name)));

function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```/gm)].map((match) => ({
    page,
    line: text.slice(0, match.index).split('\n').length,
    language: match[1] ?? '',
    mark: (match[2] ?? '').trim(),
    text: match[3] ?? '',
  }));
}

const blocks = pages.flatMap(blocksOf);
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
);

/** Commands of a shell block, continued lines joined, comments off. */
function commandsOf(text: string): string[] {
  return text
    .replaceAll(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\$ /, '')
        .replace(/\s+#.*$/, '')
        .trim(),
    )
    .filter((line) => line !== '' && !line.startsWith('#'));
}

describe('every command in the docs runs', () => {
  const shell = blocks.filter(({ language }) => language === 'sh');
  it.each(shell.map((block) => [`${block.page}:${block.line}`, block] as const))('%s', (_, block) => {
    const folder = mkdtempSync(join(tmpdir(), 'propria-docs-'));
    cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
    for (const command of commandsOf(block.text)) {
      const own = /^(?:npx )?propria\b/.exec(command);
      if (own === null) {
        const script = /^npm (?:run (?:-s )?)?(\S+)/.exec(command)?.[1];
        if (script !== undefined) expect([...scripts, 'install', 'ci', 'pack'], command).toContain(script);
        continue;
      }
      const result = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" ${command.slice(own[0].length)}`], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (block.mark === 'fails') expect(result.status, `${command}\n${result.stdout}`).not.toBe(0);
      else expect(result.status, `${command}\n${result.stderr}`).toBe(0);
    }
  });
});

describe('every TypeScript block in the docs runs', () => {
  const code = blocks.filter(({ language }) => language === 'ts');
  it.each(code.map((block) => [`${block.page}:${block.line}`, block] as const))('%s', (_, block) => {
    const folder = join(root, 'build/docs');
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${block.page.replaceAll(/\W+/g, '-')}-${block.line}.ts`);
    writeFileSync(file, block.text);
    const result = spawnSync(process.execPath, ['--import', 'tsx', file], { cwd: root, encoding: 'utf8' });
    expect(result.status, result.stderr).toBe(0);
  });
});

describe('every link in the docs leads somewhere', () => {
  it.each(pages)('%s', (page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1] ?? '')
      .filter((link) => !/^(https?:|mailto:|#)/.test(link));
    const broken = targets.filter((link) => !existsSync(resolve(root, dirname(page), link.replace(/#.*$/, ''))));
    expect(broken.map((link) => `${relative('.', page)} → ${link}`)).toEqual([]);
  });
});
