import type { GenomeWide, Reckoned } from '../../oncology/index.ts';
import { readOut } from '../read-out.ts';
import { type TumourSpeaking, rounded, sayMarker, sayMarkerName } from './tumour-names.ts';

/** A measure of the whole tumour: its value, or that it was not assessed and what that needs. */
export interface MeasureSaid {
  readonly name: string;
  readonly value: string;
  readonly assessed: boolean;
  readonly note: string | null;
}

const SHOWN_SIGNATURES = 5;

export function sayMeasures(speaking: TumourSpeaking): readonly MeasureSaid[] {
  const { words, plan } = speaking;
  const { biomarkers: of } = plan.board;
  const chance = (share: number): string => words.chance(share);
  return [
    measure(speaking, 'burden', of.burden, ({ perMb, counted, mb, how }) =>
      words.say('tumour.burden', {
        value: words.number(rounded(perMb)),
        counted,
        mb: words.number(rounded(mb)),
        how: words.phrase('burden', how) ?? readOut(how),
      }),
    ),
    measure(speaking, 'microsatellites', of.microsatellites, ({ state, by }) =>
      words.say('tumour.microsatellites', { state: words.phrase('state', state) ?? readOut(state), by }),
    ),
    measure(speaking, 'scars', of.scars, ({ loh, tai, lst, sum }) => words.say('tumour.scars', { loh, tai, lst, sum })),
    measure(speaking, 'doubling', of.doubling, ({ share, doubled }) =>
      words.say('tumour.doubling', { is: doubled ? 'yes' : 'no', share: chance(share) }),
    ),
    measure(speaking, 'signatures', of.signatures, (found) =>
      words.list(
        found
          .toSorted((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
          .slice(0, SHOWN_SIGNATURES)
          .map(({ name, weight }) => words.say('tumour.signature', { name, share: chance(weight) })),
      ),
    ),
    ...markers(speaking, of),
  ];
}

function measure<Value>(
  { words }: TumourSpeaking,
  name: 'burden' | 'microsatellites' | 'scars' | 'doubling' | 'signatures',
  reckoned: Reckoned<Value>,
  say: (value: Value) => string,
): MeasureSaid {
  const head = words.say(`tumour.measure.${name}`);
  if (reckoned.status === 'assessed') return { name: head, value: say(reckoned.value), assessed: true, note: null };
  return {
    name: head,
    value: words.say('tumour.not-assessed.short'),
    assessed: false,
    note: words.say('tumour.not-assessed', {
      reason: words.phrase('not-measured', reckoned.reason) ?? readOut(reckoned.reason),
      needs: sayNeeds(words, reckoned.needs),
    }),
  };
}

function sayNeeds(words: TumourSpeaking['words'], needs: string): string {
  const [code = needs, n] = needs.split(':');
  return words.sayOr(`tumour.needs.${code}`, words.phrase('measure-needs', code) ?? readOut(code), { n: n ?? '' });
}

/** Values of markers that were stated or follow, once each. */
function markers({ words }: TumourSpeaking, { markers: values }: GenomeWide): readonly MeasureSaid[] {
  return values.map((one) => {
    const otherwise = [
      readOut(one.marker),
      one.state ?? (one.number === null ? '' : words.number(rounded(one.number))),
    ];
    const name = sayMarkerName(words, one.marker) ?? readOut(one.marker);
    const said = sayMarker(words, one.marker, one.state, one.number, otherwise.join(' ').trim());
    return {
      name,
      value: said.startsWith(name) ? said.slice(name.length).trim() : said,
      assessed: true,
      note: one.by === 'stated' ? null : words.say('tumour.marker.by', { by: one.by }),
    };
  });
}
