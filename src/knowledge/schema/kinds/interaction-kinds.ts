import { burdenScaleSchema, burdenSchema, burdenTable } from './burden.ts';
import { enzymeEffectSchema } from './enzyme-effect.ts';
import { enzymeRoleReferences, enzymeRoleSchema, enzymeRoleTable } from './enzyme-role.ts';
import { enzymeSchema } from './enzyme.ts';
import { exposureSchema } from './exposure.ts';
import { interactionGradeSchema } from './interaction-grade.ts';
import { interactionMechanismSchema } from './interaction-mechanism.ts';
import { interactionReferences, interactionSchema, interactionTable } from './interaction.ts';
import type { FactKind } from './kind.ts';
import { measuredExposureSchema, measuredExposureTable } from './measured-exposure.ts';
import { phenoconversionSchema } from './phenoconversion.ts';
import { substrateReferences, substrateSchema } from './substrate.ts';
import { wearOffSchema } from './wear-off.ts';

/** Medicines that act on each other: by pair, by enzyme, by adding up. */
export const INTERACTION_KINDS: readonly FactKind[] = [
  { kind: 'interaction-grade', folder: 'interactions/grades', schema: interactionGradeSchema },
  { kind: 'interaction-mechanism', folder: 'interactions/mechanisms', schema: interactionMechanismSchema },
  {
    kind: 'interaction',
    folder: 'interactions/pairs',
    schema: interactionSchema,
    table: interactionTable,
    references: interactionReferences,
  },
  { kind: 'enzyme-effect', folder: 'interactions/enzyme-effects', schema: enzymeEffectSchema },
  { kind: 'enzyme', folder: 'enzymes/activity', schema: enzymeSchema },
  {
    kind: 'enzyme-role',
    folder: 'enzymes/roles',
    schema: enzymeRoleSchema,
    table: enzymeRoleTable,
    references: enzymeRoleReferences,
  },
  { kind: 'exposure', folder: 'enzymes/exposures', schema: exposureSchema },
  { kind: 'wear-off', folder: 'enzymes/wear-off', schema: wearOffSchema },
  { kind: 'phenoconversion', folder: 'enzymes/phenoconversion', schema: phenoconversionSchema },
  { kind: 'substrate', folder: 'exposure/substrates', schema: substrateSchema, references: substrateReferences },
  {
    kind: 'measured-exposure',
    folder: 'exposure/measured',
    schema: measuredExposureSchema,
    table: measuredExposureTable,
  },
  { kind: 'burden-scale', folder: 'burdens/scales', schema: burdenScaleSchema },
  { kind: 'burden', folder: 'burdens/points', schema: burdenSchema, table: burdenTable },
];
