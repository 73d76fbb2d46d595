import { PropriaError } from '../../../../src/core/index.ts';
import { openFiles, opening } from '../../app/opening.ts';
import { Button, Go } from '../../design/button.tsx';
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
        <TumourOffers files={files} error={error} />
      </Failure>
    </div>
  );
}

/** What the person can say that a tumour's file does not: which of its samples it is, or that it is no inherited genome. */
function TumourOffers({ files, error }: { readonly files: readonly File[]; readonly error: unknown }) {
  const say = useDropWords();
  if (!(error instanceof PropriaError)) return null;
  if (error.code === 'TUMOUR_LOOKS_GERMLINE')
    return (
      <Button onClick={() => void openFiles(files, true, { tumourOnly: true })}>{say('failed.tumour-only')}</Button>
    );
  if (error.code !== 'TUMOUR_SAMPLE_NEEDED' && error.code !== 'TUMOUR_SAMPLE_UNKNOWN') return null;
  return String(error.params['names'])
    .split(', ')
    .map((sample) => (
      <Button key={sample} onClick={() => void openFiles(files, true, { sample })}>
        {say('failed.sample', { sample })}
      </Button>
    ));
}
