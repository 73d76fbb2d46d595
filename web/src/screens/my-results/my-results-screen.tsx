import { patientThings, sayCareItemPlainly, sayMedicine } from '../../../../src/explain/index.ts';
import type { PlanGene } from '../../../../src/plan/index.ts';
import { type CareReporter, directionOf } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { useReporter } from '../../app/speaking.ts';
import '../../design/patient.css';
import { Mark, WordMark } from '../../design/mark.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Empty } from '../../design/state.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { resultPath } from '../my-plan/result-path.ts';
import { capital } from './capital.ts';
import { type GeneGroup, groupOf, linesOfGene, medicinesOfGene, plainResult } from './gene-groups.ts';
import './my-results.css';
import { useMyResultsWords } from './use-words.ts';

const GROUPS: readonly GeneGroup[] = ['now', 'later', 'quiet', 'unread'];

/** Results in plain words: those that matter now first, and those that were not read named as such. */
export default function MyResultsScreen() {
  const say = useMyResultsWords();
  const reporter = useReporter();
  const { plan, words, speaking } = reporter;
  const { genes } = plan.genome;
  const inGroup = (group: GeneGroup): readonly PlanGene[] => genes.filter((gene) => groupOf(reporter, gene) === group);
  const read = genes.length - inGroup('unread').length;
  const others = patientThings(speaking).asking.filter(({ item }) => item.sides.every((side) => side.from !== 'gene'));
  return (
    <>
      <header className="phead">
        <FirstSentence>{read === 0 ? say('none') : say('statement', { n: inGroup('now').length })}</FirstSentence>
        {read === 0 ? null : <p className="note">{say('basis', { read, total: genes.length })}</p>}
      </header>
      {read === 0 ? (
        <Empty title={say('none.title')} why={say('none.why')}>
          <GoTo className="btn" to="/me/tests">
            {say('none.go')}
          </GoTo>
        </Empty>
      ) : (
        GROUPS.map((group) => <Genes key={group} reporter={reporter} group={group} genes={inGroup(group)} />)
      )}
      {others.length === 0 ? null : (
        <Section title={say('others')}>
          <PlanVoice words={words}>
            <ul className="words">
              {others.map(({ item, beside }) => {
                const said = sayCareItemPlainly(speaking, item, beside);
                return (
                  <li key={item.id}>
                    <GoTo className="word-row" to={resultPath(item.id)}>
                      <WordMark word={item.word} direction={directionOf(item)} />
                      <span>
                        {said.heading}
                        <span className="note each">{said.word}</span>
                      </span>
                    </GoTo>
                  </li>
                );
              })}
            </ul>
          </PlanVoice>
        </Section>
      )}
    </>
  );
}

function Genes({
  reporter,
  group,
  genes,
}: {
  readonly reporter: CareReporter;
  readonly group: GeneGroup;
  readonly genes: readonly PlanGene[];
}) {
  const say = useMyResultsWords();
  const { words, speaking } = reporter;
  if (genes.length === 0) return null;
  const rows = genes.map((gene) => {
    const now = linesOfGene(reporter, gene.result.gene).flatMap(({ drug }) =>
      drug === null ? [] : [sayMedicine(speaking, drug)],
    );
    const later = medicinesOfGene(reporter, gene);
    const plain = plainResult(reporter, gene);
    return (
      <li key={gene.id}>
        <GoTo className="word-row" to={resultPath(gene.id)}>
          {group === 'unread' ? <Mark shape="open" /> : <i className="ring" aria-hidden="true" />}
          <span>
            <b>{group === 'unread' ? say('row.unread') : plain === null ? say('row.own') : capital(plain)}</b>
            <span className="note each">
              {group === 'now' ? say('row.now', { medicines: words.list(now) }) : null}
              {group === 'later' ? say('row.later', { n: later.length }) : null}
              {group === 'quiet' ? say('row.quiet') : null}
            </span>
          </span>
          <span className="label quote">{gene.result.gene}</span>
        </GoTo>
      </li>
    );
  });
  return (
    <Section title={say(`group.${group}`)} aside={genes.length}>
      {group === 'quiet' ? (
        <details className="gap3">
          <summary>{say('group.open', { n: genes.length })}</summary>
          <ul className="words">{rows}</ul>
        </details>
      ) : (
        <ul className="words">{rows}</ul>
      )}
      {group === 'unread' ? <p className="note nr">{say('unread.why')}</p> : null}
    </Section>
  );
}
