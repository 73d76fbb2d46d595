import { analyteSchema } from './analyte.ts';
import { doseEquationReferences, doseEquationSchema } from './dose-equation.ts';
import { doseErrorsReferences, doseErrorsSchema } from './dose-errors.ts';
import { doseModelReferences, doseModelSchema } from './dose-model.ts';
import { doseProductReferences, doseProductSchema } from './dose-product.ts';
import { doseStartReferences, doseStartSchema } from './dose-start.ts';
import { atcScopeSchema } from './atc-scope.ts';
import { measureSchema } from './measure.ts';
import { medicineGroupSchema } from './medicine-group.ts';
import { qtRiskReferences, qtRiskSchema } from './qt-risk.ts';
import { safetyRuleReferences, safetyRuleSchema } from './safety-rule.ts';
import { screeningReferences, screeningRuleSchema } from './screening-rule.ts';
import { ownDrugReference } from './drug-reference.ts';
import { equationSchema } from './equation.ts';
import { indicationReferences, indicationSchema } from './indication.ts';
import { priceBasisSchema, priceBasisTable } from './price-basis.ts';
import { priceSchema, priceTable } from './price.ts';
import { propertySchema, propertyTable } from './property.ts';
import { stoppingReferences, stoppingSchema } from './stopping.ts';
import { timingReferences, timingSchema } from './timing.ts';
import { interviewQuestionSchema } from './interview-question.ts';
import { unitSchema } from './unit.ts';
import { wishSchema } from './wish.ts';
import { recordCodeSchema, recordCodeTable } from './record-code.ts';
import { countrySourcesSchema } from './country-sources.ts';
import { guidanceTermSchema } from './guidance-term.ts';
import { ownDataSchema } from './own-data.ts';
import { visitPromptSchema } from './visit-prompt.ts';
import { VOCABULARY_KINDS } from './vocabulary.ts';
import { INTERACTION_KINDS } from './interaction-kinds.ts';
import type { FactKind } from './kind.ts';

export type { FactKind };

/** Every kind that is a schema and no code. Bodies are typed for readers in `../../fact.ts`. */
export const FACT_KINDS: readonly FactKind[] = [
  ...VOCABULARY_KINDS,
  ...INTERACTION_KINDS,
  { kind: 'analyte', folder: 'analytes', schema: analyteSchema },
  { kind: 'interview-question', folder: 'interview', schema: interviewQuestionSchema },
  { kind: 'unit', folder: 'units', schema: unitSchema },
  { kind: 'equation', folder: 'equations', schema: equationSchema },
  { kind: 'indication', folder: 'indications', schema: indicationSchema, references: indicationReferences },
  { kind: 'price', folder: 'prices', schema: priceSchema, table: priceTable, references: ownDrugReference },
  {
    kind: 'price-basis',
    folder: 'price-basis',
    schema: priceBasisSchema,
    table: priceBasisTable,
    references: ownDrugReference,
  },
  {
    kind: 'property',
    folder: 'properties',
    schema: propertySchema,
    table: propertyTable,
    references: ownDrugReference,
  },
  { kind: 'stopping', folder: 'stopping', schema: stoppingSchema, references: stoppingReferences },
  { kind: 'timing', folder: 'timing', schema: timingSchema, references: timingReferences },
  { kind: 'wish', folder: 'wishes', schema: wishSchema },
  { kind: 'measure', folder: 'measures', schema: measureSchema },
  { kind: 'safety-rule', folder: 'safety', schema: safetyRuleSchema, references: safetyRuleReferences },
  { kind: 'screening-rule', folder: 'screening', schema: screeningRuleSchema, references: screeningReferences },
  { kind: 'qt-risk', folder: 'qt', schema: qtRiskSchema, references: qtRiskReferences },
  { kind: 'medicine-group', folder: 'medicine-groups', schema: medicineGroupSchema },
  { kind: 'country-sources', folder: 'country-sources', schema: countrySourcesSchema },
  { kind: 'guidance-term', folder: 'guidance-terms', schema: guidanceTermSchema },
  { kind: 'own-data', folder: 'own-data', schema: ownDataSchema },
  { kind: 'visit-prompt', folder: 'visit-prompts', schema: visitPromptSchema },
  { kind: 'atc-scope', folder: 'atc-scopes', schema: atcScopeSchema },
  { kind: 'dose-errors', folder: 'dosing/errors', schema: doseErrorsSchema, references: doseErrorsReferences },
  { kind: 'dose-model', folder: 'dosing/models', schema: doseModelSchema, references: doseModelReferences },
  {
    kind: 'dose-equation',
    folder: 'dosing/equations',
    schema: doseEquationSchema,
    references: doseEquationReferences,
  },
  { kind: 'dose-start', folder: 'dosing/starts', schema: doseStartSchema, references: doseStartReferences },
  { kind: 'dose-product', folder: 'dosing/products', schema: doseProductSchema, references: doseProductReferences },
  { kind: 'record-code', folder: 'record-codes', schema: recordCodeSchema, table: recordCodeTable },
];
