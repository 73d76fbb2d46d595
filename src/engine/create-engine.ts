import { type ByteSource, ENGINE_VERSION, type Host, type LocusId, type TargetLocus, digestOf } from '../core/index.ts';
import { type ReadingOptions, readGenome } from '../genome/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { type InputQuality, makePlan, qualityOf } from '../plan/index.ts';
import { type AssessOptions, assessPerson, sameKnowledge } from './assess-person.ts';
import { type CheckRequest, type DrugCheck, checkDrug } from './care/check-drug.ts';
import { type CareRequest, planCare } from './care/plan-care.ts';
import type { AdviseOptions, DoseAdvice } from '../dosing/index.ts';
import { type DoseAsked, doseOfPerson } from './dosing/dose-of-person.ts';
import type { PreventionRequest } from './prevention/prevention-request.ts';
import type { TumourRequest } from './tumour/tumour-request.ts';
import {
  type CarePlanDocument,
  type FindingsDocument,
  type KnowledgeMark,
  type PlanDocument,
  type PreventionDocument,
  type ReadingDocument,
  SCHEMAS,
  type TumourDocument,
} from './documents.ts';
import { fromReadingDocument, toReadingDocument } from './reading-document.ts';

export interface PlanRequest {
  /** ISO date or date and time: the clock is an argument. */
  readonly now: string;
  readonly medicines?: readonly string[];
  /** Leave all other medicines out. */
  readonly only?: boolean;
}

/** The three stages, each a pure step from one document to the next except for the bytes that `read` asks for. */
export interface Engine {
  readonly knowledge: KnowledgeMark;
  read(source: ByteSource, options?: ReadingOptions, index?: ByteSource): Promise<ReadingDocument>;
  /** How well a reading covers each gene: the quality page on its own. */
  quality(reading: ReadingDocument): InputQuality;
  assess(options: AssessOptions): FindingsDocument;
  plan(findings: FindingsDocument, request: PlanRequest): PlanDocument;
  /** The whole person at once: record, genome, medicines, one plan. */
  care(request: CareRequest): CarePlanDocument;
  /** One medicine for one person: verdict, reasons, options, monitoring. */
  check(request: CheckRequest): DrugCheck;
  /** One medicine's dose for one person: model, fit to the levels, regimens, next sample. */
  dose(request: DoseAsked, options?: Pick<AdviseOptions, 'estimates' | 'brief'>): DoseAdvice;
  /** One tumour's therapies, with the person's genes, organs and medicines beside each drug. Needs the oncology pack beside the base. */
  tumour(request: TumourRequest): Promise<TumourDocument>;
  /** What is coming for one person, and what to do about it, by date. Needs the risk pack beside the base. */
  prevention(request: PreventionRequest): Promise<PreventionDocument>;
}

export function createEngine(parts: { readonly knowledge: Knowledge; readonly host: Host }): Engine {
  const { knowledge, host } = parts;
  const mark: KnowledgeMark = { id: knowledge.release.id, digest: knowledge.release.digest };
  return {
    knowledge: mark,
    read: async (source, options = {}, index) =>
      toReadingDocument(await readGenome(source, targetsOf(knowledge), options, host, index), mark),
    quality: (reading) => qualityOf(fromReadingDocument(reading), knowledge.genes.values()),
    assess: (options) => assessPerson(knowledge, mark, options).document,
    care: (request) => planCare(knowledge, mark, request),
    check: (request) => checkDrug(knowledge, mark, request),
    dose: (request, options) => doseOfPerson(knowledge, mark, request, options),
    // Names, matching and the board are loaded only for who has a tumour.
    tumour: async (request) => {
      const { planTumour } = await import('./tumour/plan-tumour.ts');
      return { schema: SCHEMAS.tumour, ...planTumour(knowledge, mark, request) };
    },
    // Equations, criteria and rules are loaded only where they are asked for.
    prevention: async (request) => {
      const { planPrevention } = await import('./prevention/plan-prevention.ts');
      return { schema: SCHEMAS.prevention, ...planPrevention(knowledge, request) };
    },
    plan: (findings, request) => {
      sameKnowledge(findings.knowledge, mark);
      const { schema: _schema, engine: _engine, knowledge: _knowledge, notices, ...gathered } = findings;
      return {
        schema: SCHEMAS.plan,
        ...makePlan({ ...gathered, notices }, knowledge, {
          ...request,
          engine: ENGINE_VERSION,
          findings: digestOf(findings),
        }),
      };
    },
  };
}

/** Every position of every gene once, in the genes' order. */
function targetsOf(knowledge: Knowledge): readonly TargetLocus[] {
  const targets = new Map<LocusId, TargetLocus>();
  for (const gene of knowledge.genes.values())
    for (const locus of gene.loci) if (!targets.has(locus.id)) targets.set(locus.id, locus);
  return [...targets.values()];
}
