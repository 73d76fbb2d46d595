import type {
  ApprovalView,
  MatchCondition,
  StatusReason,
  SupportItem,
  TherapyStatement,
} from '../../oncology/index.ts';
import { readOut } from '../read-out.ts';
import type { Words } from '../words.ts';
import { bestSupport, easiestSupport, labelsOf } from './best-support.ts';
import {
  type TumourSpeaking,
  capital,
  changeOf,
  sayDisease,
  sayLeaf,
  sayStatementName,
  sayTherapies,
  sayTherapy,
  sayTumourType,
} from './tumour-names.ts';

/** One statement of the board in words, ready for a row or a drawer. */
export interface TherapySaid {
  readonly id: string;
  /** `Dabrafenib + trametinib` */
  readonly name: string;
  readonly effect: string;
  readonly status: string;
  /** `Tier I, level A` */
  readonly tier: string;
  /** `EGFR p.L858R` */
  readonly changes: string;
  /** `names this very change; in this tumour type` */
  readonly fit: string;
  readonly badges: readonly TumourBadge[];
  /** Conditions that are open or failed first. */
  readonly conditions: readonly { readonly text: string; readonly is: MatchCondition['is'] }[];
  /** Why it is not simply offered. */
  readonly reasons: readonly string[];
  /** What speaks against it; null where nothing does. */
  readonly against: string | null;
  readonly derived: string | null;
  readonly sequence: string | null;
  /** A line for each record that speaks, for and against. */
  readonly support: readonly SupportSaid[];
  readonly opposing: readonly SupportSaid[];
}

/** A body with its own grade and year; `squares` where it rates. */
export interface TumourBadge {
  readonly body: string;
  readonly grade: string | null;
  readonly squares: { readonly step: number; readonly of: number } | null;
  readonly year: string;
  readonly url: string | null;
  /** Withdrawn or accelerated: said in words on the badge. */
  readonly standing: string | null;
}

export interface SupportSaid {
  readonly id: string;
  readonly line: string;
  readonly citation: string | null;
  readonly url: string | null;
  readonly record: SupportItem['record'];
  readonly facts: SupportItem['facts'];
}

/** Most badges of a row: the best approvals and the best item of each other body. */
const BADGES = 4;

export function sayTherapyStatement(speaking: TumourSpeaking, statement: TherapyStatement): TherapySaid {
  const { words } = speaking;
  const best = bestSupport(statement);
  const on = [...new Set(best.flatMap((item) => item.on))];
  return {
    id: statement.id,
    name: sayStatementName(speaking, statement),
    effect: words.say(`tumour.effect.${statement.effect}`),
    status: words.say(`tumour.status.${statement.status}`),
    tier: sayTier(words, statement.tier, statement.level),
    changes: words.list(on.map((id) => changeOf(speaking, id))),
    fit: best[0] === undefined ? '' : sayFit(speaking, best[0]),
    badges: badgesOf(words, statement),
    conditions: sayConditions(speaking, statement),
    reasons: sayReasons(speaking, statement),
    against:
      statement.against.length === 0
        ? null
        : words.say('tumour.against', {
            n: statement.against.length,
            level: words.say('tumour.level', { level: strongest(statement.against) }),
          }),
    derived: sayDerivedViews(words, statement),
    sequence: saySequence(speaking, statement),
    support: statement.support.map((item) => saySupport(speaking, item)),
    opposing: statement.against.map((item) => saySupport(speaking, item)),
  };
}

/** Why a statement stands where it stands, save what its listed conditions say; what waits for nothing listed says what it waits for. */
function sayReasons(speaking: TumourSpeaking, statement: TherapyStatement): readonly string[] {
  const isAsked = ({ code }: StatusReason): boolean => code === 'needs' || code === 'not-for';
  const listed = easiestSupport(statement)?.conditions.some(({ is }) => is !== 'met') === true;
  const reasons = statement.reasons.filter((reason) => !listed || !isAsked(reason));
  return [...new Set(reasons.map((reason) => sayReasonOf(speaking, reason)))].filter((text) => text !== '');
}

export function sayTier(words: Words, tier: string, level: string | null): string {
  return level === null ? words.say('tumour.tier.only', { tier }) : words.say('tumour.tier', { tier, level });
}

function strongest(items: readonly SupportItem[]): string {
  return items.map((item) => item.levelHere).toSorted()[0] ?? '';
}

/** `names this very change; in this tumour type` */
function sayFit({ words, plan }: TumourSpeaking, item: SupportItem): string {
  const fit = words.say(`tumour.disease.${item.disease}`);
  const own = sayTumourType(words, plan.board.profile.type);
  const named = item.diseaseName === null || item.disease === 'pan' ? own : sayDisease(words, item.diseaseName);
  const disease =
    named.toLowerCase() === own.toLowerCase() ? fit : words.say('tumour.disease.named', { fit, disease: named });
  if (item.on.length === 0 && item.specificity === 'gene')
    return [words.say('tumour.specificity.unchanged', { profile: sayProfile(words, item.profile) }), disease].join(
      '; ',
    );
  const leaves = item.leaves > 1 ? [words.say('tumour.leaves', { n: item.leaves })] : [];
  return [words.say(`tumour.specificity.${item.specificity}`), ...leaves, disease, ...sayNotes(words, item)].join('; ');
}

/** `Wild type KRAS AND Wild type NRAS` → `KRAS unchanged and NRAS unchanged`; what is more than a list stays as the record has it. */
function sayProfile(words: Words, profile: string): string {
  const leaves = profile.split(' AND ');
  return leaves.some((leaf) => /[()]| OR |\bNOT\b/.test(leaf))
    ? profile
    : words.list(leaves.map((leaf) => sayLeaf(words, leaf)));
}

/** What a reader should know of how it matches: `reversed:ALK::EML4`, `one-copy:PTEN`. */
function sayNotes(words: Words, { notes = [] }: SupportItem): readonly string[] {
  return notes.map((note) => {
    const at = note.indexOf(':');
    const [kind, what] = at < 0 ? [note, ''] : [note.slice(0, at), note.slice(at + 1)];
    return words.sayOr(`tumour.note.${kind}`, `${readOut(kind)} ${what}`.trim(), { what });
  });
}

function badgesOf(words: Words, statement: TherapyStatement): readonly TumourBadge[] {
  const others = bestSupport(statement)
    .filter((item) => item.from !== 'approval')
    .toSorted((a, b) => (a.level < b.level ? -1 : a.level > b.level ? 1 : (b.rating ?? 0) - (a.rating ?? 0)))
    .map((item) => evidenceBadge(words, item));
  const seen = new Map<string, TumourBadge>();
  for (const badge of [...approvalBadges(words, statement.approvals), ...others]) {
    const key = `${badge.body}|${badge.grade ?? ''}|${badge.standing ?? ''}`;
    if (!seen.has(key)) seen.set(key, badge);
  }
  return [...seen.values()].slice(0, BADGES);
}

/** One badge a regulator and standing: its brands, and the year of the first. */
function approvalBadges(words: Words, approvals: readonly ApprovalView[]): readonly TumourBadge[] {
  const groups = new Map<string, ApprovalView[]>();
  for (const approval of approvals) {
    const key = `${approval.agency}|${approval.standing}`;
    groups.set(key, [...(groups.get(key) ?? []), approval]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group.toSorted((a, b) => ((a.approved ?? '9') < (b.approved ?? '9') ? -1 : 1));
    const brands = [...new Set(group.map(({ brand }) => brand))].filter((brand) => brand !== '');
    return {
      body: sayAgency(words, first!.agency),
      grade: brands.length === 0 ? null : brands.slice(0, 3).join(', '),
      squares: null,
      year: first!.approved?.slice(0, 4) ?? '',
      url: webOnly(first!.url),
      standing: sayStanding(words, first!.standing),
    };
  });
}

export function sayAgency(words: Words, agency: string): string {
  return words.phrase('agency', agency) ?? agency.toUpperCase();
}

function sayStanding(words: Words, standing: ApprovalView['standing']): string | null {
  return standing === 'active' ? null : words.say(`tumour.${standing}`);
}

function evidenceBadge(words: Words, item: SupportItem): TumourBadge {
  return {
    body: bodyOf(words, item),
    grade: item.level,
    squares: item.rating === null ? null : { step: item.rating, of: 5 },
    year: item.year === null ? '' : String(item.year),
    url: citationUrl(item),
    standing: null,
  };
}

function bodyOf(words: Words, { from }: SupportItem): string {
  switch (from) {
    case 'hospital':
      return words.say('tumour.hospital');
    case 'assertion':
      return words.say('tumour.assertion');
    case 'evidence':
    case 'approval':
      return 'CIViC';
  }
}

/** Where a citation can be read; null for what has no page that we know of. */
export function citationUrl({ citation }: Pick<SupportItem, 'citation'>): string | null {
  return citation !== null && /^pubmed$/i.test(citation.from) && /^\d+$/.test(citation.id)
    ? `https://pubmed.ncbi.nlm.nih.gov/${citation.id}/`
    : null;
}

/** Knowledge may come from a site's overlay: only web addresses become links. */
function webOnly(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}

const OPEN_FIRST = { open: 0, failed: 1, met: 2 } as const;

/** What the record asks that is nearest to being met; where others ask otherwise, how many. */
function sayConditions(speaking: TumourSpeaking, statement: TherapyStatement): TherapySaid['conditions'] {
  const easiest = easiestSupport(statement);
  if (easiest === null) return [];
  const seen = new Map<string, TherapySaid['conditions'][number]>();
  const either = sayEitherLabel(speaking, statement);
  if (either !== null) seen.set(either, { text: either, is: 'open' });
  const excluded = statement.reasons.some(({ code }) => code === 'disease-excluded');
  for (const condition of easiest.conditions
    .filter(({ kind }) => (kind !== 'disease' || !excluded) && (either === null || !TIMING.has(kind)))
    .toSorted((a, b) => OPEN_FIRST[a.is] - OPEN_FIRST[b.is])) {
    const text = sayCondition(speaking, condition);
    if (!seen.has(text)) seen.set(text, { text, is: condition.is });
  }
  return [...seen.values()];
}

const TIMING: ReadonlySet<string> = new Set(['line', 'prior-therapy', 'setting']);

/**
 * Labels that ask for different lines or stages, where it is not known which holds: `first line, metastatic; adjuvant`. Null where one of them
 * says it all.
 */
function sayEitherLabel(speaking: TumourSpeaking, statement: TherapyStatement): string | null {
  const labels = labelsOf(statement).filter(({ conditions }) => conditions.every(({ is }) => is !== 'failed'));
  const asked = labels.map(({ conditions }) => conditions.filter(({ kind, is }) => TIMING.has(kind) && is === 'open'));
  if (asked.some((conditions) => conditions.length === 0)) return null;
  const said = [...new Set(asked.map((conditions) => conditions.map((one) => sayTiming(speaking, one)).join(', ')))];
  return said.length < 2 ? null : speaking.words.say('tumour.condition.either', { what: said.join('; ') });
}

function sayTiming(speaking: TumourSpeaking, { kind, what }: MatchCondition): string {
  const said = sayAsked(speaking, kind, what);
  return kind === 'prior-therapy' ? speaking.words.say('tumour.condition.after', { what: said }) : said;
}

/** `needs prior platinum: not known`; a kind without words of its own says its name and whether it is met. */
export function sayCondition(speaking: TumourSpeaking, { kind, what, is }: MatchCondition): string {
  const { words } = speaking;
  const said = sayAsked(speaking, kind, what);
  return words.sayOr(`tumour.condition.${kind}`, words.say('tumour.condition', { what: said, is }), { what: said, is });
}

/** Kinds of conditions whose `what` is a leaf of a profile. */
const LEAVES: ReadonlySet<string> = new Set([
  'marker',
  'test',
  'cover',
  'doubtful',
  'wild-type',
  'fusions',
  'copies',
  'both-copies',
  'second-hit',
  'arm',
  'exons',
  'in-frame',
  'germline',
  'hla',
  'place',
  'classify',
  'oncogenicity',
  'not-with',
]);

function sayAsked(speaking: TumourSpeaking, kind: string, what: string): string {
  const { words } = speaking;
  if (LEAVES.has(kind)) return sayLeaf(words, what);
  if (kind === 'disease') return sayTypeCode(speaking, what);
  if (kind === 'subtype') return sayDisease(words, what);
  if (kind === 'prior-therapy') return words.phrase('prior', what) ?? sayTherapy(speaking, what);
  return words.list(
    what
      .split('|')
      .map((one) => words.phrase('setting', one) ?? words.phrase('state', one) ?? sayTherapy(speaking, one)),
    'or',
  );
}

/** A coded reason of a status; a code without words of its own is said as it is coded. */
export function sayReasonOf(speaking: TumourSpeaking, { code, params }: StatusReason): string {
  const { words } = speaking;
  const what = params['what'] ?? '';
  if (code === 'needs' || code === 'not-for')
    return sayCondition(speaking, {
      kind: params['kind'] ?? 'state',
      what,
      is: code === 'needs' ? 'open' : 'failed',
    });
  const date = params['since'] ?? params['date'] ?? '';
  const therapies = (params['therapies'] ?? '').split('+').filter((name) => name !== '');
  return words.sayOr(`tumour.reason.${code}`, words.say('tumour.reason.other', { what: readOut(code) }), {
    profile: params['profile'] ?? '',
    level: params['level'] ?? '',
    records: words.list((params['records'] ?? '').split(',').slice(0, 3)),
    what: sayAsked(speaking, params['kind'] ?? 'state', what),
    date: date === '' ? 'none' : words.date(date),
    agency: params['agency'] === undefined ? '' : sayAgency(words, params['agency']),
    agencies: words.list((params['agencies'] ?? '').split('+').map((agency) => sayAgency(words, agency))),
    therapies: sayTherapies(speaking, therapies),
    tumour: sayTypeCode(speaking, params['type'] ?? ''),
  });
}

/** The plan knows its own tumour's names only: the code where another type is meant. */
function sayTypeCode({ words, plan }: TumourSpeaking, code: string): string {
  return plan.board.profile.type.line.includes(code) ? words.say('tumour.disease.this') : code;
}

function sayDerivedViews(words: Words, { derived }: TherapyStatement): string | null {
  const views = [
    ...(derived.escat === null ? [] : [words.say('tumour.derived.escat', { level: derived.escat })]),
    ...(derived.oncokb === null ? [] : [words.say('tumour.derived.oncokb', { level: derived.oncokb })]),
  ];
  return views.length === 0 ? null : words.say('tumour.derived', { views: words.list(views) });
}

function saySequence(speaking: TumourSpeaking, { sequence }: TherapyStatement): string | null {
  const { words } = speaking;
  const said = [
    ...(sequence.first ? [words.say('tumour.sequence.first')] : []),
    ...(sequence.after.length === 0
      ? []
      : [
          words.say('tumour.sequence.after', {
            therapies: words.list(
              sequence.after.map((name) => sayTherapies(speaking, [name])),
              'or',
            ),
          }),
        ]),
  ];
  return said.length === 0 ? null : capital(said.join('; '));
}

function saySupport(speaking: TumourSpeaking, item: SupportItem): SupportSaid {
  const { words } = speaking;
  const rating = item.rating === null ? [] : [words.say('tumour.evidence.rating', { n: item.rating })];
  const line = words.say('tumour.evidence.line', {
    id: item.id,
    level: item.level,
    fit: [`${item.profile}`, sayFit(speaking, item), ...rating].join('; '),
  });
  return {
    id: item.id,
    line,
    citation:
      item.citation === null
        ? null
        : [item.citation.short, `${item.citation.from} ${item.citation.id}`].filter((part) => part !== '').join(', '),
    url: citationUrl(item),
    record: item.record,
    facts: item.facts,
  };
}
