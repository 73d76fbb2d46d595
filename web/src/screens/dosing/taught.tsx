import { type Words, sayMeasured, sayNumber } from '../../../../src/explain/index.ts';
import type { FitSummary } from '../../../../src/dosing/index.ts';
import type { DoseView } from '../../../../src/report/index.ts';
import { Section } from '../../design/section.tsx';
import { useDosingWords } from './use-dosing-words.ts';

type Parameter = FitSummary['parameters'][number];

/** So many are open: clearance and volume say most. */
const OPEN = 2;
const NAMED = {
  CL: 'taught.cl',
  V: 'taught.v',
  VC: 'taught.v1',
  V1: 'taught.v1',
  VP: 'taught.v2',
  V2: 'taught.v2',
  Q: 'taught.q',
  KA: 'taught.ka',
  KTR: 'taught.ktr',
  F: 'taught.f',
} as const;

/** What the levels taught about this person: each parameter on a scale, beside what was expected without them. */
export function Taught({ view }: { readonly view: DoseView }) {
  const say = useDosingWords();
  const { advice, words } = view;
  if (advice.standing !== 'fitted') return null;
  const found = (advice.fit?.parameters ?? [])
    .filter(({ p05, p95, typical }) => p95 > p05 && typical > 0)
    .toSorted((a, b) => rank(a.name) - rank(b.name));
  if (found.length === 0) return null;
  const rest = found.slice(OPEN);
  return (
    <Section title={words.say('dose.section.taught')}>
      <ul className="rows ds-taught">
        {found.slice(0, OPEN).map((one) => (
          <One key={one.name} parameter={one} words={words} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{say('taught.more', { n: rest.length })}</summary>
          <ul className="rows ds-taught">
            {rest.map((one) => (
              <One key={one.name} parameter={one} words={words} />
            ))}
          </ul>
        </details>
      )}
      <p className="label">{say('taught.caption')}</p>
    </Section>
  );
}

function rank(name: string): number {
  const at = Object.keys(NAMED).indexOf(name);
  return at < 0 ? 100 : at;
}

function One({ parameter, words }: { readonly parameter: Parameter; readonly words: Words }) {
  const say = useDosingWords();
  const { name, unit, individual, typical, p05, p95 } = parameter;
  const from = Math.min(p05, typical) * 0.85;
  const to = Math.max(p95, typical) * 1.1;
  const at = (value: number): string => `${Math.round(((value - from) / (to - from)) * 1000) / 10}%`;
  const key = NAMED[name as keyof typeof NAMED];
  const likely = say('taught.likely', { low: sayNumber(words, p05), high: sayNumber(words, p95) });
  const without = say('taught.typical', { value: sayNumber(words, typical) });
  const value = sayMeasured(words, individual, unit);
  return (
    <li>
      <p>
        <span>
          {key === undefined ? name : say(key)} {key === undefined ? null : <span className="label">{name}</span>}
        </span>
        <b>{value}</b>
      </p>
      <span className="ds-scale" role="img" aria-label={`${name} ${value}, ${likely}; ${without}`}>
        <i className="r" style={{ left: at(p05), right: `calc(100% - ${at(p95)})` }} />
        <i className="t" style={{ left: at(typical) }} />
        <i className="o" style={{ left: at(individual) }} />
      </span>
      <p className="label">
        {likely}. {without}.
      </p>
    </li>
  );
}
