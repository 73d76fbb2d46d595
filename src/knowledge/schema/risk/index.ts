import type { FactKind } from '../kinds/kind.ts';
import { ancestryPersonSchema, ancestryPersonTable } from './ancestry-person.ts';
import { polygenicScoreSchema, scoreEffectSchema } from './polygenic-score.ts';
import { riskEquationReferences, riskEquationSchema } from './risk-equation.ts';
import { carrierManagementSchema, riskVariantSchema } from './carrier-management.ts';
import { diseaseRiskReferences, diseaseRiskSchema, incidenceSchema, interventionSchema } from './disease-risk.ts';
import { exposureReferences, exposureSchema } from './exposure-risk.ts';
import { familyCriterionSchema, familyRatioSchema } from './family-criterion.ts';
import { phenotypeProfileSchema } from './phenotype-profile.ts';
import { riskTableSchema } from './risk-table.ts';
import { preventionActionSchema } from './prevention-action.ts';
import { preventionFactSchema } from './prevention-fact.ts';
import { preventionRuleSchema } from './prevention-rule.ts';
import { secondaryFindingSchema, variantSeedSchema } from './secondary-finding.ts';
import { riskThresholdReferences, riskThresholdSchema } from './risk-threshold.ts';

/** Kinds of the risk pack. Folders are below `risk/`. */
export const RISK_KINDS: readonly FactKind[] = [
  {
    kind: 'risk-equation',
    folder: 'equations',
    schema: riskEquationSchema,
    references: riskEquationReferences,
  },
  { kind: 'risk-table', folder: 'tables', schema: riskTableSchema },
  {
    kind: 'risk-threshold',
    folder: 'thresholds',
    schema: riskThresholdSchema,
    references: riskThresholdReferences,
  },
  { kind: 'polygenic-score', folder: 'scores', schema: polygenicScoreSchema },
  { kind: 'score-effect', folder: 'score-effects', schema: scoreEffectSchema },
  { kind: 'secondary-finding', folder: 'monogenic', schema: secondaryFindingSchema },
  { kind: 'variant-seed', folder: 'variant-seed', schema: variantSeedSchema },
  { kind: 'prevention-rule', folder: 'prevention', schema: preventionRuleSchema },
  { kind: 'prevention-fact', folder: 'prevention-facts', schema: preventionFactSchema },
  { kind: 'prevention-action', folder: 'prevention-actions', schema: preventionActionSchema },
  { kind: 'family-criterion', folder: 'family-criteria', schema: familyCriterionSchema },
  { kind: 'family-ratio', folder: 'family-ratios', schema: familyRatioSchema },
  { kind: 'incidence', folder: 'incidence', schema: incidenceSchema },
  {
    kind: 'disease-risk',
    folder: 'diseases',
    schema: diseaseRiskSchema,
    references: diseaseRiskReferences,
  },
  { kind: 'intervention', folder: 'interventions', schema: interventionSchema },
  { kind: 'carrier-management', folder: 'carriers', schema: carrierManagementSchema },
  { kind: 'risk-variant', folder: 'risk-variants', schema: riskVariantSchema },
  { kind: 'exposure-risk', folder: 'exposures', schema: exposureSchema, references: exposureReferences },
  { kind: 'phenotype-profile', folder: 'phenotypes', schema: phenotypeProfileSchema },
  { kind: 'ancestry-person', folder: 'ancestry', schema: ancestryPersonSchema, table: ancestryPersonTable },
];
