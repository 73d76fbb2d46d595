import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

describe('the packed tarball in an empty folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'propria-package-'));
    const quiet = ['--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
    execFileSync('npm', ['pack', '--pack-destination', folder, ...quiet], { cwd: root, stdio: 'pipe' });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) as string;
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
    execFileSync('npm', ['install', ...quiet, `./${tarball}`], { cwd: folder, stdio: 'pipe' });
  }, 300_000);

  it('gives the command', () => {
    const result = spawnSync('npx', ['propria', 'demo', '-o', 'report.html'], { cwd: folder, encoding: 'utf8' });
    expect(result.status, result.stderr).toBe(0);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('</html>');
  });

  it('gives the API with its types and its knowledge', () => {
    cpSync(join(root, 'examples/demo/NA12878.g.vcf.gz'), join(folder, 'genome.g.vcf.gz'));
    writeFileSync(
      join(folder, 'use.js'),
      `import { createEngine } from 'propria';
       import { loadKnowledge, nodeHost, openFile } from 'propria/node';
       const engine = createEngine({ knowledge: await loadKnowledge({}), host: nodeHost });
       const source = await openFile('genome.g.vcf.gz');
       const reading = await engine.read(source);
       await source.close();
       const findings = engine.assess({ readings: [reading] });
       console.log(findings.genes.find((g) => g.value.gene === 'CYP3A5').value.call.top[0].name);`,
    );
    const result = spawnSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' });
    expect(result.stderr).toBe('');
    expect(result.stdout.trim()).toBe('*3/*3');
  });

  it('installs nothing that runs a script, and nothing from the sources', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.hasInstallScript === true)).toEqual([]);
    const files = readdirSync(join(folder, 'node_modules/propria'));
    expect(files).not.toContain('src');
    expect(files).toEqual(expect.arrayContaining(['dist', 'LICENSE', 'NOTICE', 'README.md']));
  });
});
