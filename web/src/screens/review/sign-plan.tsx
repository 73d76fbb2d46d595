import { type SyntheticEvent, useState } from 'react';
import { planDay } from '../../app/make-plan.ts';
import { change, session, usePlan, useSession } from '../../app/session.ts';
import { useReporter } from '../../app/speaking.ts';
import { Section } from '../../design/section.tsx';
import { shortDigest } from '../../../../src/report/index.ts';
import { useReviewWords } from './use-review-words.ts';

/** Name, role, date and the digest of the plan; the signed plan is kept whole, for the next one to be compared with. */
export function SignPlan({ digest, open }: { readonly digest: string; readonly open: number }) {
  const say = useReviewWords();
  const plan = usePlan();
  const { words } = useReporter();
  const signatures = useSession((one) => one.signatures);
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [missing, setMissing] = useState(false);
  const last = signatures.at(-1);
  const isSigned = last?.plan === digest;
  const sign = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (name.trim() === '' || role.trim() === '') return setMissing(true);
    const signature = {
      name: name.trim(),
      role: role.trim(),
      on: planDay(),
      knowledge: plan.knowledge.id,
      plan: digest,
    };
    change({ signatures: [...session.get().signatures, signature], signed: plan });
  };
  const earlier = isSigned ? signatures.slice(0, -1) : signatures;
  return (
    <Section title={say('sign')} aside={say('sign.digest', { digest: shortDigest(digest) })} className="review-wide">
      {isSigned ? (
        <p role="status" className="title">
          {say('sign.done', { name: last.name, role: last.role, date: words.date(last.on) })}
        </p>
      ) : (
        <form className="review-sign" onSubmit={sign} noValidate>
          <p className="why">{say('sign.why')}</p>
          {open === 0 ? null : <p>{say('sign.open', { n: open })}</p>}
          <div className="review-fields">
            <label>
              <span className="label">{say('sign.name')}</span>
              <input
                className="field"
                autoComplete="name"
                value={name}
                aria-invalid={missing && name.trim() === ''}
                onChange={({ target }) => setName(target.value)}
              />
            </label>
            <label>
              <span className="label">{say('sign.role')}</span>
              <input
                className="field"
                autoComplete="organization-title"
                value={role}
                aria-invalid={missing && role.trim() === ''}
                onChange={({ target }) => setRole(target.value)}
              />
            </label>
            <button type="submit" className="btn go">
              {say('sign.act')}
            </button>
          </div>
          {missing ? <p role="alert">{say('sign.missing')}</p> : null}
        </form>
      )}
      {earlier.length === 0 ? null : (
        <>
          <h3 className="label">{say('sign.earlier')}</h3>
          <ul className="rows small">
            {earlier.map((one) => (
              <li key={`${one.plan} ${one.on}`}>
                {words.date(one.on)} {one.name}, {one.role} <code>{shortDigest(one.plan)}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
