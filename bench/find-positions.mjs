// The measured side of the position claims: the built reader finds the records over the loci and prints them.
//   node bench/find-positions.mjs GENOME LOCI.json [INDEX]
import { readFileSync } from 'node:fs';
import { readRecords } from '../dist/genome/index.js';
import { nodeHost, openFile } from '../dist/platform/node/index.js';

const [genome, loci, index] = process.argv.slice(2);
const source = await openFile(genome);
const table = index === undefined ? undefined : await openFile(index);
const { records, access } = await readRecords(
  source,
  JSON.parse(readFileSync(loci, 'utf8')),
  { build: 'GRCh38' },
  nodeHost,
  table,
);
process.stdout.write(
  records
    .map(
      (record) =>
        `${record.contig}\t${record.pos1}\t${record.id}\t${record.ref}\t${record.alts.join(',') || '.'}\t${record.call?.gt ?? '.'}\n`,
    )
    .join(''),
);
process.stderr.write(`found by ${access}\n`);
