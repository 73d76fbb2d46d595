import type { RankedAlteration, TherapyStatement, TumourType } from '../../oncology/index.ts';
import type { TumourPlan } from '../../plan/index.ts';
import { readOut } from '../read-out.ts';
import type { Words } from '../words.ts';

/** Everything that a sentence about one tumour needs. */
export interface TumourSpeaking {
  readonly words: Words;
  readonly plan: TumourPlan;
  /** Names of the changes by id, in the words' language. */
  readonly changes: ReadonlyMap<string, string>;
  /** Drug id of the base pack by the name of a therapy. */
  readonly drugs: ReadonlyMap<string, string>;
}

export function tumourSpeaking(plan: TumourPlan, words: Words): TumourSpeaking {
  return {
    words,
    plan,
    changes: new Map(plan.board.alterations.map((one) => [one.id, sayChange(words, plan, one)])),
    drugs: new Map(plan.drugs.flatMap(({ therapy, drug }) => (drug === null ? [] : [[therapy, drug] as const]))),
  };
}

/** `EGFR p.L858R`, `CDK4 amplification`, `17p loss`, `HER2 positive`: what the board calls it where it has no words of ours. */
function sayChange(words: Words, { board }: TumourPlan, { id, kind, label }: RankedAlteration): string {
  const { profile } = board;
  switch (kind) {
    case 'mutation':
    case 'fusion':
      return label;
    case 'copy-number': {
      const copy = profile.copyChanges.find((one) => one.id === id);
      return copy === undefined ? label : words.say(`tumour.copy.${copy.call}`, { gene: copy.gene });
    }
    case 'arm': {
      const arm = profile.arms.find((one) => one.id === id);
      return arm === undefined ? label : words.say(`tumour.arm.${arm.call}`, { arm: arm.arm });
    }
    case 'marker': {
      const marker = profile.markers.find((one) => one.marker === id || `marker:${one.marker}` === id);
      return marker === undefined ? label : sayMarker(words, marker.marker, marker.state, marker.number, label);
    }
  }
}

/** `HER2 positive`, `mutational burden 12`; `otherwise` where the language has no name for the marker. */
export function sayMarker(
  words: Words,
  marker: string,
  state: string | null,
  number: number | null,
  otherwise: string,
): string {
  const name = sayMarkerName(words, marker);
  if (name === null) return otherwise;
  const value = state === null ? (number === null ? null : words.number(rounded(number))) : words.term(state, 'state');
  return value === null ? name : words.say('tumour.marker.number', { marker: name, value });
}

/** `HER2`, `ABCB1 expression`; null where the language has no name for it. */
export function sayMarkerName(words: Words, marker: string): string | null {
  const own = words.phrase('marker', marker);
  if (own !== null) return own;
  const [, gene, kind] = /^([^:]+):(.+)$/.exec(marker) ?? [];
  const what = kind === undefined ? null : words.phrase('marker', kind);
  return gene === undefined || what === null ? null : words.say('tumour.marker.of-gene', { gene, what });
}

/** A leaf of a profile as the knowledge writes it, with the words for its state: `HER2-negative`, `Wild type ALK`. */
export function sayLeaf(words: Words, leaf: string): string {
  const wild = /^wild ?type (\S+)$/i.exec(leaf)?.[1];
  if (wild !== undefined) return words.say('tumour.leaf.wild-type', { gene: wild });
  const [, name, state] = /^(.+?)[- ](positive|negative)$/i.exec(leaf) ?? [];
  return name === undefined || state === undefined
    ? (sayMarkerName(words, leaf) ?? leaf)
    : words.say('tumour.marker.number', { marker: name, value: words.term(state.toLowerCase(), 'state') });
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A change by its id; the id itself where the board does not list it. */
export function changeOf({ changes }: TumourSpeaking, id: string): string {
  return changes.get(id) ?? id;
}

/** A therapy's name in this language: a class (`Chemotherapy`), a medicine of the base pack, else the knowledge's own. */
export function sayTherapy({ words, drugs }: Pick<TumourSpeaking, 'words' | 'drugs'>, name: string): string {
  const slug = slugOf(name);
  return words.phrase('therapy', slug) ?? words.medicine(drugs.get(name) ?? slug, lowerFirst(name));
}

/** `dabrafenib + trametinib`: given together. */
export function sayTherapies(speaking: Pick<TumourSpeaking, 'words' | 'drugs'>, names: readonly string[]): string {
  return names.map((name) => sayTherapy(speaking, name)).join(' + ');
}

/** The statement's subject, to begin a line with; what it says without a therapy where it names none. */
export function sayStatementName(speaking: TumourSpeaking, statement: TherapyStatement): string {
  return statement.therapies.length === 0
    ? capital(speaking.words.say(`tumour.effect.${statement.effect}`))
    : capital(sayTherapies(speaking, statement.therapies));
}

/** `lung adenocarcinoma` */
export function sayTumourType(words: Words, type: Pick<TumourType, 'name'>): string {
  return sayDisease(words, type.name);
}

/** A disease as the knowledge names it; the language's own name where it has one. */
export function sayDisease(words: Words, name: string): string {
  return words.phrase('disease', slugOf(name)) ?? lowerName(name);
}

export function sayCountry(words: Words, country: string | null | undefined): string {
  if (country === null || country === undefined) return words.say('tumour.where.none');
  return words.say('tumour.where.country', { country: words.phrase('country', country) ?? country });
}

export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `Larotrectinib Regimen` → `larotrectinib regimen`; `FOLFOX`, `MK2206` keep their capitals. */
function lowerFirst(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase());
}

/** People after whom diseases are named: the only capitals that a disease keeps inside a sentence. */
const NAMED_AFTER =
  /^(?:Barrett|Brenner|Burkitt|Castleman|Chester|Dorfman|Erdheim|Ewing|Ewings|Hodgkin|Kaposi|Krukenberg|Langerhans|Lennert|Leydig|Merkel|Paget|Philadelphia|Rosai|Sertoli|Sezary|Sézary|Spitz|Waldenstrom|Waldenström|Warthin|Wilms)$/;

/** `Non-Small Cell Lung Cancer` → `non-small cell lung cancer`; `B-Cell`, acronyms and people's names keep their capitals. */
export function lowerName(name: string): string {
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (!/^\p{Lu}\p{Ll}+$/u.test(word) || NAMED_AFTER.test(word.replace(/s$/, '')) || NAMED_AFTER.test(word))
      return word;
    // `Her2` of a source is a gene.
    if (/\d/.test(name.charAt(at + word.length))) return word.toUpperCase();
    const before = name.slice(0, at);
    return /[A-Z]\d?$/.test(before) ? word : word.toLowerCase();
  });
}

/** A code of the knowledge as words, where nothing better is known. */
export function sayCode(words: Words, field: string, code: string): string {
  return words.phrase(field, code) ?? (words.knows(code) ? words.term(code) : readOut(code));
}
