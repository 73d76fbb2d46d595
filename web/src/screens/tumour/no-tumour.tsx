import { useRef, useState } from 'react';
import { GoTo } from '../../app/go-to.tsx';
import { openFiles } from '../../app/opening.ts';
import { Go } from '../../design/button.tsx';
import { FirstSentence } from '../../design/section.tsx';
import { useTumourWords } from './use-tumour-words.ts';

/** Nothing is here: what may be dropped, and the place for it. */
export function NoTumour() {
  const say = useTumourWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: Iterable<File>): void => {
    const list = [...files];
    if (list.length > 0) void openFiles(list, true);
  };
  return (
    <div className="wrap head">
      <FirstSentence>{say('none.statement')}</FirstSentence>
      <div
        className={`tumour-drop ${over ? 'over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <p>{over ? say('none.drop') : say('none.why')}</p>
        <p className="row">
          <Go onClick={() => chooser.current?.click()}>{say('none.choose')}</Go>
          <GoTo to="/open/colon-cancer" className="tb">
            {say('none.example')}
          </GoTo>
        </p>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={say('none.choose')}
          onChange={({ target }) => take(target.files ?? [])}
        />
      </div>
    </div>
  );
}
