import type { CarePlan } from '../../plan/index.ts';
import type { CareSpeaking } from '../care/care-speaking.ts';

/** Numbers that are called in an emergency. In every other country the page sends to the local number. */
const EMERGENCY_NUMBERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IN IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'
      .split(' ')
      .map((country) => [country, '112']),
  ),
  GB: '999',
  US: '911',
  CA: '911',
  MX: '911',
  AR: '911',
  AU: '000',
  NZ: '111',
  BR: '192',
  JP: '119',
};

export interface HelpSaid {
  readonly heading: string;
  /** `Call 112 if one of these happens:` */
  readonly call: string;
  readonly signs: readonly string[];
  readonly talk: readonly string[];
}

/** The block "get help at once": signs that always count, and those that the reasons of this plan may lead to. */
export function sayHelp({ words, plan }: CareSpeaking): HelpSaid {
  const country = plan.person.means.country?.value ?? plan.country.code;
  const number = (country === null ? undefined : EMERGENCY_NUMBERS[country]) ?? words.say('patient.help.number');
  const own = mechanismsOf(plan).map((mechanism) => words.phrase('help', mechanism));
  return {
    heading: words.say('patient.help'),
    call: words.say('patient.help.call', { number }),
    signs: [
      words.say('patient.help.sign.breath'),
      words.say('patient.help.sign.faint'),
      words.say('patient.help.sign.chest'),
      ...new Set(own.filter((sign) => sign !== null)),
    ].slice(0, 6),
    talk: [words.say('patient.help.talk'), ...(hasGenes(plan) ? [words.say('patient.help.counsellor')] : [])],
  };
}

/** Coded reasons of all lines, the most urgent line first. */
function mechanismsOf(plan: CarePlan): readonly string[] {
  return [...new Set(plan.items.flatMap((item) => item.sides.flatMap((side) => side.reasons)))];
}

export function hasGenes(plan: CarePlan): boolean {
  return plan.genome.genes.some((gene) => gene.result.call.status === 'called');
}
