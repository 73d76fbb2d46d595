import type { ReactNode } from 'react';
import type { InputQuality } from '../../../../src/plan/index.ts';
import { useWords } from '../../app/words.ts';
import { Section } from '../../design/section.tsx';
import { useDropWords } from './use-drop-words.ts';

/** How good one genome file is, at a glance. */
export function FileQuality({ input }: { readonly input: InputQuality }) {
  const say = useDropWords();
  const words = useWords();
  const { build, format, read, total, sample, samples, sex } = input;
  const content = format.kind === 'array' ? 'array' : format.content;
  return (
    <Section title={say('result.quality')} aside={input.source.name}>
      <dl className="qc">
        <Figure term={say('qc.build')} value={build.build} small={say('qc.evidence', { n: build.evidence.length })} />
        <Figure
          term={say('qc.positions')}
          value={say('qc.positions.of', { read: words.number(read), total: words.number(total) })}
        />
        <Figure
          term={say('qc.sex')}
          value={sex.seen === null ? say('qc.sex.unknown') : words.term(sex.seen)}
          small={
            sex.stated === null ? say('qc.sex.not-stated') : say('qc.sex.stated', { stated: words.term(sex.stated) })
          }
        />
        <Figure
          term={say('qc.sample')}
          value={sample ?? '–'}
          small={samples > 1 ? say('qc.samples', { n: samples }) : say('qc.one')}
        />
        <Figure
          term={say('qc.content')}
          value={say(`content.${content}`)}
          small={content === 'variants-only' || content === 'array' ? say(`content.${content}.means`) : ''}
        />
      </dl>
    </Section>
  );
}

function Figure({ term, value, small }: { readonly term: string; readonly value: ReactNode; readonly small?: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <b>{value}</b>
        {small === undefined || small === '' ? null : <span className="each">{small}</span>}
      </dd>
    </div>
  );
}
