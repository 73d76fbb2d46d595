import { evaluateEquation } from '../../../dosing/index.ts';
import { numbersBy, objectIn, onlyKnown, textIn } from './case-file.ts';
import type { CaseRun } from './case-run.ts';

/** `calculator`: one equation at the inputs of the case, those left out by the equation's own default. */
export const runCalculator: CaseRun = ({ input }, { equationById }) => {
  onlyKnown(input, ['rule', 'inputs', 'note'], 'input');
  const id = textIn(input, 'rule');
  const { value } = evaluateEquation(id, equationById(id), numbersBy(objectIn(input, 'inputs'), 'inputs'));
  return { answer: { value } };
};
