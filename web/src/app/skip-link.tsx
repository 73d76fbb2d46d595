import { MarkSymbols } from '../design/mark.tsx';
import { useFrameWords } from './frame-words.ts';

/** What stands first in every frame: the way past the bars, and the marks that the screens refer to. */
export function SkipLink() {
  const say = useFrameWords();
  return (
    <>
      <a
        className="skip btn"
        href="#main"
        onClick={(event) => {
          // The address belongs to the router, so skipping moves the focus and leaves the address.
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {say('skip')}
      </a>
      <MarkSymbols />
    </>
  );
}
