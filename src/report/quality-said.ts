import type { Notice } from '../core/index.ts';
import type { Words } from '../explain/index.ts';
import type { GeneCoverage, InputQuality } from '../plan/index.ts';
import { sayFormat } from './format-words.ts';
import { type Reporter, capital } from './reporter.ts';

/** What is said of one genome file: a value and its detail under each term. */
export interface QualityCell {
  readonly term: string;
  readonly value: string;
  readonly detail: string;
}

/** Build with its evidence, positions read by state, sample, sex seen and stated, format. */
export function qualityCells({ words }: Reporter, input: InputQuality): readonly QualityCell[] {
  const { sex, build } = input;
  const states = Object.entries(input.states)
    .toSorted((a, b) => b[1] - a[1])
    .map(([state, n]) => `${n} ${words.sayOr(`state.${state}`, state)}`);
  const evidence = build.evidence.slice(0, 2).map(({ detail }) => detail);
  return [
    { term: words.say('report.qc.build'), value: build.build, detail: evidence.join('; ') },
    {
      term: words.say('report.qc.positions'),
      value: words.say('report.qc.positions.value', {
        read: words.number(input.read),
        total: words.number(input.total),
      }),
      detail: states.join(', '),
    },
    {
      term: words.say('report.qc.sample'),
      value: input.sample ?? words.say('report.person.unnamed'),
      detail: input.samples > 0 ? words.say('report.qc.samples', { n: input.samples }) : '',
    },
    {
      term: words.say('report.qc.sex'),
      value: capital(words.say('report.qc.sex.seen', { seen: sex.seen ?? 'other' })),
      detail: `${words.say('report.qc.sex.detail', { het: sex.heterozygousX, read: sex.readX })}; ${words.say('report.qc.sex.stated', { stated: sex.stated ?? 'other' })}`,
    },
    { term: words.say('report.qc.format'), value: sayFormat(input.format), detail: '' },
  ];
}

/** `, 1,199 assumed reference`; empty where nothing was assumed. */
export function sayAssumedPositions(words: Words, { states }: InputQuality): string {
  const n = states['assumed-reference'] ?? 0;
  return n === 0 ? '' : `, ${words.number(n)} ${words.say('state.assumed-reference')}`;
}

/** Positions of a gene that were not read: what was assumed, then what was not read at all. */
export function sayBlocked(reporter: Reporter, gene: GeneCoverage): string {
  const { words } = reporter;
  const assumed = gene.assumed === 0 ? '' : `${words.number(gene.assumed)} ${words.say('state.assumed-reference')}`;
  return [assumed, sayUnread(reporter, gene)].filter((part) => part !== '').join('; ');
}

/** Unread positions of a gene by their rs number where they have one, each with its state; how many more there are. */
export function sayUnread({ words }: Reporter, gene: GeneCoverage, most = 6): string {
  const shown = gene.unread
    .slice(0, most)
    .map((position) => `${position.rsid ?? position.locus} (${words.say(`state.${position.state}`)})`);
  const rest = gene.unread.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` ${words.say('report.star-alleles.more', { n: rest })}` : ''}`;
}

/** A warning in words: what was seen, what it means for the result, and where. */
export interface NoticeSaid {
  readonly code: Notice['code'];
  readonly severity: Notice['severity'];
  readonly what: string;
  readonly meaning: string;
  /** Null where it is about a whole file. */
  readonly place: string | null;
}

export function sayNotice(words: Words, notice: Notice): NoticeSaid {
  const { what, then } = words.coded(notice.code, notice.params);
  return { code: notice.code, severity: notice.severity, what, meaning: then, place: placeOf(notice) };
}

function placeOf({ place }: Notice): string | null {
  if (place === undefined) return null;
  const line = 'line' in place && place.line !== undefined ? `, line ${place.line}` : '';
  switch (place.kind) {
    case 'file':
      return `${place.source} ${place.chrom}:${place.pos1}`;
    case 'text':
    case 'outside-call':
      return `${place.source}${line}`;
    case 'document':
    case 'fhir':
      return `${place.source} ${place.path}${line}`;
    case 'stated':
      return `${place.by}, ${place.date}`;
  }
}
