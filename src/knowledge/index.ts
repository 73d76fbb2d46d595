export { type ActionClass, actionClasses } from './action-classes.ts';
export type {
  BundledDrug,
  BundledFact,
  BundledGene,
  BundledGuidance,
  BundledSource,
  BundleRecord,
  KnowledgeBundle,
} from './bundle.ts';
export { compileBundle, compileKnowledge, compileOverlay, compilePack, compilePackOverlay } from './compile-bundle.ts';
export { type KnowledgeManifest, type ManifestPack, checkManifest, manifestOf, verifyPack } from './manifest.ts';
export { PACKS, type PackName, packOf } from './packs.ts';
export type { Compiled } from './compile/compile-knowledge.ts';
export type { KnowledgeFile } from './compile/knowledge-file.ts';
export type { Problem } from './compile/problem.ts';
export { decodeKnowledge } from './decode-knowledge.ts';
export { diffKnowledge, type FieldChange, type KnowledgeDiff, type RecordChange } from './diff-knowledge.ts';
export { isConditionOf, withWiderConditions } from './condition-tree.ts';
export { type ClassKnowledge, classesOf, classMembers, drugClass, isDrugOf } from './drug-class.ts';
export type { ConditionBody } from './schema/kinds/condition.ts';
export type { DrugClassBody } from './schema/kinds/drug-class.ts';
export type { SubstanceBody } from './schema/kinds/substance.ts';
export { nameKey } from './name-key.ts';
export type { DrugGenePair, DrugKind, DrugRecord, SourceRecord } from './drug-record.ts';
export { type Fact, type FactKinds, type FactStore, factsOf } from './fact.ts';
export { findRecord } from './find-record.ts';
export type {
  AlleleDefinition,
  AlleleFrequencies,
  AlleleFunction,
  CallingRules,
  FrequencyBasis,
  FrequencyEstimate,
  GeneLocus,
  GeneRecord,
  LinkedPositions,
  PhenotypeRule,
  PhenotypeRules,
} from './gene-record.ts';
export type { GeneConditions, GuidanceOption, GuidanceRecord, GuidanceRule, KeySet } from './guidance-record.ts';
export type { Knowledge, KnowledgeRelease } from './knowledge.ts';
export { type AdviceSchemas, loadAdviceSchemas } from './load-schemas.ts';
export {
  type GeneKeys,
  type KeyMatch,
  type RuleMatch,
  matchConditions,
  matchKeySet,
  matchRules,
} from './match-keys.ts';
export { type Selectable, type SelectorIndex, selectorIndex } from './selector-index.ts';
export { mergePack } from './merge-pack.ts';
export { onceAKnowledge } from './once-a-knowledge.ts';
export { type ScoreValue, parseScore, printScore, sumScores } from './score-text.ts';
export { type StoredBundle, asBundle, bundleText, readBundle } from './stored-bundle.ts';
export { releaseDigest, verifyKnowledge } from './verify-knowledge.ts';
export { ambiguityBases } from './ambiguity.ts';
export { GROUPS, type Group } from './groups.ts';
export type { DrugSelector, SafetyTerm } from './schema/kinds/safety-term.ts';
export type { AtcScopeBody } from './schema/kinds/atc-scope.ts';
export type { MeasureBody } from './schema/kinds/measure.ts';
export type { MedicineGroupBody } from './schema/kinds/medicine-group.ts';
export type { QtRiskBody } from './schema/kinds/qt-risk.ts';
export type { SafetyRuleBody } from './schema/kinds/safety-rule.ts';
export type { ScreeningRuleBody } from './schema/kinds/screening-rule.ts';
export type { InteractionBody } from './schema/kinds/interaction.ts';
export type { InteractionMechanismBody } from './schema/kinds/interaction-mechanism.ts';
export type { InteractionGradeBody } from './schema/kinds/interaction-grade.ts';
export type { EnzymeRoleBody } from './schema/kinds/enzyme-role.ts';
export type { EnzymeEffectBody } from './schema/kinds/enzyme-effect.ts';
export type { ExposureBody } from './schema/kinds/exposure.ts';
export type { WearOffBody } from './schema/kinds/wear-off.ts';
export type { PhenoconversionBody } from './schema/kinds/phenoconversion.ts';
export type { SubstrateBody } from './schema/kinds/substrate.ts';
export type { MeasuredExposureBody } from './schema/kinds/measured-exposure.ts';
export type { EnzymeBody, Spread } from './schema/kinds/enzyme.ts';
export type { BurdenBody, BurdenScaleBody } from './schema/kinds/burden.ts';
export { productParts } from './product-parts.ts';
export type { Cited, Of100, Said } from './schema/people/said.ts';
export type { DecisionAidBody } from './schema/people/decision-aid.ts';
export type { FamilyLetterBody } from './schema/people/family-letter.ts';
export type { LawArea, LawBody } from './schema/people/law.ts';
export type { LessonBody } from './schema/people/lesson.ts';
export type { Directory, DirectoryEntry, SupportBody } from './schema/people/support.ts';
export type { TestPageBody } from './schema/people/test-page.ts';
export type { ApprovalBody } from './schema/oncology/approval.ts';
export type { ApprovalMarkerBody } from './schema/oncology/approval-marker.ts';
export type { ApprovalStandingBody } from './schema/oncology/approval-standing.ts';
export type { CancerGeneBody } from './schema/oncology/cancer-gene.ts';
export type { ChangeAliasBody } from './schema/oncology/change-alias.ts';
export type { ChromosomeArmBody } from './schema/oncology/chromosome-arm.ts';
export type { DiseaseTermBody } from './schema/oncology/disease-term.ts';
export type { EvidenceItemBody } from './schema/oncology/evidence-item.ts';
export type { HereditaryGeneBody } from './schema/oncology/hereditary-gene.ts';
export type { HospitalRuleBody } from './schema/oncology/hospital-rule.ts';
export type { HotspotBody, HotspotChangeBody } from './schema/oncology/hotspot.ts';
export type { MatchExceptionBody } from './schema/oncology/match-exception.ts';
export type { NamedVariantBody } from './schema/oncology/named-variant.ts';
export type { OncologyTrialBody } from './schema/oncology/trial.ts';
export type { ProteinRegionBody } from './schema/oncology/protein-region.ts';
export type { PublishedAssertionBody } from './schema/oncology/published-assertion.ts';
export type { TherapyBody } from './schema/oncology/therapy.ts';
export type { TranscriptBody } from './schema/oncology/transcript.ts';
export type { TumourMarkerBody } from './schema/oncology/tumour-marker.ts';
export type { TumourTypeBody } from './schema/oncology/tumour-type.ts';
export type { RiskColumnBody, RiskEquationBody, RiskInputBody } from './schema/risk/risk-equation.ts';
export type { AncestryPersonBody } from './schema/risk/ancestry-person.ts';
export type { PolygenicScoreBody, ScoreEffectBody } from './schema/risk/polygenic-score.ts';
export type { PreventionActionBody, ShownBody } from './schema/risk/prevention-action.ts';
export type { PreventionFactBody } from './schema/risk/prevention-fact.ts';
export type { PreventionConditionBody, PreventionRuleBody } from './schema/risk/prevention-rule.ts';
export type { SecondaryFindingBody, VariantSeedBody } from './schema/risk/secondary-finding.ts';
export type { CarrierManagementBody, RiskVariantBody } from './schema/risk/carrier-management.ts';
export type { ExposureRiskBody } from './schema/risk/exposure-risk.ts';
export type { PhenotypeProfileBody } from './schema/risk/phenotype-profile.ts';
export type { DiseaseRiskBody, IncidenceBody, InterventionBody, ScoreEffectsBody } from './schema/risk/disease-risk.ts';
export type {
  FamilyConditionBody,
  FamilyCriterionBody,
  FamilyQuestionBody,
  FamilyRatioBody,
  FamilyRelativesBody,
  FamilyValueBody,
} from './schema/risk/family-criterion.ts';
export type { RiskTableBody } from './schema/risk/risk-table.ts';
export type { RiskThresholdBody } from './schema/risk/risk-threshold.ts';
export { type AidTopics, aidsFor } from './people/aids-for.ts';
export { AID_ITEMS, type AidGap, type AidItem, aidItemsFor, checkDecisionAid } from './people/check-decision-aid.ts';
export { type LawOfCountry, lawOf } from './people/law-of.ts';
export { type LessonTopics, lessonsFor } from './people/lessons-for.ts';
export { type OptionFit, type ValuesAnswers, orderOptions } from './people/order-options.ts';
export { readDirectory } from './people/read-directory.ts';
export { type SupportWanted, supportOf } from './people/support-of.ts';
export { SUPPORT_KINDS, type SupportKind } from './people/support-kinds.ts';
