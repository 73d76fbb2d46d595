import { useEffect, useRef, useState } from 'react';
import { chromosomeRuler } from '../../../../src/charts/index.ts';
import { type Opening, stopOpening } from '../../app/opening.ts';
import { useSent } from '../../app/sent-count.tsx';
import { Button } from '../../design/button.tsx';
import { Svg } from '../../design/mark.tsx';
import { Section, Statement } from '../../design/section.tsx';
import { Stages } from '../../design/state.tsx';
import { useGenePlaces } from './use-gene-places.ts';
import { useDropWords } from './use-drop-words.ts';

const MB = 1_000_000;

/** A file is being read: how far, how long yet, and that it can be stopped. */
export function ReadingProgress({
  opening,
}: {
  readonly opening: Extract<Opening, { readonly phase: 'reading' | 'planning' }>;
}) {
  const say = useDropWords();
  const sent = useSent();
  const { phase, progress, files, since } = opening;
  const name = progress?.file ?? files[0]?.name ?? '';
  const share = progress === null || progress.of === 0 ? 0 : Math.min(1, progress.bytes / progress.of);
  const seconds = (performance.now() - since) / 1000;
  const left = share > 0.02 ? Math.round((seconds / share) * (1 - share)) : 0;
  const read = Math.round((progress?.bytes ?? 0) / MB);
  const of = Math.round((progress?.of ?? 0) / MB);
  const chrom = progress?.chrom?.replace(/^chr/, '');
  const state = (step: 'reading' | 'calling'): 'done' | 'doing' | 'todo' => {
    if (phase === 'planning') return 'done';
    const calling = progress?.step === 'calling' || progress?.step === 'quality';
    return step === 'reading' ? (calling ? 'done' : 'doing') : calling ? 'doing' : 'todo';
  };
  return (
    <div className="wrap">
      <Statement>
        <span role="status">
          {phase === 'planning'
            ? say('planning.statement')
            : share === 0
              ? say('reading.begin', { file: name })
              : say('reading.statement', { file: name, percent: Math.round(share * 100), left })}
        </span>
      </Statement>
      <Ruler
        chrom={phase === 'planning' ? 'end' : (chrom ?? null)}
        title={chrom === undefined ? say('reading.ruler.none') : say('reading.ruler', { chrom })}
      />
      <div className="two wide-end gap">
        <Section title={say('reading.steps')}>
          <Stages
            stages={[
              { name: say('step.known'), detail: name, state: 'done' },
              {
                name: say('step.reading'),
                ...(of === 0
                  ? {}
                  : {
                      detail:
                        chrom === undefined
                          ? say('step.reading.detail', { read, of })
                          : say('step.reading.chrom', { chrom, read, of }),
                    }),
                state: state('reading'),
              },
              { name: say('step.calling'), state: state('calling') },
              { name: say('step.plan'), state: phase === 'planning' ? 'doing' : 'todo' },
            ]}
          />
          <Button onClick={stopOpening}>{say('reading.stop')}</Button>
        </Section>
        <dl className="facts">
          <div>
            <dt>{say('fact.sent')}</dt>
            <dd>
              {sent === 0 ? <b>{say('fact.nothing')}</b> : null} {say('fact.requests', { n: sent })}
            </dd>
          </div>
          {seconds > 0.5 && read > 0 ? (
            <div>
              <dt>{say('fact.speed')}</dt>
              <dd>{say('fact.speed.value', { n: Math.round(read / seconds) })}</dd>
            </div>
          ) : null}
          <div>
            <dt>{say('fact.memory')}</dt>
            <dd>{say('fact.memory.how')}</dd>
          </div>
        </dl>
      </div>
    </div>
  );
}

/** Drawn for the width that is there, so that type stays as large as it is. */
function Ruler({ chrom, title }: { readonly chrom: string | null; readonly title: string }) {
  const say = useDropWords();
  const box = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  const places = useGenePlaces();
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (box.current !== null) observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const reached = chrom === 'end' ? 'end' : chrom === null ? null : { chrom, megabase: Number.POSITIVE_INFINITY };
  return (
    <figure ref={box} className="ruler">
      {width > 0 ? <Svg drawn={chromosomeRuler(width, places, reached, title)} /> : null}
      <figcaption className="legend">
        <span>{say('reading.legend')}</span>
        <span>{say('reading.ticks')}</span>
      </figcaption>
    </figure>
  );
}
