// The measured side of the join: the built package finds the lines of a genome that a variant file names, and writes them.
//   node bench/join-variants.mjs GENOME VARIANTS OUTPUT
import { closeSync, openSync, writeSync } from 'node:fs';
import { nodeHostAhead, openFile } from '../dist/platform/node/index.js';
import { joinVariants } from '../dist/variants/index.js';

const [genome, variants, output] = process.argv.slice(2);
const file = openSync(output, 'w');
const room = Buffer.allocUnsafe(1 << 22);
let used = 0;
const flush = () => {
  writeSync(file, room, 0, used);
  used = 0;
};
const joined = await joinVariants(
  await openFile(genome),
  await openFile(variants),
  nodeHostAhead,
  (bytes, start, stop) => {
    if (used + stop - start + 1 > room.length) flush();
    room.set(bytes.subarray(start, stop), used);
    used += stop - start;
    room[used++] = 10;
  },
);
flush();
closeSync(file);
process.stderr.write(`${joined.shared} of ${joined.genomeRecords} lines\n`);
