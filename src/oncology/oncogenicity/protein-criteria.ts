import { type Consequence, type Effect, type ProteinChange, sameChange } from '../../annotate/index.ts';
import { type Fired, POINTS, fire } from './criteria.ts';
import type { ExactEvidence, GeneFacts } from './gene-facts.ts';
import { granthamDistance } from './grantham.ts';
import { hotspotCriterion, hotspotOf, oncogenicResidues } from './hotspot-criteria.ts';

const NULL_CHANGES: ReadonlySet<Consequence> = new Set([
  'nonsense',
  'frameshift',
  'splice-site',
  'start-lost',
] as const);
const IN_FRAME: ReadonlySet<Consequence> = new Set([
  'in-frame-insertion',
  'in-frame-deletion',
  'in-frame-delins',
] as const);

/**
 * Criteria that rest on what becomes of the protein. They exclude each other as the standard has it: OS3 not beside OS1; OM1 not beside
 * OS1 or OS3; OM3 not beside OS1, OS3 or OM1; OM4 and OP3 not beside OM1 or OM3; OM2 not beside OVS1.
 */
export function proteinCriteria(effects: readonly Effect[], consequence: Consequence, gene: GeneFacts): Fired[] {
  const effect = effects[0]!;
  const fired: Fired[] = [];
  const has = (...criteria: readonly string[]): boolean => fired.some(({ criterion }) => criteria.includes(criterion));
  if (gene.suppresses && NULL_CHANGES.has(consequence)) fired.push(lossCriterion(effect, gene.length));
  const missense = consequence === 'missense';
  const inFrame = IN_FRAME.has(consequence);
  const exact = exactEvidence(effects, gene);
  const known = exact.find(({ says }) => says === 'oncogenic');
  if (known !== undefined) fired.push(fire('OS1', `known-oncogenic:${known.record}`));
  const study = exact.find(({ says }) => says === 'functional');
  if (study !== undefined && (gene.suppresses || gene.activates))
    fired.push(fire('OS2', `functional-study:${study.record}`));
  const hotspot = hotspotOf(effects, gene);
  const frequent = hotspot === null ? null : hotspotCriterion(hotspot);
  if (frequent?.criterion === 'OS3' && !has('OS1')) fired.push(frequent);
  if ((missense || inFrame) && !has('OS1', 'OS3')) {
    const region = regionOf(effect.change, gene);
    const diagnostic = exact.find(({ says }) => says === 'diagnostic');
    if (region !== null) fired.push(fire('OM1', `region:${region}`));
    else if (diagnostic !== undefined) fired.push(fire('OM1', `diagnostic-evidence:${diagnostic.record}`));
  }
  if (!has('OVS1'))
    if (inFrame && (gene.suppresses || gene.activates)) fired.push(fire('OM2', 'in-frame-in-cancer-gene'));
    else if (consequence === 'stop-lost' && gene.suppresses) fired.push(fire('OM2', 'stop-lost-in-suppressor'));
  if (missense && !has('OS1', 'OS3', 'OM1')) {
    const other = otherOncogenic(effects, gene, hotspot === null ? [] : oncogenicResidues(hotspot));
    if (other !== null) fired.push(fire('OM3', `other-change-here:${other}`));
  }
  if (frequent !== null && frequent.criterion !== 'OS3' && !has('OM1', 'OM3')) fired.push(frequent);
  return fired;
}

/**
 * A stop that escapes decay leaves a protein, if a shorter one: half the points, and a quarter where less than a tenth of it is gone or
 * nobody knows how long it is.
 */
function lossCriterion({ escapesDecay, change }: Effect, residues: number | null): Fired {
  if (escapesDecay !== true) return fire('OVS1', 'loss-in-suppressor');
  const at = change !== null && 'at' in change ? change.at : null;
  const isShort = residues === null || at === null || at > residues * 0.9;
  return fire('OVS1', 'late-loss-in-suppressor', POINTS.OVS1 / (isShort ? 4 : 2));
}

function exactEvidence(effects: readonly Effect[], { evidence }: GeneFacts): readonly ExactEvidence[] {
  if (evidence.length === 0) return [];
  return evidence.filter((one) => effects.some(({ change }) => change !== null && isSame(change, one.change)));
}

function isSame(a: ProteinChange, b: ProteinChange): boolean {
  // Most are substitutions, which need no bringing to one form.
  if (a.kind === 'substitution' || b.kind === 'substitution')
    if (a.kind === 'substitution' && b.kind === 'substitution')
      return a.at === b.at && a.alt === b.alt && a.ref === b.ref;
    else if (a.kind !== 'delins' && b.kind !== 'delins') return false;
  return sameChange(a, b);
}

function regionOf(change: ProteinChange | null, { regions }: GeneFacts): string | null {
  if (change === null) return null;
  const [from, to] =
    'from' in change ? [change.from, change.to] : 'at' in change ? [change.at, change.at] : [Infinity, -Infinity];
  return regions.find((region) => region.from <= from && region.to >= to)?.name ?? null;
}

/**
 * Another change at the residue that is oncogenic, and differs no more from the original residue than this one does. Its name, or null.
 */
function otherOncogenic(
  effects: readonly Effect[],
  { evidence }: GeneFacts,
  frequent: readonly string[],
): string | null {
  for (const { change } of effects) {
    if (change?.kind !== 'substitution') continue;
    const { ref, at, alt } = change;
    const known = evidence.flatMap(({ says, change: other }) =>
      says === 'oncogenic' && other.kind === 'substitution' && other.at === at && other.ref === ref ? [other.alt] : [],
    );
    const here = granthamDistance(ref, alt);
    for (const other of [...frequent, ...known]) {
      const there = granthamDistance(ref, other);
      if (other !== alt && here !== null && there !== null && there <= here) return `${ref}${at}${other}`;
    }
  }
  return null;
}
