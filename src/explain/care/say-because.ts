import type { CareItem, Side } from '../../plan/index.ts';
import { sentence } from '../say-options.ts';
import { type CareSpeaking, sayMedicine, sayMedicines } from './care-speaking.ts';
import { firmReasons } from './firm-reasons.ts';
import { factsOfSides, sayFactShort } from './say-fact-short.ts';
import { MEASURED, sayReasonOfSide } from './say-side.ts';

/**
 * Reasons of the sides that decide, else of all that speak, each once: "CYP2C19 intermediate metaboliser: less of the active form;
 * bleeding with warfarin and ibuprofen". Sides that say the same are one phrase; semicolons stand between phrases only.
 */
export function sayCareBecause(speaking: CareSpeaking, item: CareItem): string {
  const { words } = speaking;
  const won = item.sides.filter((side) => side.won);
  const groups = new Map<string, Side[]>();
  for (const side of won.length > 0 ? won : item.sides) {
    const key = side.from === 'gene' ? 'gene' : side.from === 'concern' ? firmReasons(side.reasons).join() : side.id;
    groups.set(key, [...(groups.get(key) ?? []), side]);
  }
  const said = [...groups.values()].flatMap((sides) => sayGroup(speaking, item, sides));
  // What the record makes worth a talk has no side: the facts are the reason.
  const facts = item.sides.length > 0 || !PROMPT.test(item.id) ? [] : item.used.map((id) => sayFactShort(speaking, id));
  if (item.id === 'talk/cost' && item.change !== null)
    return sentence(
      words.say('because.budget', { cost: sayMoney(words, item.change.from), budget: sayMoney(words, item.change.to) }),
    );
  const all = [...new Set([...said, ...(facts.length === 0 ? [] : [words.list([...new Set(facts)])])])];
  return all.length === 0 ? '' : sentence(all.join('; '));
}

/** Lines beside the medicines that the plan makes from facts of the record alone. */
const PROMPT = /^(?:talk|refer|screen)\/(?!cost$)/;

/** What began or ended since a value was taken. */
const PARTNER: ReadonlySet<string> = new Set(['partner-began', 'partner-ended']);

function sayGroup(speaking: CareSpeaking, item: CareItem, sides: readonly Side[]): readonly string[] {
  const { words } = speaking;
  const [first] = sides;
  if (first === undefined) return [];
  if (first.from === 'gene') return sayGenes(speaking, item, sides);
  const reasons = firmReasons(sides.flatMap((side) => side.reasons));
  if (first.from === 'measured') return reasons.map((reason) => sayMeasured(speaking, reason, first));
  const what = reasons.length === 0 ? words.say(`care.from.${first.from}`) : sayReasons(speaking, reasons);
  if (first.from === 'omission' && item.kind !== 'start') return [words.say('because.omission', { reason: what })];
  const facts = factsOfSides(speaking, sides).filter((fact) => item.kind !== 'start' || fact !== 'person/age');
  // Grapefruit or smoking takes part as a medicine does.
  const causes = facts.filter((fact) => fact.startsWith('lifestyle/')).map((fact) => sayFactShort(speaking, fact));
  const medicines = [...new Set(sides.flatMap((side) => side.with))].map((drug) => sayMedicine(speaking, drug));
  const taking = [...new Set([...causes, ...medicines])];
  const phrase =
    taking.length === 0 ? what : `${what} ${words.say('care.side.with', { medicines: words.list(taking) })}`;
  const until = sides
    .flatMap((side) => side.until ?? [])
    .toSorted()
    .at(-1);
  const reason = until === undefined ? phrase : words.say('because.until', { reason: phrase, date: words.date(until) });
  const told = facts.filter((fact) => !fact.startsWith('lifestyle/')).map((fact) => sayFactShort(speaking, fact));
  return [
    told.length === 0
      ? reason
      : words.say('because.fact', { fact: words.list([...new Set(told)].slice(0, 2)), reason }),
  ];
}

/** `CYP2C19 intermediate metaboliser: less of the active form`, a phrase for the genes of one effect. */
function sayGenes(speaking: CareSpeaking, item: CareItem, sides: readonly Side[]): readonly string[] {
  const { words, plan } = speaking;
  const bodies = new Set(sides.flatMap((side) => side.bodies));
  const finding = plan.genome.items.find((one) => one.drug === item.drug);
  const statements = (finding?.guidance.statements ?? []).filter(
    (one) => one.standing === 'holds' && bodies.has(one.body),
  );
  const asked = new Set(sides.flatMap((side) => side.reasons));
  const byGene = new Map<string, string[]>();
  for (const statement of statements)
    for (const gene of Object.keys(statement.keys))
      byGene.set(gene, [
        ...(byGene.get(gene) ?? []),
        ...(statement.effects[gene] ?? []).filter((effect) => asked.has(effect) && effect !== 'unknown'),
      ]);
  if (byGene.size === 0)
    return asked.size === 0 ? [words.say('care.from.gene')] : [sayReasons(speaking, firmReasons([...asked]))];
  const telling = [...byGene].filter(([, effects]) => effects.some((effect) => effect !== 'as-usual'));
  const byEffects = new Map<string, string[]>();
  for (const [gene, effects] of telling.length > 0 ? telling : [...byGene]) {
    const shown = firmReasons(effects).filter((effect) => telling.length === 0 || effect !== 'as-usual');
    const key = shown.slice(0, 2).join();
    byEffects.set(key, [...(byEffects.get(key) ?? []), gene]);
  }
  return [...byEffects].map(([effects, genes]) => {
    const fact = words.list(genes.map((gene) => sayFactShort(speaking, `pgx/${gene}`)));
    return effects === ''
      ? fact
      : words.say('because.fact', { fact, reason: sayReasons(speaking, effects.split(',')) });
  });
}

function sayReasons(speaking: CareSpeaking, reasons: readonly string[]): string {
  return speaking.words.list(reasons.map((reason) => sayReasonOfSide(speaking, reason)));
}

/** `INR 2.5 on 9 Nov 2026, within its range`; what the person reports has words of its own. */
function sayMeasured(speaking: CareSpeaking, reason: string, side: Side): string {
  const state = MEASURED.exec(reason);
  if (state === null)
    return PARTNER.has(reason) && side.with.length > 0
      ? speaking.words.say('because.partner', {
          medicines: sayMedicines(speaking, side.with),
          what: [...PARTNER].every((one) => side.reasons.includes(one)) ? 'both' : reason,
        })
      : sayReasonOfSide(speaking, reason);
  return speaking.words.say('because.measured', {
    fact: sayFactShort(speaking, `measurement/${state[1]!}`),
    state: state[2]!,
  });
}

/** `32.40 USD` of `32.4 USD`. */
function sayMoney(words: CareSpeaking['words'], text: string | null): string {
  const match = /^(\d+(?:\.\d+)?) (\S+)$/.exec(text ?? '');
  return match === null ? (text ?? '') : `${words.number(Number(match[1]), 2)}\u00a0${match[2]!}`;
}
