import type { DoseView } from '../../../../src/report/index.ts';
import { Section } from '../../design/section.tsx';

/** Every value that the model took, with where it is from and how old it is; an assumed one is underlined with dashes. */
export function Inputs({ view }: { readonly view: DoseView }) {
  const { said, words } = view;
  if (said.inputs.length + said.genotype.length === 0) return null;
  return (
    <Section title={words.say('dose.section.inputs')} aside={words.say('dose.section.inputs.note')}>
      <dl className="ds-ins">
        {said.inputs.map(({ name, value, from, age, assumed }, i) => (
          <div key={`${name} ${i}`} className={assumed ? 'assumed' : undefined}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              <span className="label each">{from}</span>
            </dd>
            <dd className="label ds-num">{age}</dd>
          </div>
        ))}
      </dl>
      {said.genotype.map((line) => (
        <p key={line} className="small why ds-gene">
          {line}
        </p>
      ))}
    </Section>
  );
}
