import { useFrameWords } from './frame-words.ts';
import { PAGE_LANGUAGES, type PageLanguage, type Theme, settings, useSettings } from './settings.ts';

const NAMES: Readonly<Record<PageLanguage, string>> = { en: 'English', es: 'Español', ar: 'العربية' };
const THEMES: readonly Theme[] = ['device', 'light', 'dark'];

/** Language and theme. */
export function SettingsMenu() {
  const say = useFrameWords();
  const { language, theme } = useSettings((all) => all);
  return (
    <details className="menu settings">
      <summary>{say('settings')}</summary>
      <div className="pop">
        <label>
          <span className="label">{say('language')}</span>
          <select
            className="field"
            value={language}
            onChange={({ target }) => settings.set((was) => ({ ...was, language: target.value as PageLanguage }))}
          >
            {PAGE_LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {NAMES[one]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="label">{say('theme')}</span>
          <select
            className="field"
            value={theme}
            onChange={({ target }) => settings.set((was) => ({ ...was, theme: target.value as Theme }))}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {say(`theme.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
