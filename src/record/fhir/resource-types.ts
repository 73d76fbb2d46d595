import type { IgnoredWhy } from './inventory.ts';
import { readAllergy } from './read-allergy.ts';
import { readCondition } from './read-condition.ts';
import { readImmunization, readProcedure } from './read-event.ts';
import { readFamily } from './read-family.ts';
import { readMedicine } from './read-medicine.ts';
import { readObservation } from './read-observation.ts';
import { readPatient } from './read-patient.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import type { ResourceReader } from './reader.ts';

/** What reads each kind of resource. A kind that stands in neither table is no resource of FHIR R4. */
export const READERS: ReadonlyMap<string, ResourceReader> = new Map<string, ResourceReader>([
  ['Patient', readPatient],
  ['Condition', readCondition],
  ['AllergyIntolerance', readAllergy],
  ['MedicationRequest', readMedicine],
  ['MedicationOrder', readMedicine],
  ['MedicationStatement', readMedicine],
  ['MedicationUsage', readMedicine],
  ['MedicationAdministration', readMedicine],
  ['MedicationDispense', readMedicine],
  ['Observation', readObservation],
  ['FamilyMemberHistory', readFamily],
  ['Procedure', readProcedure],
  ['Immunization', readImmunization],
  ['QuestionnaireResponse', readQuestionnaire],
]);

/** Kinds of older versions of FHIR, with the one of R4 that took their place. */
export const OLDER: ReadonlyMap<string, string> = new Map([
  ['MedicationOrder', 'DSTU2'],
  ['MedicationUsage', 'R5'],
  ['ProcedureRequest', 'STU3'],
  ['ReferralRequest', 'STU3'],
  ['DiagnosticOrder', 'DSTU2'],
  ['DiagnosticRequest', 'STU3'],
  ['EligibilityRequest', 'STU3'],
  ['EligibilityResponse', 'STU3'],
  ['Sequence', 'STU3'],
  ['BodySite', 'DSTU2'],
  ['Conformance', 'DSTU2'],
  ['Order', 'DSTU2'],
  ['ImagingManifest', 'STU3'],
]);

const IGNORED: Readonly<Record<string, IgnoredWhy>> = {
  ...all(
    'administrative',
    `Account ActivityDefinition Appointment AppointmentResponse AuditEvent Basic Binary CapabilityStatement
     ChargeItem ChargeItemDefinition Claim ClaimResponse CodeSystem Communication CommunicationRequest CompartmentDefinition
     ConceptMap Consent Contract Coverage CoverageEligibilityRequest CoverageEligibilityResponse DeviceDefinition
     DeviceMetric Encounter Endpoint EnrollmentRequest EnrollmentResponse EpisodeOfCare EventDefinition ExampleScenario
     ExplanationOfBenefit GraphDefinition Group HealthcareService ImplementationGuide InsurancePlan Invoice Library Linkage
     Location Measure MeasureReport MessageDefinition MessageHeader NamingSystem OperationDefinition OperationOutcome
     Organization OrganizationAffiliation PaymentNotice PaymentReconciliation Person PlanDefinition Practitioner
     PractitionerRole Provenance Questionnaire RelatedPerson RequestGroup ResearchDefinition ResearchElementDefinition
     ResearchStudy ResearchSubject Schedule SearchParameter Slot StructureDefinition StructureMap Subscription Task
     TerminologyCapabilities TestReport TestScript ValueSet VerificationResult`,
  ),
  ...all(
    'kind-not-read',
    `AdverseEvent BiologicallyDerivedProduct BodyStructure CarePlan CareTeam ClinicalImpression DetectedIssue Device DeviceRequest
     DeviceUseStatement DocumentManifest DocumentReference EffectEvidenceSynthesis Evidence EvidenceVariable Flag Goal
     GuidanceResponse ImagingStudy ImmunizationEvaluation ImmunizationRecommendation Media MedicationKnowledge
     MedicinalProduct MedicinalProductAuthorization MedicinalProductContraindication MedicinalProductIndication
     MedicinalProductIngredient MedicinalProductInteraction MedicinalProductManufactured MedicinalProductPackaged
     MedicinalProductPharmaceutical MedicinalProductUndesirableEffect NutritionOrder ObservationDefinition RiskAssessment
     RiskEvidenceSynthesis ServiceRequest Specimen SpecimenDefinition Substance SubstanceNucleicAcid SubstancePolymer
     SubstanceProtein SubstanceReferenceInformation SubstanceSourceMaterial SubstanceSpecification SupplyDelivery
     SupplyRequest VisionPrescription CatalogEntry`,
  ),
  ...all('sums-up-others', 'Composition DiagnosticReport List'),
  ...all('genomic-detail', 'MolecularSequence'),
};
function all(why: IgnoredWhy, types: string): Readonly<Record<string, IgnoredWhy>> {
  return Object.fromEntries(
    types
      .trim()
      .split(/\s+/)
      .map((type) => [type, why]),
  );
}

/** Why a kind of resource is never used, or null where it has a reader or is unknown. */
export function ignoredKind(type: string): IgnoredWhy | null {
  return Object.hasOwn(IGNORED, type)
    ? (IGNORED[type] ?? null)
    : OLDER.has(type) && !READERS.has(type)
      ? 'kind-not-read'
      : null;
}
