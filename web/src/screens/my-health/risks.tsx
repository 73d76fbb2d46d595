import { iconArray, iconKey } from '../../../../src/charts/index.ts';
import type { PatientPreventionSaid } from '../../../../src/explain/index.ts';
import { Plain } from '../../design/lines.tsx';
import { Svg } from '../../design/mark.tsx';
import { Section } from '../../design/section.tsx';

/** The same 100 people twice: like this person, and all of the same age and sex. */
export function Risks({ said: { risks } }: { readonly said: PatientPreventionSaid }) {
  return (
    <Section title={risks.heading}>
      {risks.rows.length === 0 ? null : (
        <>
          <p>{risks.how}</p>
          <ul className="keys note">
            {(['will', 'may', 'not'] as const).map((name) => (
              <li key={name}>
                <Svg drawn={iconKey(`i-${name}`)} />
                {risks.key[name]}
              </li>
            ))}
          </ul>
        </>
      )}
      {risks.rows.map((row) => (
        <div key={row.id} className="my-risk">
          <h3 className="lead">{row.heading}</h3>
          <div className="pairs">
            {row.arrays.map(({ of, caption, text, will, may, drawing }) => (
              <figure key={of}>
                <figcaption>
                  <b>{caption}</b>
                </figcaption>
                <Svg drawn={iconArray({ will, may }, `${caption}: ${drawing}`)} />
                <p>{text}</p>
              </figure>
            ))}
          </div>
          {row.notes.map((line) => (
            <p key={line} className="note">
              {line}
            </p>
          ))}
        </div>
      ))}
      <Plain lines={risks.notes} />
    </Section>
  );
}
