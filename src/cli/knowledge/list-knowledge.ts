import { textOption, type Values } from '../command.ts';
import { writeOutput } from '../write-output.ts';
import { allRecordsOf } from './bundle-options.ts';

export async function listKnowledge(prefix: string | undefined, options: Values): Promise<void> {
  const bundle = await allRecordsOf(options);
  const records = bundle.records.filter((record) => record.id.startsWith(prefix ?? ''));
  if (options['json'] === true) {
    const rows = records.map(({ id, version, licence, sources, digest, overlay }) => ({
      id,
      version,
      licence,
      sources,
      digest,
      ...(overlay === undefined ? {} : { overlay }),
    }));
    await writeOutput(
      `${JSON.stringify({ schema: 'propria/knowledge-list/1', release: bundle.release, records: rows }, null, 2)}\n`,
      textOption(options, 'output'),
    );
    return;
  }
  const width = Math.max(0, ...records.map((record) => record.id.length));
  const rows = records.map(
    (record) =>
      `${record.id.padEnd(width)}  ${record.version.padEnd(18)}  ${record.digest.slice(0, 12)}  ${record.licence}${record.overlay === undefined ? '' : `  overlay ${record.overlay}`}`,
  );
  const overlays = bundle.release.overlays.map((overlay) => `, overlay ${overlay.name}`).join('');
  const foot = `${records.length} of ${bundle.records.length} records; release ${bundle.release.id} of ${bundle.release.date}, digest ${bundle.release.digest.slice(0, 12)}${overlays}`;
  await writeOutput(`${[...rows, foot].join('\n')}\n`, textOption(options, 'output'));
}
