import { planDay } from '../../app/make-plan.ts';
import { ensureLooked, inheritedNow } from '../../app/prevention.ts';
import { session, useSession } from '../../app/session.ts';
import { useSettings } from '../../app/settings.ts';
import { tumourOfPlan } from '../../app/tumour.ts';
import { Section } from '../../design/section.tsx';
import { engine } from '../../engine/client.ts';
import { FileRows } from '../doing/save-files.tsx';
import { useMyDataWords } from './use-words.ts';

const FILES = ['my-plan.pdf', 'my-plan.html', 'plan.pdf', 'plan.html', 'plan.json', 'person.yaml'] as const;
type FileName = (typeof FILES)[number];

/** The plan and what was typed as files for people and for programs. */
export function Exports() {
  const say = useMyDataWords();
  const plan = useSession((one) => one.plan);
  const typed = useSession((one) => Object.keys(one.answers).length + one.entries.length > 0);
  const language = useSettings((one) => one.language);
  const make = async (name: FileName): Promise<string | Uint8Array> => {
    const { answers, entries } = session.get();
    if (name === 'person.yaml') return engine.call('personFile', { answers, entries, now: planDay() });
    if (plan === null) throw new Error('a file of a plan is offered only with one');
    const tumour = tumourOfPlan();
    // The one plan holds what the record asks of the genome.
    await ensureLooked();
    return engine.call('view', {
      view: name,
      plan,
      language,
      ...(tumour === null ? {} : { tumour }),
      inherited: inheritedNow(),
    });
  };
  const offered = FILES.filter((name) => (name === 'person.yaml' ? typed : plan !== null));
  if (offered.length === 0) return null;
  return (
    <Section title={say('export')}>
      <p>{say('export.why')}</p>
      <FileRows
        names={offered}
        make={make}
        word={(name) => say(`export.${name}`)}
        making={say('export.making')}
        made={(name) => say('export.made', { name })}
        safe={say('safe')}
      />
    </Section>
  );
}
