import type { FactKind } from '../kinds/kind.ts';
import { approvalMarkerReferences, approvalMarkerSchema, approvalMarkerTable } from './approval-marker.ts';
import { approvalStandingSchema } from './approval-standing.ts';
import { approvalReferences, approvalSchema, approvalTable } from './approval.ts';
import { cancerGeneSchema, cancerGeneTable } from './cancer-gene.ts';
import { changeAliasSchema } from './change-alias.ts';
import { chromosomeArmSchema, chromosomeArmTable } from './chromosome-arm.ts';
import { diseaseTermSchema, diseaseTermTable } from './disease-term.ts';
import { evidenceItemSchema, evidenceItemTable } from './evidence-item.ts';
import { hereditaryGeneSchema, hereditaryGeneTable } from './hereditary-gene.ts';
import { hospitalRuleSchema } from './hospital-rule.ts';
import { hotspotChangeSchema, hotspotChangeTable, hotspotSchema, hotspotTable } from './hotspot.ts';
import { matchExceptionSchema } from './match-exception.ts';
import { namedVariantSchema, namedVariantTable } from './named-variant.ts';
import { proteinRegionSchema } from './protein-region.ts';
import { publishedAssertionSchema, publishedAssertionTable } from './published-assertion.ts';
import { therapyReferences, therapySchema, therapyTable } from './therapy.ts';
import { transcriptSchema, transcriptTable } from './transcript.ts';
import { oncologyTrialSchema } from './trial.ts';
import { tumourMarkerReferences, tumourMarkerSchema, tumourMarkerTable } from './tumour-marker.ts';
import { tumourTypeSchema, tumourTypeTable } from './tumour-type.ts';

/** Kinds of the oncology pack. Folders are below `oncology/`. */
export const ONCOLOGY_KINDS: readonly FactKind[] = [
  { kind: 'tumour-type', folder: 'tumour-types', schema: tumourTypeSchema, table: tumourTypeTable },
  { kind: 'disease-term', folder: 'diseases', schema: diseaseTermSchema, table: diseaseTermTable },
  { kind: 'evidence-item', folder: 'evidence', schema: evidenceItemSchema, table: evidenceItemTable },
  { kind: 'named-variant', folder: 'variants', schema: namedVariantSchema, table: namedVariantTable },
  {
    kind: 'approval',
    folder: 'approvals',
    schema: approvalSchema,
    table: approvalTable,
    references: approvalReferences,
  },
  {
    kind: 'approval-marker',
    folder: 'approval-markers',
    schema: approvalMarkerSchema,
    table: approvalMarkerTable,
    references: approvalMarkerReferences,
  },
  { kind: 'approval-standing', folder: 'standings', schema: approvalStandingSchema },
  { kind: 'therapy', folder: 'therapies', schema: therapySchema, table: therapyTable, references: therapyReferences },
  {
    kind: 'tumour-marker',
    folder: 'markers',
    schema: tumourMarkerSchema,
    table: tumourMarkerTable,
    references: tumourMarkerReferences,
  },
  { kind: 'hotspot', folder: 'hotspots', schema: hotspotSchema, table: hotspotTable },
  { kind: 'hotspot-change', folder: 'hotspot-changes', schema: hotspotChangeSchema, table: hotspotChangeTable },
  { kind: 'cancer-gene', folder: 'genes', schema: cancerGeneSchema, table: cancerGeneTable },
  { kind: 'chromosome-arm', folder: 'arms', schema: chromosomeArmSchema, table: chromosomeArmTable },
  { kind: 'transcript', folder: 'transcripts', schema: transcriptSchema, table: transcriptTable },
  { kind: 'protein-region', folder: 'regions', schema: proteinRegionSchema },
  { kind: 'change-alias', folder: 'change-aliases', schema: changeAliasSchema },
  { kind: 'match-exception', folder: 'exceptions', schema: matchExceptionSchema },
  { kind: 'hereditary-gene', folder: 'hereditary', schema: hereditaryGeneSchema, table: hereditaryGeneTable },
  { kind: 'hospital-rule', folder: 'hospital', schema: hospitalRuleSchema },
  {
    kind: 'published-assertion',
    folder: 'assertions',
    schema: publishedAssertionSchema,
    table: publishedAssertionTable,
  },
  { kind: 'oncology-trial', folder: 'trials', schema: oncologyTrialSchema },
];
