import { GENOME_CONSENTS } from '../../core/index.ts';
import type {
  CarrierStatus,
  GenomeRisk,
  KnownCarried,
  PlaceCount,
  SecondaryFinding,
  SingleVariant,
} from '../../variants/index.ts';
import { type PreventionSpeaking, capital, joined, sayName, sayRatio, sayToken } from './prevention-names.ts';
import type { Words } from '../words.ts';

/** Inherited findings by what is to be done with them: nothing that was not looked at is called absent. */
export interface InheritedSaid {
  readonly list: string | null;
  readonly listOld: boolean;
  readonly array: string | null;
  readonly groups: readonly InheritedGroup[];
}

export interface InheritedGroup {
  readonly id: 'returned' | 'confirm' | 'unsure' | 'carrier' | 'single' | 'kept' | 'none' | 'open' | 'not-asked';
  readonly title: string;
  /** Rows with all that is known; of the last groups only names. */
  readonly rows: readonly FindingSaid[];
  readonly names: readonly string[];
}

export interface FindingSaid {
  readonly id: string;
  /** `BRCA2: hereditary breast and ovarian cancer` */
  readonly name: string;
  readonly state: string;
  /** `p.R142H, one copy, 3 review stars` a variant. */
  readonly variants: readonly string[];
  readonly notes: readonly string[];
  readonly citation: string;
}

const UNSURE: ReadonlySet<string> = new Set([
  'phase-unknown',
  'unconfirmed',
  'conflicting',
  'uncertain',
  'not-of-list',
  'kind-unknown',
]);

/** More than a carrier is told of by the findings. */
const CARRIED: ReadonlySet<string> = new Set(['carrier', 'unconfirmed', 'phase-unknown', 'more-than-carrier']);

export function sayInherited({ words, plan }: PreventionSpeaking): InheritedSaid | null {
  const { genome } = plan;
  if (genome === null) return null;
  const { findings, carriers, singles } = genome;
  const of = (state: string): readonly SecondaryFinding[] => findings.filter((one) => one.state === state);
  const returned = of('returned');
  const seen = singles.filter(({ state }) => state === 'present' || state === 'absent');
  const carried = carriers.filter(({ state }) => CARRIED.has(state));
  const names = (list: readonly SecondaryFinding[]): readonly string[] => genesOf(list.map(({ gene }) => gene));
  const groups: readonly InheritedGroup[] = [
    group(
      words,
      'returned',
      returned.filter(({ confirmFirst }) => confirmFirst.length === 0).map((one) => sayFinding(words, one)),
    ),
    group(
      words,
      'confirm',
      returned.filter(({ confirmFirst }) => confirmFirst.length > 0).map((one) => sayFinding(words, one)),
    ),
    group(
      words,
      'unsure',
      findings.filter(({ state }) => UNSURE.has(state)).map((one) => sayFinding(words, one)),
    ),
    group(words, 'carrier', [
      ...of('carrier').map((one) => sayFinding(words, one)),
      ...carried
        .filter(({ gene }) => !of('carrier').some((one) => one.gene === gene))
        .map((one) => sayCarrier(words, one)),
    ]),
    group(
      words,
      'single',
      seen.map((one) => saySingle(words, one)),
    ),
    group(
      words,
      'kept',
      [],
      [
        ...names(of('kept-for-adulthood')),
        ...genesOf(singles.filter(({ state }) => state === 'kept-for-adulthood').map(({ gene }) => gene)),
      ],
    ),
    group(words, 'none', [], names(of('none-known'))),
    group(
      words,
      'open',
      [],
      [
        ...withPlaces(words, [
          ...of('not-assessed'),
          ...carriers.filter(({ state }) => state === 'not-assessed'),
          ...singles.filter(({ state }) => state === 'not-assessed'),
        ]),
      ],
    ),
    group(words, 'not-asked', [], notAsked(words, genome)),
  ];
  return {
    list: sayList(words, genome.known),
    listOld: genome.known.old,
    array: genome.from === 'array' ? words.say('prevention.inherited.array') : null,
    groups: groups.filter(({ rows, names: named }) => rows.length + named.length > 0),
  };
}

function group(
  words: Words,
  id: InheritedGroup['id'],
  rows: readonly FindingSaid[],
  names: readonly string[] = [],
): InheritedGroup {
  return { id, title: words.say(`prevention.inherited.${id}`), rows, names };
}

function genesOf(genes: readonly string[]): readonly string[] {
  return [...new Set(genes)].toSorted();
}

/** `PMS2 (12 of 30 places read)`: how near it was, where that was counted. */
function withPlaces(
  words: Words,
  list: readonly { readonly gene: string; readonly places?: PlaceCount | null }[],
): readonly string[] {
  return genesOf(list.map(({ gene }) => gene)).map((gene) => {
    const counted = list
      .flatMap((one) => (one.gene === gene && one.places !== undefined && one.places !== null ? [one.places] : []))
      .toSorted((a, b) => b.known - a.known)[0];
    return counted === undefined
      ? gene
      : words.say('prevention.inherited.places', { gene, read: counted.read, known: counted.known });
  });
}

/** Kinds, not genes: a list of what was not looked at would itself tell where somebody looked. */
function notAsked(words: Words, { asked }: GenomeRisk): readonly string[] {
  return notAskedOf(words, asked);
}

export function sayConsent(words: Words, kind: string): string {
  return sayToken(words, 'consent', kind);
}

export function notAskedOf(words: Words, asked: readonly string[]): readonly string[] {
  return GENOME_CONSENTS.filter((kind) => !asked.includes(kind)).map((kind) => sayConsent(words, kind));
}

function sayList(words: Words, { date, old }: GenomeRisk['known']): string {
  if (date === null) return words.say('prevention.inherited.list.none');
  return words.say(old ? 'prevention.inherited.list.old' : 'prevention.inherited.list', { date: words.date(date) });
}

/** `BRCA2: hereditary breast and ovarian cancer` */
function sayFindingName(words: Words, gene: string, condition: string): string {
  return words.say('prevention.token.part', { of: gene, part: sayName(words, 'inherited', condition) });
}

function sayFinding(words: Words, one: SecondaryFinding): FindingSaid {
  return {
    id: one.entry,
    name: sayFindingName(words, one.gene, one.condition),
    state: words.say(`prevention.finding.state.${one.state}`),
    variants: one.variants.map((variant) => sayVariant(words, variant)),
    notes: [
      ...confirmOf(words, one.confirmFirst),
      ...(one.settle === null
        ? []
        : [words.say('prevention.finding.settle', { what: sayToken(words, 'settle', one.settle) })]),
      ...(one.confirmed ? [] : [words.say('prevention.unconfirmed')]),
    ],
    citation: one.citation,
  };
}

function confirmOf(words: Words, reasons: readonly string[]): readonly string[] {
  return reasons.length === 0
    ? []
    : [
        words.say('prevention.finding.confirm', {
          why: words.list(reasons.map((reason) => sayToken(words, 'confirm', reason))),
        }),
      ];
}

/** `p.R142H (13:32316484:GC:G), one copy, pathogenic, 3 review stars, ClinVar of Aug 2021` */
function sayVariant(words: Words, { seen, assertion, carried }: KnownCarried): string {
  const place = `${seen.chrom}:${seen.pos1}:${seen.ref}>${seen.alt}`;
  return joined(
    [
      assertion.protein === null ? place : `${assertion.protein} (${place})`,
      words.say(
        carried.zygosity === 'heterozygous' ? 'prevention.finding.copies.one' : 'prevention.finding.copies.two',
      ),
      sayToken(words, 'variant-result', assertion.class),
      assertion.stars === null
        ? words.say('prevention.finding.stars.unknown')
        : words.say('prevention.finding.stars', { n: assertion.stars }),
      assertion.release === null ? null : `ClinVar ${words.date(assertion.release)}`,
    ],
    ', ',
  );
}

function sayCarrier(words: Words, one: CarrierStatus): FindingSaid {
  return {
    id: `carrier/${one.gene}`,
    name: sayFindingName(words, one.gene, one.condition),
    state: words.say(`prevention.carrier.${one.state}`),
    variants: one.variants.map((variant) => sayVariant(words, variant)),
    notes: [
      ...confirmOf(words, one.confirmFirst),
      ...(one.settle === null
        ? []
        : [words.say('prevention.finding.settle', { what: sayToken(words, 'settle', one.settle) })]),
    ],
    citation: '',
  };
}

/** `G20210A` of `f2-g20210a`, `1100delC`, `Leiden`; nothing where the id is the gene's own. */
function variantName(words: Words, { gene, id }: SingleVariant): string {
  const known = words.phrase('variant-name', id);
  if (known !== null) return known;
  const head = `${gene.toLowerCase()}-`;
  if (!id.startsWith(head)) return id === gene.toLowerCase() ? '' : id;
  const rest = id.slice(head.length);
  if (/^rs\d+$/.test(rest)) return rest;
  return /^[a-z]\d+[a-z]$/.test(rest) ? rest.toUpperCase() : capital(rest);
}

function saySingle(words: Words, one: SingleVariant): FindingSaid {
  return {
    id: `single/${one.id}`,
    name: joined([one.gene, variantName(words, one)]),
    state: joined(
      [
        words.say(one.state === 'present' ? 'prevention.finding.single.present' : 'prevention.finding.single.absent'),
        one.result === null || one.state === 'absent' ? null : sayToken(words, 'variant-result', one.result),
      ],
      ', ',
    ),
    variants: [],
    notes:
      one.state === 'absent'
        ? []
        : [
            ...one.outcomes.map(({ outcome, ratio, confirmed }) =>
              joined(
                [
                  ratio === null
                    ? words.say('prevention.finding.outcome.alone', {
                        outcome: capital(sayToken(words, 'variant-outcome', outcome)),
                      })
                    : words.say('prevention.finding.outcome', {
                        outcome: capital(sayToken(words, 'variant-outcome', outcome)),
                        low: sayRatio(words, ratio[0]),
                        high: sayRatio(words, ratio[1]),
                      }),
                  confirmed ? null : words.say('prevention.unconfirmed'),
                ],
                ', ',
              ),
            ),
            ...confirmOf(words, one.confirmFirst),
            ...(one.worsens.length === 0
              ? []
              : [
                  words.say('prevention.finding.worsens', {
                    what: words.list(one.worsens.map((token) => sayToken(words, 'worsens', token))),
                  }),
                ]),
            ...(one.confirmed ? [] : [words.say('prevention.unconfirmed')]),
          ],
    citation: one.citation,
  };
}
