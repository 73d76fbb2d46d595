import { type Knowledge, factsOf, onceAKnowledge } from '../../knowledge/index.ts';
import type { Effect } from '../effect.ts';
import { parseProteinChange } from '../names/parse-protein-change.ts';
import { printProteinChange } from '../names/print-protein-change.ts';
import { sameChange } from '../names/same-change.ts';
import { namedTranscript } from '../transcripts/named-transcript.ts';
import { proteinSequence } from '../transcripts/protein-sequence.ts';
import { type ToldAnnotation, toldEffect } from './told-annotation.ts';

export interface Reconciled {
  /** The effect to use; null where nobody names one. */
  readonly chosen: Effect | null;
  readonly others: readonly Effect[];
  /** Where the file's own choice, or its words on the same transcript, say another change. */
  readonly disagreements: readonly { readonly with: string; readonly protein: string | null }[];
}

/**
 * Which effect stands where a file and our transcripts speak of one change. Ours comes first, so that a tumour has the same names
 * whatever its files say: of the gene that the file chose, on MANE Select where that is bundled. The file's word is used where ours is
 * silent, or says only that the change lies beside a protein while the file knows what it does to one. A change recognised by
 * its coordinates alone takes transcript and exon from the file where both name the same.
 */
export function reconcile(
  knowledge: Pick<Knowledge, 'facts'>,
  told: readonly ToldAnnotation[],
  own: readonly Effect[],
): Reconciled {
  const file: { readonly effect: Effect; readonly chosen: boolean }[] = [];
  for (const one of told) {
    const effect = toldEffect(one);
    if (effect !== null) file.push({ effect, chosen: one.chosen });
  }
  const main = (file.find((one) => one.chosen) ?? file.find((one) => one.effect.change !== null) ?? file[0])?.effect;
  const ours = own.find((one) => main !== undefined && sameGene(one, main)) ?? own[0];
  if (ours === undefined) return settled(knowledge, main ?? null, file, main, own);
  if (main !== undefined && main.change !== null && ours.change === null && !sameGene(ours, main))
    return settled(knowledge, main, file, main, own);
  const chosen = ours.by === 'hotspot' ? withPlace(knowledge, ours, file) : ours;
  return settled(knowledge, chosen, file, main, own);
}

function settled(
  knowledge: Pick<Knowledge, 'facts'>,
  chosen: Effect | null,
  file: readonly { readonly effect: Effect; readonly chosen: boolean }[],
  main: Effect | undefined,
  own: readonly Effect[],
): Reconciled {
  const others = [...own.filter((one) => one !== chosen), ...file.map((one) => one.effect)].filter(
    (one) => one !== chosen && !(chosen?.by === 'hotspot' && one.record === chosen.record && one.by === 'hotspot'),
  );
  if (chosen === null) return { chosen, others, disagreements: [] };
  const disagreements = file
    .filter(({ effect, chosen: isChoice }) => {
      if (effect === chosen || effect.change === null) return false;
      const speaks = isChoice || effect === main || isSameTranscript(knowledge, effect, chosen);
      return speaks && !isSameEffect(knowledge, effect, chosen);
    })
    .map(({ effect }) => ({
      with: effect.transcript === '' ? effect.gene : effect.transcript,
      protein: effect.protein,
    }));
  return { chosen, others, disagreements };
}

/** A recurrent change has no transcript of its own. */
function withPlace(
  knowledge: Pick<Knowledge, 'facts'>,
  hotspot: Effect,
  file: readonly { readonly effect: Effect; readonly chosen: boolean }[],
): Effect {
  const same = file.find((one) => sameGene(one.effect, hotspot) && isSameEffect(knowledge, one.effect, hotspot));
  if (same === undefined) return hotspot;
  const { transcript, cdna, exon } = same.effect;
  return { ...hotspot, transcript, cdna, exon };
}

function sameGene(a: Effect, b: Effect): boolean {
  return a.gene.toUpperCase() === b.gene.toUpperCase();
}

function isSameTranscript(knowledge: Pick<Knowledge, 'facts'>, a: Effect, b: Effect): boolean {
  if (a.transcript === '' || b.transcript === '') return false;
  return a.transcript === b.transcript || namedTranscript(knowledge, a.transcript) === b.transcript;
}

function isSameEffect(knowledge: Pick<Knowledge, 'facts'>, a: Effect, b: Effect): boolean {
  if (a.change === null || b.change === null) return a.change === b.change;
  if (sameChange(a.change, b.change)) return true;
  // Only names of stretches can differ and yet mean one change.
  const spans = 'from' in a.change && 'from' in b.change;
  if (spans && sameChange(a.change, b.change, proteinSequence(knowledge, b.transcript))) return true;
  const group = aliases(knowledge).get(aliasKey(b.gene, printProteinChange(b.change)));
  return group !== undefined && group === aliases(knowledge).get(aliasKey(b.gene, printProteinChange(a.change)));
}

/** Names of one change under several numberings, by gene and name: equal where the group is. */
const aliases = onceAKnowledge((knowledge: Pick<Knowledge, 'facts'>): ReadonlyMap<string, string> => {
  const groups = new Map<string, string>();
  for (const { body, id } of factsOf(knowledge, 'change-alias').values())
    for (const name of body.changes) {
      const change = parseProteinChange(name);
      if (change !== null) groups.set(aliasKey(body.gene, printProteinChange(change)), id);
    }
  return groups;
});

function aliasKey(gene: string, protein: string | null): string {
  return `${gene.toUpperCase()} ${protein ?? ''}`;
}
