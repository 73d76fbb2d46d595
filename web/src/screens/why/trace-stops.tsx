import type { ReactNode } from 'react';
import { enzymeScale } from '../../../../src/charts/index.ts';
import type { Words } from '../../../../src/explain/index.ts';
import type { LineTrace, PresentLevel, QuotedLine, Voice } from '../../../../src/report/index.ts';
import { GoTo } from '../../app/go-to.tsx';
import { Badges, EstimateBadge } from '../../design/badge.tsx';
import { Svg } from '../../design/mark.tsx';
import { escapeMarkup } from './escape-markup.ts';
import { Records } from './records.tsx';
import { useWhyWords } from './why-words.ts';

/** The trace as a line with stops, from the advice down to the lines of the input. A dashed stretch follows an estimate. */
export function TraceStops({ trace, words }: { readonly trace: LineTrace; readonly words: Words }) {
  const say = useWhyWords();
  const { advice, said, records, present, genes } = trace;
  const named = genes.filter((gene) => gene.diplotypes !== '');
  return (
    <ol className="trace">
      <Stop title={words.say('report.advice')} aside={say('advice.count', { n: advice.length })}>
        <p className="small why">{said.resolution}</p>
        <ul className="advice">
          {advice.map((voice) => (
            <VoiceLine key={voice.side.id} voice={voice} words={words} />
          ))}
        </ul>
      </Stop>
      <Stop title={words.say('report.record')}>
        <Records records={records} />
      </Stop>
      {present.map((level) => (
        <Present key={level.enzyme} level={level} words={words} />
      ))}
      {genes.length === 0 ? null : (
        <Stop
          title={words.say('report.phenotype')}
          aside={<GoTo to="/quality">{say('positions')}</GoTo>}
          estimated={genes.some((gene) => gene.open)}
        >
          {genes.map((gene) => (
            <div key={gene.gene} className="each">
              <p>
                <b>{gene.gene}</b> {gene.meaning}
              </p>
              <p className="small why">{gene.firm}</p>
            </div>
          ))}
        </Stop>
      )}
      {named.length === 0 ? null : (
        <Stop title={words.say('report.genotype')}>
          {named.map((gene) => (
            <p key={gene.gene} className="each spread">
              <span>
                {gene.gene} <bdi>{gene.diplotypes}</bdi>
              </span>
              <span className="label">{gene.read}</span>
            </p>
          ))}
        </Stop>
      )}
      <Lines trace={trace} words={words} />
    </ol>
  );
}

function Stop({
  title,
  aside,
  estimated = false,
  end = false,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly estimated?: boolean;
  readonly end?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li className={`stop${estimated ? ' est' : ''}${end ? ' end' : ''}`}>
      <p className="label">
        <span>{title}</span>
        {aside === undefined ? null : <span>{aside}</span>}
      </p>
      {children}
    </li>
  );
}

/** Who says so and how firmly; what is asked and why; whether it decides. */
function VoiceLine({ voice: { said, badges, rests }, words }: { readonly voice: Voice; readonly words: Words }) {
  const asks = said.what === `${said.word}.` ? said.why : [said.what, said.why].join(' ');
  return (
    <li className={said.won ? 'won' : undefined}>
      {badges.length === 0 ? <b>{said.who}</b> : <Badges badges={badges} words={words} />}
      <span>
        {asks.toLowerCase().startsWith(said.word.toLowerCase()) ? null : <b>{said.word}. </b>}
        {asks}
        <span className="label each">{rests}</span>
      </span>
    </li>
  );
}

function Present({ level, words }: { readonly level: PresentLevel; readonly words: Words }) {
  const say = useWhyWords();
  const title = [level.enzyme, level.level, level.culprits ?? ''].join(' ').trim();
  return (
    <Stop
      title={words.say('care.page.present')}
      {...(level.estimated ? { aside: say('estimate') } : {})}
      estimated={level.estimated}
    >
      <p>
        <b>{level.enzyme}</b> {level.level}
      </p>
      {level.stop === null && level.now === null ? null : (
        <Svg
          className="svg scale-w"
          drawn={enzymeScale(level.stop === null ? [] : [level.stop], [], escapeMarkup(title), level.now)}
        />
      )}
      <p className="small why">
        {[level.culprits ?? words.say('care.page.present.own', { enzyme: level.enzyme }), level.back ?? '']
          .join(' ')
          .trim()}
      </p>
      {level.estimated ? (
        <p className="evs">
          <EstimateBadge words={words} />
        </p>
      ) : null}
    </Stop>
  );
}

function Lines({ trace: { genes, facts }, words }: { readonly trace: LineTrace; readonly words: Words }) {
  const say = useWhyWords();
  return (
    <Stop title={words.say('report.lines')} end>
      {genes.length === 0 ? <p className="small why">{say('no-gene')}</p> : null}
      {genes.map((gene) => (
        <div key={gene.gene} className="each">
          {genes.length > 1 ? <p className="small">{gene.gene}</p> : null}
          {gene.lines.length === 0 ? null : (
            <p className="rec">
              {gene.lines.map((line) => (
                <Quoted key={`${line.place} ${line.text}`} line={line} />
              ))}
            </p>
          )}
          {gene.rest === null ? null : <p className="small why">{gene.rest}</p>}
        </div>
      ))}
      {facts.length === 0 ? null : (
        <>
          <p className="label also">{say('also')}</p>
          <ul className="used small">
            {facts.map(({ said, line }) => (
              <li key={`${line.place} ${line.text}`}>
                {said === null ? null : <span>{said}</span>}
                <code>
                  {line.place} {line.text}
                </code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Stop>
  );
}

/** Verbatim, with its place. */
function Quoted({ line: { text, place } }: { readonly line: QuotedLine }) {
  return (
    <span>
      {text} <i>{place}</i>
    </span>
  );
}
