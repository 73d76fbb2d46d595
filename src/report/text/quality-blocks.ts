import { type Words, createWords } from '../../explain/index.ts';
import type { InputQuality } from '../../plan/index.ts';
import { sayFormat } from '../format-words.ts';
import { noticeBlocks } from './notice-blocks.ts';
import type { TextBlock } from './text-report.ts';

/** The quality page of one file as plain structure: what it is, how well it covers each gene, what blocks which. */
export function qualityBlocks(quality: InputQuality, words: Words = createWords()): readonly TextBlock[] {
  const full = quality.genes.filter((gene) => gene.unread.length + gene.assumed === 0);
  const blocked = quality.genes.filter((gene) => gene.unread.length + gene.assumed > 0);
  const { sex } = quality;
  return [
    { kind: 'statement', text: words.say('qc.statement', { full: full.length, total: quality.genes.length }) },
    { kind: 'heading', text: words.say('report.qc'), aside: quality.source.name },
    { kind: 'pair', term: words.say('report.qc.format'), text: sayFormat(quality.format) },
    {
      kind: 'pair',
      term: words.say('report.qc.build'),
      text: `${quality.build.build}: ${quality.build.evidence
        .map((evidence) => evidence.detail)
        .slice(0, 3)
        .join('; ')}`,
    },
    {
      kind: 'pair',
      term: words.say('report.qc.sample'),
      text: `${quality.sample ?? words.say('report.person.unnamed')}${quality.samples > 0 ? `, ${words.say('report.qc.samples', { n: quality.samples })}` : ''}`,
    },
    {
      kind: 'pair',
      term: words.say('report.qc.sex'),
      text: `${words.say('report.qc.sex.seen', { seen: sex.seen ?? 'other' })}; ${words.say('report.qc.sex.detail', { het: sex.heterozygousX, read: sex.readX })}`,
    },
    {
      kind: 'pair',
      term: words.say('report.column.read'),
      text: `${words.say('report.qc.positions.value', { read: words.number(quality.read), total: words.number(quality.total) })}: ${sayStates(words, quality)}`,
    },
    { kind: 'heading', text: words.say('report.qc.blocks'), aside: '' },
    ...blocked.map((gene): TextBlock => {
      const unread = gene.unread
        .slice(0, 5)
        .map((position) => `${position.rsid ?? position.locus} ${words.say(`state.${position.state}`)}`);
      const more = gene.unread.length - unread.length;
      const shown =
        gene.assumed === 0
          ? unread
          : [`${words.number(gene.assumed)} ${words.say('state.assumed-reference')}`, ...unread];
      return {
        kind: 'pair',
        term: gene.gene,
        text: `${words.say('report.read-of', { read: gene.read, total: gene.total })}; ${shown.join(', ')}${more > 0 ? ` ${words.say('report.star-alleles.more', { n: more })}` : ''}`,
      };
    }),
    ...(full.length === 0
      ? []
      : [{ kind: 'pair' as const, term: words.say('qc.whole'), text: full.map((gene) => gene.gene).join(', ') }]),
    ...noticeBlocks(words, quality.notices),
  ];
}

function sayStates(words: Words, quality: InputQuality): string {
  return Object.entries(quality.states)
    .toSorted((a, b) => b[1] - a[1])
    .map(([state, n]) => `${words.number(n)} ${words.sayOr(`state.${state}`, state)}`)
    .join(', ');
}
