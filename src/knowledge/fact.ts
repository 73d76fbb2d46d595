import type { RecordRef } from '../core/index.ts';
import type { Knowledge } from './knowledge.ts';
import type { AnalyteBody } from './schema/kinds/analyte.ts';
import type { DoseEquationBody } from './schema/kinds/dose-equation.ts';
import type { DoseErrorsBody } from './schema/kinds/dose-errors.ts';
import type { DoseModelBody } from './schema/kinds/dose-model.ts';
import type { DoseProductBody } from './schema/kinds/dose-product.ts';
import type { DoseStartBody } from './schema/kinds/dose-start.ts';
import type { AtcScopeBody } from './schema/kinds/atc-scope.ts';
import type { RecordCodeBody } from './schema/kinds/record-code.ts';
import type { ConditionBody } from './schema/kinds/condition.ts';
import type { DrugClassBody } from './schema/kinds/drug-class.ts';
import type { DrugNameBody } from './schema/kinds/drug-name.ts';
import type { DrugWordBody } from './schema/kinds/drug-word.ts';
import type { SubstanceBody } from './schema/kinds/substance.ts';
import type { EquationBody } from './schema/kinds/equation.ts';
import type { IndicationBody } from './schema/kinds/indication.ts';
import type { PriceBasisBody } from './schema/kinds/price-basis.ts';
import type { PriceBody } from './schema/kinds/price.ts';
import type { PropertyBody } from './schema/kinds/property.ts';
import type { StoppingBody } from './schema/kinds/stopping.ts';
import type { TimingBody } from './schema/kinds/timing.ts';
import type { InterviewQuestionBody } from './schema/kinds/interview-question.ts';
import type { UnitBody } from './schema/kinds/unit.ts';
import type { WishBody } from './schema/kinds/wish.ts';
import type { MeasureBody } from './schema/kinds/measure.ts';
import type { MedicineGroupBody } from './schema/kinds/medicine-group.ts';
import type { QtRiskBody } from './schema/kinds/qt-risk.ts';
import type { SafetyRuleBody } from './schema/kinds/safety-rule.ts';
import type { ScreeningRuleBody } from './schema/kinds/screening-rule.ts';
import type { CountrySourcesBody } from './schema/kinds/country-sources.ts';
import type { GuidanceTermBody } from './schema/kinds/guidance-term.ts';
import type { OwnDataBody } from './schema/kinds/own-data.ts';
import type { VisitPromptBody } from './schema/kinds/visit-prompt.ts';
import type { InteractionBody } from './schema/kinds/interaction.ts';
import type { InteractionMechanismBody } from './schema/kinds/interaction-mechanism.ts';
import type { InteractionGradeBody } from './schema/kinds/interaction-grade.ts';
import type { EnzymeBody } from './schema/kinds/enzyme.ts';
import type { EnzymeRoleBody } from './schema/kinds/enzyme-role.ts';
import type { EnzymeEffectBody } from './schema/kinds/enzyme-effect.ts';
import type { ExposureBody } from './schema/kinds/exposure.ts';
import type { WearOffBody } from './schema/kinds/wear-off.ts';
import type { PhenoconversionBody } from './schema/kinds/phenoconversion.ts';
import type { SubstrateBody } from './schema/kinds/substrate.ts';
import type { MeasuredExposureBody } from './schema/kinds/measured-exposure.ts';
import type { BurdenBody, BurdenScaleBody } from './schema/kinds/burden.ts';
import type { DecisionAidBody } from './schema/people/decision-aid.ts';
import type { FamilyLetterBody } from './schema/people/family-letter.ts';
import type { InheritedBody } from './schema/people/inherited.ts';
import type { LawBody } from './schema/people/law.ts';
import type { LessonBody } from './schema/people/lesson.ts';
import type { SupportBody } from './schema/people/support.ts';
import type { TestPageBody } from './schema/people/test-page.ts';
import type { TumourTypeBody } from './schema/oncology/tumour-type.ts';
import type { DiseaseTermBody } from './schema/oncology/disease-term.ts';
import type { EvidenceItemBody } from './schema/oncology/evidence-item.ts';
import type { NamedVariantBody } from './schema/oncology/named-variant.ts';
import type { ApprovalBody } from './schema/oncology/approval.ts';
import type { ApprovalMarkerBody } from './schema/oncology/approval-marker.ts';
import type { ApprovalStandingBody } from './schema/oncology/approval-standing.ts';
import type { TherapyBody } from './schema/oncology/therapy.ts';
import type { TumourMarkerBody } from './schema/oncology/tumour-marker.ts';
import type { HotspotBody, HotspotChangeBody } from './schema/oncology/hotspot.ts';
import type { CancerGeneBody } from './schema/oncology/cancer-gene.ts';
import type { ChromosomeArmBody } from './schema/oncology/chromosome-arm.ts';
import type { TranscriptBody } from './schema/oncology/transcript.ts';
import type { ProteinRegionBody } from './schema/oncology/protein-region.ts';
import type { ChangeAliasBody } from './schema/oncology/change-alias.ts';
import type { MatchExceptionBody } from './schema/oncology/match-exception.ts';
import type { HereditaryGeneBody } from './schema/oncology/hereditary-gene.ts';
import type { HospitalRuleBody } from './schema/oncology/hospital-rule.ts';
import type { PublishedAssertionBody } from './schema/oncology/published-assertion.ts';
import type { OncologyTrialBody } from './schema/oncology/trial.ts';
import type { AncestryPersonBody } from './schema/risk/ancestry-person.ts';
import type { PolygenicScoreBody, ScoreEffectBody } from './schema/risk/polygenic-score.ts';
import type { PreventionActionBody } from './schema/risk/prevention-action.ts';
import type { PreventionFactBody } from './schema/risk/prevention-fact.ts';
import type { PreventionRuleBody } from './schema/risk/prevention-rule.ts';
import type { SecondaryFindingBody, VariantSeedBody } from './schema/risk/secondary-finding.ts';
import type { RiskEquationBody } from './schema/risk/risk-equation.ts';
import type { CarrierManagementBody, RiskVariantBody } from './schema/risk/carrier-management.ts';
import type { ExposureRiskBody } from './schema/risk/exposure-risk.ts';
import type { PhenotypeProfileBody } from './schema/risk/phenotype-profile.ts';
import type { DiseaseRiskBody, IncidenceBody, InterventionBody } from './schema/risk/disease-risk.ts';
import type { FamilyCriterionBody, FamilyRatioBody } from './schema/risk/family-criterion.ts';
import type { RiskTableBody } from './schema/risk/risk-table.ts';
import type { RiskThresholdBody } from './schema/risk/risk-threshold.ts';

/** A record whose kind is a schema and no code. */
export interface Fact<Body extends object> {
  readonly ref: RecordRef;
  /** Without the kind before it. */
  readonly id: string;
  /** Ids in `sources.yaml`. */
  readonly sources: readonly string[];
  readonly body: Body;
}

/** Facts by kind, then by id without the kind. */
export interface FactStore {
  get(kind: string): ReadonlyMap<string, Fact<object>> | undefined;
  keys(): Iterable<string>;
}

/** What stands in the records of each kind. A new kind is a schema in `schema/kinds/` and a line here. */
export interface FactKinds {
  readonly interaction: InteractionBody;
  readonly 'interaction-mechanism': InteractionMechanismBody;
  readonly 'interaction-grade': InteractionGradeBody;
  readonly enzyme: EnzymeBody;
  readonly 'enzyme-role': EnzymeRoleBody;
  readonly 'enzyme-effect': EnzymeEffectBody;
  readonly exposure: ExposureBody;
  readonly 'wear-off': WearOffBody;
  readonly phenoconversion: PhenoconversionBody;
  readonly substrate: SubstrateBody;
  readonly 'measured-exposure': MeasuredExposureBody;
  readonly burden: BurdenBody;
  readonly 'burden-scale': BurdenScaleBody;
  readonly 'drug-name': DrugNameBody;
  readonly 'drug-word': DrugWordBody;
  readonly 'drug-class': DrugClassBody;
  readonly condition: ConditionBody;
  readonly substance: SubstanceBody;
  readonly 'record-code': RecordCodeBody;
  readonly analyte: AnalyteBody;
  readonly 'interview-question': InterviewQuestionBody;
  readonly unit: UnitBody;
  readonly equation: EquationBody;
  readonly indication: IndicationBody;
  readonly price: PriceBody;
  readonly 'price-basis': PriceBasisBody;
  readonly property: PropertyBody;
  readonly stopping: StoppingBody;
  readonly timing: TimingBody;
  readonly wish: WishBody;
  readonly measure: MeasureBody;
  readonly 'safety-rule': SafetyRuleBody;
  readonly 'screening-rule': ScreeningRuleBody;
  readonly 'qt-risk': QtRiskBody;
  readonly 'medicine-group': MedicineGroupBody;
  readonly 'country-sources': CountrySourcesBody;
  readonly 'guidance-term': GuidanceTermBody;
  readonly 'own-data': OwnDataBody;
  readonly 'visit-prompt': VisitPromptBody;
  readonly 'atc-scope': AtcScopeBody;
  readonly 'dose-errors': DoseErrorsBody;
  readonly 'dose-model': DoseModelBody;
  readonly 'dose-equation': DoseEquationBody;
  readonly 'dose-start': DoseStartBody;
  readonly 'dose-product': DoseProductBody;
  readonly 'risk-equation': RiskEquationBody;
  readonly 'risk-table': RiskTableBody;
  readonly 'risk-threshold': RiskThresholdBody;
  readonly 'polygenic-score': PolygenicScoreBody;
  readonly 'score-effect': ScoreEffectBody;
  readonly 'secondary-finding': SecondaryFindingBody;
  readonly 'variant-seed': VariantSeedBody;
  readonly 'prevention-rule': PreventionRuleBody;
  readonly 'prevention-fact': PreventionFactBody;
  readonly 'prevention-action': PreventionActionBody;
  readonly 'family-criterion': FamilyCriterionBody;
  readonly 'family-ratio': FamilyRatioBody;
  readonly incidence: IncidenceBody;
  readonly 'disease-risk': DiseaseRiskBody;
  readonly intervention: InterventionBody;
  readonly 'carrier-management': CarrierManagementBody;
  readonly 'risk-variant': RiskVariantBody;
  readonly 'exposure-risk': ExposureRiskBody;
  readonly 'phenotype-profile': PhenotypeProfileBody;
  readonly 'ancestry-person': AncestryPersonBody;
  readonly lesson: LessonBody;
  readonly 'decision-aid': DecisionAidBody;
  readonly support: SupportBody;
  readonly law: LawBody;
  readonly 'test-page': TestPageBody;
  readonly 'family-letter': FamilyLetterBody;
  readonly inherited: InheritedBody;
  readonly 'tumour-type': TumourTypeBody;
  readonly 'disease-term': DiseaseTermBody;
  readonly 'evidence-item': EvidenceItemBody;
  readonly 'named-variant': NamedVariantBody;
  readonly approval: ApprovalBody;
  readonly 'approval-marker': ApprovalMarkerBody;
  readonly 'approval-standing': ApprovalStandingBody;
  readonly therapy: TherapyBody;
  readonly 'tumour-marker': TumourMarkerBody;
  readonly hotspot: HotspotBody;
  readonly 'hotspot-change': HotspotChangeBody;
  readonly 'cancer-gene': CancerGeneBody;
  readonly 'chromosome-arm': ChromosomeArmBody;
  readonly transcript: TranscriptBody;
  readonly 'protein-region': ProteinRegionBody;
  readonly 'change-alias': ChangeAliasBody;
  readonly 'match-exception': MatchExceptionBody;
  readonly 'hereditary-gene': HereditaryGeneBody;
  readonly 'hospital-rule': HospitalRuleBody;
  readonly 'published-assertion': PublishedAssertionBody;
  readonly 'oncology-trial': OncologyTrialBody;
}

/** All records of one kind, by id without the kind. */
export function factsOf<Kind extends keyof FactKinds>(
  knowledge: Pick<Knowledge, 'facts'>,
  kind: Kind,
): ReadonlyMap<string, Fact<FactKinds[Kind]>> {
  return (knowledge.facts.get(kind) ?? new Map()) as ReadonlyMap<string, Fact<FactKinds[Kind]>>;
}
