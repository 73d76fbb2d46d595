import type { PersonRecord } from '../../../../src/record/index.ts';
import { useSpoken } from '../../app/words.ts';
import { Svg } from '../../design/mark.tsx';
import { Failure } from '../../design/state.tsx';
import { engine } from '../../engine/client.ts';
import { useLoad } from '../doing/use-load.ts';

/** The family as it is drawn everywhere; a wide one scrolls in its own frame. */
export function FamilyTree({
  record,
  voice,
}: {
  readonly record: PersonRecord;
  readonly voice: 'clinician' | 'person';
}) {
  const language = useSpoken();
  const drawn = useLoad(
    () => engine.call('familyTree', { record, language, voice }),
    `${language} ${JSON.stringify(record.family)}`,
  );
  if (drawn.state === 'failed') return <Failure error={drawn.error} />;
  if (drawn.state === 'loading' || drawn.value === null) return null;
  return (
    <div className="family-tree" tabIndex={0} role="group" aria-label={drawn.value.title}>
      <Svg drawn={drawn.value.drawing} className="pedigree" />
    </div>
  );
}
