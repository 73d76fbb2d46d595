import { useMemo } from 'react';
import {
  type PatientThing,
  patientThings,
  sayCareItemPlainly,
  sayMedicine,
  sayPhenotype,
} from '../../../../src/explain/index.ts';
import type { CareItem } from '../../../../src/plan/index.ts';
import { type CareReporter, badgesOf, directionOf } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { Badges } from '../../design/badge.tsx';
import { Go } from '../../design/button.tsx';
import { Act } from '../../design/mark.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { AidForLine } from '../my-choices/aid-for-line.tsx';
import { Lines } from '../my-plan/lines.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { resultPath } from '../my-plan/result-path.ts';
import { useAskAbout } from '../my-questions/ask-about.ts';
import { ForFamily, MeansNot } from './result-blocks.tsx';
import { useMyResultsWords } from './use-words.ts';

/** A line of the plan in full: what it means, the numbers where there are any, how sure, what to do, the family, the source. */
export function LinePage({ reporter, item }: { readonly reporter: CareReporter; readonly item: CareItem }) {
  const say = useMyResultsWords();
  const ask = useAskAbout();
  const { words, speaking, plan } = reporter;
  const thing = useMemo(() => thingOf(reporter, item), [reporter, item]);
  const said = sayCareItemPlainly(speaking, item, thing?.beside ?? []);
  const about = item.drug === null ? null : sayMedicine(speaking, item.drug);
  const isGene = item.sides.some((side) => side.from === 'gene');
  const genes =
    item.drug === null || !isGene
      ? []
      : plan.genome.genes.filter(({ result }) =>
          plan.genome.items.some((one) => one.drug === item.drug && one.guidance.genes.includes(result.gene)),
        );
  const [main = `${said.heading}.`, ...rest] = said.why;
  return (
    <>
      <PlanVoice words={words}>
        <header className="phead">
          <p className="note">{say('of', { about: about ?? said.heading })}</p>
          <FirstSentence>{main}</FirstSentence>
          <p>
            <Act word={item.word} direction={directionOf(item)}>
              {said.word}
            </Act>
          </p>
          {rest.length === 0 ? null : <p>{rest.join(' ')}</p>}
          <p>
            {item.word === 'usual-care' ? null : <b>{said.when} </b>}
            {said.why.length === 0 ? null : `${said.heading}. `}
            {said.until === null ? null : <b>{said.until}</b>}
          </p>
        </header>
      </PlanVoice>
      <p className="noprint">
        <Go onClick={() => ask(item.drug ?? item.id)}>{say('write')}</Go>
      </p>
      {item.drug === null ? null : <AidForLine drug={item.drug} />}
      <PlanVoice words={words}>
        <Section title={say('sure')}>
          <Lines lines={said.sure.length === 0 ? [say('sure.checked')] : said.sure} />
        </Section>
        <Section title={say('do')}>
          <Lines lines={[...said.do, words.say('patient.report.do.show'), said.decides]} />
        </Section>
      </PlanVoice>
      <MeansNot reporter={reporter} />
      {isGene ? <ForFamily reporter={reporter} /> : null}
      <Section title={say('source')}>
        <div className="quote">
          <Badges badges={badgesOf(reporter, item)} words={words} />
        </div>
        {genes.length === 0 ? null : (
          <>
            <p className="nr">{say('doctors-words')}</p>
            <ul className="plain quote" lang={words.locale}>
              {genes.map((gene) => (
                <li key={gene.id}>
                  <GoTo to={resultPath(gene.id)}>
                    {gene.result.gene}{' '}
                    {words.list(
                      [...new Set(gene.result.phenotypes.map(({ phenotype }) => sayPhenotype(words, phenotype)))],
                      'or',
                    )}
                  </GoTo>
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="note nr">{say('written', { date: words.date(plan.made) })}</p>
      </Section>
    </>
  );
}

/** The thing that the line leads, with what stands beside it. */
function thingOf({ speaking }: CareReporter, item: CareItem): PatientThing | undefined {
  const { asking, usual } = patientThings(speaking);
  return [...asking, ...usual].find((one) => one.item.id === item.id);
}
