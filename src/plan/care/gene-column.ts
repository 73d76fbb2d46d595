import type { CheckResult } from '../../medicines/index.ts';
import type { MedicineFinding } from '../plan.ts';

/** The cell of the matrix that the genes fill. */
export function geneCell(finding: MedicineFinding | undefined): CheckResult {
  if (finding === undefined) return { state: 'not-checked', reason: 'no-record', settledBy: [] };
  const { word, lacking, atLeast, statements, settledBy } = finding.value;
  const asks = statements.some(
    (statement) => statement.standing === 'holds' && ['avoid', 'change-dose', 'caution'].includes(statement.word),
  );
  if (asks || atLeast !== undefined) return { state: 'found', concerns: [finding.id] };
  if (word === 'usual-care') return { state: 'none-listed', records: statements.length };
  return { state: 'not-checked', reason: lacking === 'gene' ? 'gene-open' : 'no-record', settledBy };
}
