import { PropriaError } from '../../../core/index.ts';
import { checkPopulation, compileModel, simulate } from '../../../dosing/index.ts';
import { factsOf } from '../../../knowledge/index.ts';
import { numbersBy, objectIn, onlyKnown, textIn } from './case-file.ts';
import type { CaseRun } from './case-run.ts';

/** `refuse`: whether a patient unlike those of a model, or without meaning in it, is refused or warned of, and by which codes. */
export const runRefuse: CaseRun = ({ input, expected }, { knowledge }) => {
  onlyKnown(input, ['modelId', 'covariates', 'regimen', 'doses', 'times', 'note'], 'input');
  onlyKnown(expected, ['refuseOrWarn', 'reason'], 'expected');
  const id = textIn(input, 'modelId');
  const record = factsOf(knowledge, 'dose-model').get(id);
  if (record === undefined) throw new Error(`the knowledge has no dose-model ${id}`);
  const covariates = numbersBy(objectIn(input, 'covariates'), 'covariates');
  const { refusals, cautions } = checkPopulation(record, covariates);
  const codes = [...refusals, ...cautions].map(({ code }): string => code);
  if (codes.length === 0) codes.push(...refusedWhenRun(record.body, covariates));
  // The case gives its reason in words of its own; ours is the codes.
  const reason = codes.length === 0 ? null : codes.join(', ');
  return { answer: { refuseOrWarn: codes.length > 0, reason }, judged: ['refuseOrWarn'] };
};

/** The code of what is thrown when one dose is followed, if anything is. */
function refusedWhenRun(
  definition: Parameters<typeof compileModel>[0],
  covariates: Readonly<Record<string, number>>,
): readonly string[] {
  try {
    const history = { doses: [{ time: 0, amt: 100 }], observations: [], covariates };
    simulate(compileModel(definition), history, { requests: [{ time: 1 }] });
    return [];
  } catch (thrown) {
    if (thrown instanceof PropriaError) return [thrown.code];
    throw thrown;
  }
}
