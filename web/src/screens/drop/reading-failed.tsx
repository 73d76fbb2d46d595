import { opening } from '../../app/opening.ts';
import { Go } from '../../design/button.tsx';
import { FirstSentence } from '../../design/section.tsx';
import { Failure } from '../../design/state.tsx';
import { useDropWords } from './use-drop-words.ts';

/** A file that could not be read: what, where, what to do. */
export function ReadingFailed({ files, error }: { readonly files: readonly File[]; readonly error: unknown }) {
  const say = useDropWords();
  return (
    <div className="wrap head">
      <FirstSentence className="label">{files.map(({ name }) => name).join(', ')}</FirstSentence>
      <Failure error={error} safe={say('failed.kept')}>
        <Go onClick={() => opening.set({ phase: 'idle' })}>{say('failed.again')}</Go>
      </Failure>
    </div>
  );
}
