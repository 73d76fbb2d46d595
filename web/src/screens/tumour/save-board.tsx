import type { TumourDocument } from '../../../../src/engine/index.ts';
import { useSpoken } from '../../app/words.ts';
import { engine } from '../../engine/client.ts';
import { TUMOUR_FILES } from '../../worker/file-names.ts';
import { SaveFiles } from '../doing/save-files.tsx';
import { useTumourWords } from './use-tumour-words.ts';

/** The board as files, the same as the command line writes. */
export function SaveBoard({ plan }: { readonly plan: TumourDocument }) {
  const say = useTumourWords();
  const language = useSpoken();
  return (
    <SaveFiles names={TUMOUR_FILES} say={say} make={(view) => engine.call('tumourFile', { view, plan, language })} />
  );
}
