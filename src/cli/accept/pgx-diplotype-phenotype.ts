import { phenotypeOfPair } from '../../pgx/index.ts';
import { loadKnowledge } from '../../platform/node/index.ts';
import { type AcceptOutcome, failed, judged } from './outcome.ts';
import { sameWords } from './same-names.ts';

/** `diplotype-phenotype.tsv`: gene, diplotype, phenotype, activity score, look-up key. */
export async function* acceptDiplotypePhenotypes(text: string): AsyncIterable<AcceptOutcome> {
  const { genes } = await loadKnowledge();
  const [header = '', ...rows] = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const columns = header.split('\t');
  for (const row of rows) {
    const cells = row.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const id = `${cell('gene')}:${cell('diplotype')}`;
    const gene = genes.get(cell('gene'));
    if (gene === undefined) {
      yield failed(id, `${cell('gene')} is not a gene of the knowledge`);
      continue;
    }
    const { phenotype, activityScore, lookupKeys } = phenotypeOfPair(gene, cell('diplotype').split('/'));
    const answer = { phenotype, activityScore: activityScore ?? '', lookupKey: lookupKeys.join(';') };
    const differences = [
      ...(sameWords(phenotype, cell('phenotype'))
        ? []
        : [`phenotype: expected ${cell('phenotype')}, got ${phenotype}`]),
      ...(sameWords(activityScore, cell('activityScore'))
        ? []
        : [`score: expected ${cell('activityScore')}, got ${activityScore}`]),
      ...(sameWords(answer.lookupKey, cell('lookupKey'))
        ? []
        : [`look-up key: expected ${cell('lookupKey')}, got ${answer.lookupKey}`]),
    ];
    yield judged(id, answer, differences);
  }
}
