/**
 * Brings the public tables of oncology into knowledge/oncology:
 *   npx tsx scripts/import/oncology.ts FOLDER [OUT]
 * FOLDER holds onc-approvals, onc-civic, onc-diseases, onc-genes, onc-hotspots and onc-transcripts. Structured fields alone are taken,
 * no sentence of any source. Curated YAML of knowledge/oncology is left as it is; the curated tables beside this script go in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importApprovals } from './oncology-approvals.ts';
import { importCivic } from './oncology-civic-rows.ts';
import { importDiseases, importTumourTypes } from './oncology-diseases.ts';
import { importGenes, importHotspots, importTranscripts } from './oncology-genes.ts';
import { importMarkers } from './oncology-markers.ts';
import { importTherapies } from './oncology-therapies.ts';

const [data, out = fileURLToPath(new URL('../../knowledge/oncology', import.meta.url))] = process.argv.slice(2);
if (data === undefined) throw new Error('name the folder that holds onc-civic and the others');
const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const knowledge = join(out, '..');

const types = importTumourTypes(data, out);
const names = importTherapies(data, knowledge, out, beside('oncology-therapies.tsv'));
const { doids } = importCivic(data, out, names);
importDiseases(data, out, types, doids, beside('oncology-diseases.tsv'));
importApprovals(data, out, names, types, beside('oncology-approval-corrections.tsv'));
importMarkers(data, out, namedByHand(out));
importHotspots(data, out);
const genes = importTranscripts(data, out);
// Genes of histones and others that only evidence and hotspots name are found by their former symbols too.
importGenes(data, out, [
  ...genes,
  'H3-3A',
  'H3-3B',
  'H3C2',
  'H3C3',
  'H3C10',
  'H3C14',
  'H1-2',
  'CCNQ',
  'PAK5',
  'ELOC',
  'NSD2',
  'NSD3',
]);

/** What curated markers name, in small letters. */
function namedByHand(folder: string): ReadonlySet<string> {
  const texts = readdirSync(join(folder, 'markers'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(folder, 'markers', name), 'utf8'));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/name: ([^,}]+),/g)].map((found) => (found[1] ?? '').trim().toLowerCase()),
    ),
  );
}
