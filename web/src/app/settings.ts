import { createStore, useStore } from './store.ts';

/** Languages of the page. Arabic is there for the patient's pages; what has no Arabic words stands in English. */
export const PAGE_LANGUAGES = ['en', 'es', 'ar'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];
export type Theme = 'device' | 'light' | 'dark';

export interface Settings {
  readonly language: PageLanguage;
  readonly theme: Theme;
}

const KEY = 'propria-settings';

/** The device's wishes, unless the person chose otherwise here. No health data. */
export const settings = createStore<Settings>(initial());

export function useSettings<Part>(pick: (value: Settings) => Part): Part {
  return useStore(settings, pick);
}

/** Applies language, direction and theme to the page, now and whenever they change. */
export function applySettings(): void {
  const apply = (): void => {
    const { language, theme } = settings.get();
    const root = document.documentElement;
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    if (theme === 'device') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.dataset['mantineColorScheme'] = isDark(theme) ? 'dark' : 'light';
  };
  apply();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', apply);
  settings.subscribe(() => {
    apply();
    try {
      localStorage.setItem(KEY, JSON.stringify(settings.get()));
    } catch {
      // The choice then lasts as long as the page.
    }
  });
}

function isDark(theme: Theme): boolean {
  return theme === 'device' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

function initial(): Settings {
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
  const spoken = wanted.find((tag) => PAGE_LANGUAGES.some((one) => one === tag)) ?? 'en';
  const device: Settings = { language: spoken as PageLanguage, theme: 'device' };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>;
    return {
      language: PAGE_LANGUAGES.find((one) => one === kept.language) ?? device.language,
      theme: (['device', 'light', 'dark'] as const).find((one) => one === kept.theme) ?? device.theme,
    };
  } catch {
    return device;
  }
}
