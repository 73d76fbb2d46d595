export {
  of100,
  sayAmountOf,
  sayBand,
  sayInterval,
  sayUnitOf,
  sayLength,
  sayMeasured,
  sayNumber,
} from './say-dose-number.ts';
export { sayMoment, wallMoment } from './say-moment.ts';
export { clock, sayEvery, sayRegimen } from './say-regimen.ts';
export {
  type DoseNames,
  type DoseSaid,
  type InputSaid,
  type NoticeWords,
  type RegimenSaid,
  type StartSaid,
  hasOwnColumn,
  sayColumn,
  sayDose,
  sayMetric,
} from './say-dose.ts';
