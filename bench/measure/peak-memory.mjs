// Loaded into a measured Node process by --import: tells its peak memory, in KiB, when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => writeFileSync(process.env.PROPRIA_BENCH_PEAK, String(process.resourceUsage().maxRSS)));
