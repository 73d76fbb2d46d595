import { useFrameWords } from './frame-words.ts';
import { GoTo } from './go-to.tsx';
import { useSession } from './session.ts';
import { SettingsMenu } from './settings-menu.tsx';
import { useForget } from './use-forget.ts';

/** The person's file, the other voice, settings. */
export function PersonMenu() {
  const say = useFrameWords();
  const forget = useForget();
  const hasPlan = useSession((one) => one.plan !== null);
  return (
    <>
      <details className="menu person">
        <summary>{say('local')}</summary>
        <div className="pop">
          {hasPlan ? <GoTo to="/me">{say('voice.patient')}</GoTo> : null}
          {hasPlan ? <GoTo to="/save">{say('file.save')}</GoTo> : null}
          <GoTo to="/">{say('file.open')}</GoTo>
          <button type="button" onClick={forget}>
            {say('file.forget')}
          </button>
        </div>
      </details>
      <SettingsMenu />
    </>
  );
}
