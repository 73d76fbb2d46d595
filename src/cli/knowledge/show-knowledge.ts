import { type BundleRecord, findRecord, type KnowledgeBundle } from '../../knowledge/index.ts';
import { textOption, type Values } from '../command.ts';
import { writeOutput } from '../write-output.ts';
import { allRecordsOf } from './bundle-options.ts';
import { describeGene } from './describe-gene.ts';
import { describeGuidance } from './describe-guidance.ts';

/** @throws PropriaError KNOWLEDGE_NO_RECORD */
export async function showKnowledge(id: string, options: Values): Promise<void> {
  const bundle = await allRecordsOf(options);
  const record = findRecord(bundle, id);
  const text =
    options['json'] === true
      ? JSON.stringify(record, null, 2)
      : [...describe(record, bundle), '', ...describeHead(record, bundle)].join('\n');
  await writeOutput(`${text}\n`, textOption(options, 'output'));
}

function describe(record: BundleRecord, bundle: KnowledgeBundle): string[] {
  switch (record.kind) {
    case 'gene':
      return describeGene(record);
    case 'guidance':
      return describeGuidance(record, bundle);
    case 'source':
      return [
        `${record.source.body}: ${record.source.title}`,
        record.source.url,
        `data of ${record.source.date}; ${record.source.attribution}`,
      ];
    case 'fact':
      return [record.id, ...JSON.stringify(record.body, null, 2).split('\n').slice(1, -1)];
    case 'drug': {
      const pairs = record.pairs.map(
        (pair) =>
          `  ${pair.gene.padEnd(10)} CPIC ${pair.cpicLevel}${pair.fdaLabel === undefined ? '' : `, FDA label: ${pair.fdaLabel}`}`,
      );
      const guidance = bundle.records.flatMap((other) =>
        other.kind === 'guidance' && `drug/${other.guidance.drug}` === record.id ? [`  ${other.id}`] : [],
      );
      const codes = [
        `RxNorm ${record.rxnorm ?? 'none'}`,
        `ATC ${record.atc.length === 0 ? 'none' : record.atc.join(', ')}`,
        `DrugBank ${record.drugbank ?? 'none'}`,
      ];
      return [
        record.name,
        codes.join(' · '),
        ...(pairs.length === 0 ? [] : ['Genes:', ...pairs]),
        ...(guidance.length === 0 ? [] : ['Guidance:', ...guidance]),
      ];
    }
  }
}

/** What every record says of itself, with its sources in full. */
function describeHead(record: BundleRecord, bundle: KnowledgeBundle): string[] {
  const sources = record.sources.map((id) => {
    const source = bundle.records.find((other) => other.id === `source/${id}`);
    return source?.kind === 'source'
      ? `  ${id}: ${source.source.title} (${source.source.date}, ${source.licence}) ${source.source.url}`
      : `  ${id}`;
  });
  const overlay = record.overlay === undefined ? [] : [`overlay  ${record.overlay}`];
  return [
    `record   ${record.id}, version ${record.version}`,
    `digest   ${record.digest}`,
    `licence  ${record.licence}`,
    ...overlay,
    ...(sources.length === 0 ? [] : ['sources', ...sources]),
  ];
}
