import type { PreventionDocument } from '../../../../src/engine/index.ts';
import { usePlan } from '../../app/session.ts';
import { useSpoken } from '../../app/words.ts';
import { engine } from '../../engine/client.ts';
import { PREVENTION_FILES } from '../../worker/file-names.ts';
import { SaveFiles } from '../doing/save-files.tsx';
import { usePreventionWords } from './use-words.ts';

const PEDIGREE = 'family-canrisk.txt';

/** The plan as files, the same as the command line writes; the family as CanRisk takes it, without names. */
export function SavePrevention({ plan }: { readonly plan: PreventionDocument }) {
  const say = usePreventionWords();
  const language = useSpoken();
  const { person } = usePlan();
  return (
    <SaveFiles
      names={person.family.length > 0 ? [...PREVENTION_FILES, PEDIGREE] : PREVENTION_FILES}
      say={say}
      make={(view) =>
        view === PEDIGREE
          ? engine.call('familyForCanRisk', { record: person, now: plan.made })
          : engine.call('preventionFile', { view, plan, language })
      }
    />
  );
}
