import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Before the first test, once a run: build/knowledge, where it is older than what it is compiled of. */
export default function compileBuiltKnowledge(): void {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-knowledge.ts'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    // Problems are left to the test of the knowledge folder, which names each.
    env: { ...process.env, CI: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
