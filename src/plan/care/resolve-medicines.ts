import type { Knowledge } from '../../knowledge/index.ts';
import type { SafetyResult } from '../../medicines/index.ts';
import type { PersonRecord } from '../../record/index.ts';
import type { MedicineFinding } from '../plan.ts';
import { concernVoices } from './concern-voices.ts';
import { type CurrentMedicine, isOwnChoice } from './current-medicines.ts';
import { geneVoices } from './gene-voices.ts';
import { inIdsOfLines } from './ids-of-lines.ts';
import { ownVoices } from './own-voices.ts';
import { type Tiers, type Verdict, resolveVoices } from './resolve-voices.ts';
import type { CareSupports } from './supports.ts';
import type { Voice } from './voice.ts';

export interface ResolveInput {
  readonly medicines: readonly CurrentMedicine[];
  readonly guidance: ReadonlyMap<string, MedicineFinding>;
  readonly safety: SafetyResult;
  readonly record: PersonRecord;
  readonly knowledge: Knowledge;
  readonly tiers: Tiers;
  readonly supports: CareSupports;
  readonly now: string;
  /** Drug ids that do not fit and go on all the same until a specialist has said what replaces them. */
  readonly goingOn?: ReadonlySet<string>;
}

export interface Resolved {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Drug ids that are to end. */
  readonly leaving: ReadonlySet<string>;
}

/**
 * One verdict a medicine. What ends for a reason of its own is settled first: an interaction with it ends with it. Of two that
 * exclude each other only one ends: a herb, what is not begun yet, then what may end, then the one that the source speaks of.
 */
export function resolveMedicines(input: ResolveInput): Resolved {
  const { medicines } = input;
  const concerns = inIdsOfLines(input.safety.concerns, medicines, input.knowledge);
  const voicesOf = new Map(
    medicines.map(({ drug, also }) => [
      drug,
      [...[drug, ...also].flatMap((id) => geneVoices(input.guidance.get(id))), ...concernVoices(drug, concerns)],
    ]),
  );
  const leaving = new Set<string>();
  const goesOn = (drug: string): boolean => input.goingOn?.has(drug) === true;
  const decide = (medicine: CurrentMedicine, voices: readonly Voice[]): Verdict =>
    resolveVoices(voices, ownVoices(medicine, input.record, input.knowledge, input.now), input.tiers);
  const present = new Set(medicines.map(({ drug }) => drug));
  const isShared = (voice: Voice): boolean => voice.with.some((drug) => present.has(drug));

  for (const medicine of medicines) {
    const alone = voicesOf
      .get(medicine.drug)!
      .filter((voice) => !isShared(voice) || (isOwnChoice(medicine) && !voice.mirrored));
    if (decide(medicine, alone).demand === 'stop' && !goesOn(medicine.drug)) leaving.add(medicine.drug);
  }
  const essential = (drug: string): boolean => input.supports.stopping(drug).essential !== null;
  const onlyMirrored = (drug: string): boolean =>
    voicesOf.get(drug)!.every((voice) => voice.demand !== 'stop' || voice.mirrored);
  const order = medicines.toSorted(
    (a, b) =>
      Number(leaving.has(b.drug)) - Number(leaving.has(a.drug)) ||
      Number(b.planned) - Number(a.planned) ||
      Number(essential(a.drug)) - Number(essential(b.drug)) ||
      Number(onlyMirrored(a.drug)) - Number(onlyMirrored(b.drug)) ||
      (a.drug < b.drug ? -1 : 1),
  );
  const verdicts = new Map<string, Verdict>();
  for (const medicine of order) {
    const voices = voicesOf
      .get(medicine.drug)!
      .map((voice) =>
        !isOwnChoice(medicine) && voice.with.some((drug) => leaving.has(drug) && drug !== medicine.drug)
          ? endsWithIt(voice)
          : voice,
      );
    const verdict = decide(medicine, voices);
    verdicts.set(medicine.drug, verdict);
    if (verdict.demand === 'stop' && !goesOn(medicine.drug)) leaving.add(medicine.drug);
  }
  return { verdicts, leaving };
}

/** Shown, and decides nothing: its partner is to end. */
function endsWithIt(voice: Voice): Voice {
  return { ...voice, tier: 'quiet', absolute: false, reasons: [...voice.reasons, 'ends-with-partner'] };
}
