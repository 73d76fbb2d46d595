import { useMemo } from 'react';
import type { Plan } from '../../../../src/plan/index.ts';
import { type Reporter, sayOpen } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import type { Say } from '../../app/words.ts';
import { WordMark } from '../../design/mark.tsx';
import { Section, Statement } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { Digests, FileQuality, Notices, RecordRead } from './file-sections.tsx';
import { GeneList } from './gene-list.tsx';
import { useQualityWords } from './quality-words.ts';
import type { QualityKey } from './words.en.ts';
import './quality.css';

/** How good what was read is: file by file, gene by gene, with what stays open and what settles it. */
export default function QualityScreen() {
  const say = useQualityWords();
  const reporter = useReporter();
  const { plan, words } = reporter;
  const { genome } = reporter;
  const { inputs, outside } = genome.plan;
  const read = inputs.length + outside.length > 0;
  const ownNotices = useMemo(() => {
    const ofFiles = new Set(inputs.flatMap((input) => input.notices.map((notice) => JSON.stringify(notice))));
    const all = [...plan.notices, ...genome.plan.notices];
    const distinct = new Map(all.map((notice) => [JSON.stringify(notice), notice]));
    return [...distinct].flatMap(([key, notice]) => (ofFiles.has(key) ? [] : [notice]));
  }, [plan, genome, inputs]);
  const basis = [...inputs.map(({ source }) => source.name), ...outside.map(({ name }) => name)];
  return (
    <div className="wrap q-page">
      <Statement
        {...(read
          ? {
              basis: say('basis', {
                files: words.list(basis),
                positions: words.number(inputs.reduce((sum, input) => sum + input.total, 0)),
                read: words.number(inputs.reduce((sum, input) => sum + input.read, 0)),
              }),
            }
          : {})}
      >
        {read ? statementOf(say, genome) : say('none')}
      </Statement>
      {read ? null : (
        <Empty title={say('none')} why={say('none.why')}>
          <GoTo to="/" className="btn go">
            {say('none.go')}
          </GoTo>
        </Empty>
      )}
      {inputs.map((input) => (
        <FileQuality key={`${input.source.name} ${input.source.readSha256}`} reporter={genome} input={input} />
      ))}
      {outside.length === 0 ? null : (
        <Section title={say('outside')} aside={words.list(outside.map(({ name }) => name))} className="gap">
          <p className="why">{say('outside.why')}</p>
        </Section>
      )}
      <OpenGenes reporter={genome} />
      {read ? <GeneList reporter={genome} /> : null}
      <RecordRead reporter={reporter} />
      <Section title={say('notices')} className="gap q-own">
        {ownNotices.length === 0 ? <p className="why">{say('notices.none')}</p> : <Notices notices={ownNotices} />}
      </Section>
      <Digests reporter={reporter} />
    </div>
  );
}

/** What this input cannot answer, what waits for it, and what settles it. */
function OpenGenes({ reporter }: { readonly reporter: Reporter }) {
  const say = useQualityWords();
  const { plan, words } = reporter;
  const rows = useMemo(() => plan.open.map((question) => sayOpen(reporter, question)), [plan, reporter]);
  if (rows.length === 0)
    return (
      <Section title={say('open.title')} className="gap">
        <p className="why">{say('open.none')}</p>
      </Section>
    );
  const [missing, holds, settles] = [
    words.say('report.column.missing'),
    words.say('report.column.holds-back'),
    words.say('report.column.settles'),
  ];
  return (
    <Section title={say('open.title')} aside={words.say('report.open.hint')} className="gap">
      <table className="tbl stackable q-open" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {[say('col.gene'), say('col.state'), missing, holds, settles].map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.gene}>
              <th scope="row" role="rowheader">
                {row.gene}
              </th>
              <td role="cell" data-l={say('col.state')} className="nb">
                {say(`state.${row.state}`)}
              </td>
              <td role="cell" data-l={missing} className="full">
                {row.missing}
                {row.alleles === '' ? null : <span className="each label">{row.alleles}</span>}
              </td>
              <td role="cell" data-l={holds}>
                {row.holdsBack}
              </td>
              <td role="cell" data-l={settles}>
                {row.settles.map((line) => (
                  <span key={line} className="each">
                    {line}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small why notread">
        <WordMark word="not-enough-data" />
        <span>{say('not-normal')}</span>
      </p>
    </Section>
  );
}

/** More names than this are counted. */
const MOST_NAMED = 8;

/** `22 of 25 genes were read; HLA-A, HLA-B and MT-RNR1 were not. One of the read genes stays open: CYP4F2.` */
function statementOf(say: Say<QualityKey>, { plan, words }: Reporter): string {
  const unread = plan.genes
    .filter(({ result }) => result.call.status !== 'called')
    .map(({ result }) => whole(result.gene));
  const open = plan.genes
    .filter(({ result }) => result.call.status === 'called' && result.confidence.level === 'open')
    .map(({ result }) => whole(result.gene));
  const copies = uncounted(plan);
  const total = plan.genes.length;
  const counts = { n: total - unread.length, total, count: unread.length };
  return [
    unread.length === 0
      ? say('all', { total })
      : unread.length > MOST_NAMED
        ? say('some.many', counts)
        : say('some', { ...counts, genes: words.list(unread) }),
    ...(open.length === 0 ? [] : [say('open', { n: open.length, genes: words.list(open) })]),
    ...(copies.length === 0 ? [] : [say('copies', { genes: words.list(copies) })]),
  ].join(' ');
}

/** Genes whose number of copies would settle something. */
function uncounted(plan: Plan): readonly string[] {
  const asked = plan.open.filter(({ settledBy }) => settledBy.some(({ kind }) => kind === 'copy-number'));
  return asked.map(({ gene }) => whole(gene));
}

/** A symbol that no line breaks. */
function whole(gene: string): string {
  return gene.replaceAll('-', '\u2011');
}
