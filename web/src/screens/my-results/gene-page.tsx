import { sayEffectsPlainly, sayMedicine, sayMedicines, sayPhenotype } from '../../../../src/explain/index.ts';
import { type PlanGene, type PlanItem, WORD_ORDER } from '../../../../src/plan/index.ts';
import type { CareReporter } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { Act, WordMark } from '../../design/mark.tsx';
import { FirstSentence, Section } from '../../design/section.tsx';
import { Lines } from '../my-plan/lines.tsx';
import { PlanVoice } from '../my-plan/plan-voice.tsx';
import { resultPath } from '../my-plan/result-path.ts';
import { groupOf, linesOfGene, medicinesOfGene, plainResult } from './gene-groups.ts';
import { ForFamily, MeansNot } from './result-blocks.tsx';
import { useMyResultsWords } from './use-words.ts';

/** One gene: what the result means for medicines taken and for others, what it does not mean, how sure, the family. */
export function GenePage({ reporter, gene }: { readonly reporter: CareReporter; readonly gene: PlanGene }) {
  const say = useMyResultsWords();
  const { plan, words, speaking } = reporter;
  const { result, read } = gene;
  const group = groupOf(reporter, gene);
  const lines = linesOfGene(reporter, result.gene);
  const taken = new Set(lines.map(({ drug }) => drug));
  const later = medicinesOfGene(reporter, gene).filter(({ drug }) => !taken.has(drug));
  const plain = plainResult(reporter, gene);
  const isRead = group !== 'unread';
  return (
    <>
      <header className="phead">
        <p className="note">{say('of-gene', { gene: result.gene })}</p>
        <FirstSentence>
          {!isRead ? say('gene.unread') : plain === null ? say(`gene.own.${group}`) : say(`gene.${group}`, { plain })}
        </FirstSentence>
        <p>
          {lines.length > 0
            ? say('gene.matters', {
                medicines: sayMedicines(
                  speaking,
                  lines.flatMap(({ drug }) => drug ?? []),
                ),
              })
            : say(isRead ? 'gene.no-medicine' : 'gene.unread.why')}
        </p>
      </header>
      {lines.length === 0 ? null : (
        <Section title={say('means')}>
          <PlanVoice words={words}>
            <ul className="words">
              {lines.map((item) => (
                <li key={item.id} className="in means">
                  <p>
                    <Act word={item.word} direction="either">
                      {words.say(`patient.word.${item.word}`)}
                    </Act>
                  </p>
                  <p>
                    <GoTo to={resultPath(item.id)}>{sayMedicine(speaking, item.drug!)}</GoTo>
                  </p>
                  <p>{effectsOf(reporter, item.drug!, result.gene).join(' ')}</p>
                </li>
              ))}
            </ul>
          </PlanVoice>
        </Section>
      )}
      {later.length === 0 ? null : (
        <Section title={say('later')}>
          <p>{say('later.why')}</p>
          <ul className="words">
            {WORD_ORDER.map((word) => [word, later.filter((item) => item.word === word)] as const)
              .filter(([, items]) => items.length > 0)
              .map(([word, items]) => (
                <li key={word} className="word-row by">
                  <WordMark word={word} direction="either" />
                  <p>
                    <b>{words.say(`patient.word.${word}`)}</b>
                    <span className="each quote" lang={words.locale}>
                      {items.map(({ drug, name }) => words.medicine(drug, name)).join(', ')}
                    </span>
                  </p>
                  <b>{items.length}</b>
                </li>
              ))}
          </ul>
        </Section>
      )}
      <MeansNot reporter={reporter} />
      <Section title={say('do')}>
        <PlanVoice words={words}>
          <Lines
            lines={[
              words.say('patient.report.do.show'),
              ...(isRead ? [words.say('patient.report.do.keep')] : [words.say('patient.care.do.gene-test')]),
            ]}
          />
        </PlanVoice>
      </Section>
      <Section title={say('sure')}>
        <Lines
          lines={[
            ...(isRead ? [words.say(`patient.report.sure.${result.confidence.level}`)] : []),
            ...(result.confidence.assumed.length > 0 ? [words.say('patient.report.sure.assumed')] : []),
            result.call.origin === 'outside' && isRead
              ? say('sure.outside')
              : read === null
                ? say('sure.no-places')
                : say('sure.read', { read: read.read, total: read.total }),
            say('sure.unread'),
          ]}
        />
      </Section>
      {isRead ? <ForFamily reporter={reporter} /> : null}
      <Section title={say('source')}>
        {isRead ? (
          <>
            <p>{say('doctors-words')}</p>
            <p className="quote" lang={words.locale}>
              {result.gene}{' '}
              {words.list([...new Set(result.phenotypes.map(({ phenotype }) => sayPhenotype(words, phenotype)))], 'or')}
            </p>
          </>
        ) : null}
        <p className="note nr">{say('written', { date: words.date(plan.made) })}</p>
      </Section>
    </>
  );
}

/** What the gene does with a medicine, by the statement that leads its line: a sentence an effect. */
function effectsOf({ plan, words, genome }: CareReporter, drug: string, gene: string): readonly string[] {
  const item: PlanItem | undefined = plan.genome.items.find((one) => one.drug === drug);
  const statement = item?.lead === null || item === undefined ? undefined : item.guidance.statements[item.lead];
  const effects = (statement?.effects[gene] ?? []).filter((effect) => effect !== 'as-usual').slice(0, 3);
  return effects.map((effect) => sayEffectsPlainly({ words, drugs: genome.drugs, drug }, [effect]));
}
