import type { FactKind } from '../kinds/kind.ts';
import { approvalMarkerSchema } from './approval-marker.ts';
import { approvalStandingSchema } from './approval-standing.ts';
import { approvalSchema } from './approval.ts';
import { cancerGeneSchema } from './cancer-gene.ts';
import { changeAliasSchema } from './change-alias.ts';
import { chromosomeArmSchema } from './chromosome-arm.ts';
import { diseaseTermSchema } from './disease-term.ts';
import { evidenceItemSchema } from './evidence-item.ts';
import { hospitalRuleSchema } from './hospital-rule.ts';
import { hotspotChangeSchema, hotspotSchema } from './hotspot.ts';
import { matchExceptionSchema } from './match-exception.ts';
import { namedVariantSchema } from './named-variant.ts';
import { proteinRegionSchema } from './protein-region.ts';
import { publishedAssertionSchema } from './published-assertion.ts';
import { therapySchema } from './therapy.ts';
import { transcriptSchema } from './transcript.ts';
import { oncologyTrialSchema } from './trial.ts';
import { tumourMarkerSchema } from './tumour-marker.ts';
import { tumourTypeSchema } from './tumour-type.ts';

/** Kinds of the oncology pack. Folders are below `oncology/`. */
export const ONCOLOGY_KINDS: readonly FactKind[] = [
  { kind: 'tumour-type', folder: 'tumour-types', schema: tumourTypeSchema },
  { kind: 'disease-term', folder: 'diseases', schema: diseaseTermSchema },
  { kind: 'evidence-item', folder: 'evidence', schema: evidenceItemSchema },
  { kind: 'named-variant', folder: 'variants', schema: namedVariantSchema },
  { kind: 'approval', folder: 'approvals', schema: approvalSchema },
  { kind: 'approval-marker', folder: 'approval-markers', schema: approvalMarkerSchema },
  { kind: 'approval-standing', folder: 'standings', schema: approvalStandingSchema },
  { kind: 'therapy', folder: 'therapies', schema: therapySchema },
  { kind: 'tumour-marker', folder: 'markers', schema: tumourMarkerSchema },
  { kind: 'hotspot', folder: 'hotspots', schema: hotspotSchema },
  { kind: 'hotspot-change', folder: 'hotspot-changes', schema: hotspotChangeSchema },
  { kind: 'cancer-gene', folder: 'genes', schema: cancerGeneSchema },
  { kind: 'chromosome-arm', folder: 'arms', schema: chromosomeArmSchema },
  { kind: 'transcript', folder: 'transcripts', schema: transcriptSchema },
  { kind: 'protein-region', folder: 'regions', schema: proteinRegionSchema },
  { kind: 'change-alias', folder: 'change-aliases', schema: changeAliasSchema },
  { kind: 'match-exception', folder: 'exceptions', schema: matchExceptionSchema },
  { kind: 'hospital-rule', folder: 'hospital', schema: hospitalRuleSchema },
  { kind: 'published-assertion', folder: 'assertions', schema: publishedAssertionSchema },
  { kind: 'oncology-trial', folder: 'trials', schema: oncologyTrialSchema },
];
