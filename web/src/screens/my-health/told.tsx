import { iconArray } from '../../../../src/charts/index.ts';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';
import type { MyHealthSaid } from '../../worker/methods/my-health.ts';

/** The parts of what is told, in their order around what can be changed. */
export function Told({ said, part }: { readonly said: MyHealthSaid; readonly part: 'first' | 'then' | 'last' }) {
  if (part !== 'first') return <Blocks blocks={said[part]} />;
  return (
    <>
      {said.things.length === 0 ? null : (
        <ol className="steps">
          {said.things.map(({ heading, lines }) => (
            <li key={heading}>
              <div>
                <h2 className="lead">{heading}</h2>
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
      {said.risks.map((risk) => (
        <Section key={risk.id} title={risk.heading} className="my-risk">
          {risk.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {risk.pictures.length === 0 ? null : (
            <div className="pairs">
              {risk.pictures.map(({ name, count, says }) => (
                <figure key={name}>
                  <figcaption>
                    <b>{name}</b>
                  </figcaption>
                  <Svg drawn={iconArray(count, `${name}. ${says}`)} />
                  <p>{says}</p>
                </figure>
              ))}
            </div>
          )}
          {risk.notes.map((line) => (
            <p key={line} className="note">
              {line}
            </p>
          ))}
        </Section>
      ))}
    </>
  );
}

function Blocks({ blocks }: { readonly blocks: MyHealthSaid['last'] }) {
  return blocks
    .filter(({ lines }) => lines.length > 0)
    .map(({ heading, lines }) => (
      <Section key={heading} title={heading}>
        <ul className="plain">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    ));
}
