export { evaluateRisk } from './equations/evaluate-risk.ts';
export type {
  RiskAsked,
  RiskAssessment,
  RiskCategory,
  RiskContribution,
  RiskInputUsed,
  RiskInputValue,
  RiskInputs,
  RiskOutside,
  RiskReason,
  RiskResult,
} from './equations/risk-result.ts';
