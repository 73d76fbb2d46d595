import '@mantine/core/styles/default-css-variables.css';
import 'virtual:design.css';
import './design/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { forgetAll } from './app/forget.ts';
import { keepDraft } from './app/draft.ts';
import { session } from './app/session.ts';
import { applySettings } from './app/settings.ts';
import { keepOffline } from './app/update.ts';
import { engine } from './engine/client.ts';

applySettings();
keepDraft();
// Code and knowledge load while the first screen is read.
engine.warm();
createRoot(document.getElementById('root')!).render(<App />);
// For whoever wants the plan as data: the document of `propria plan --format json`, in the console of this page.
Object.assign(globalThis, { propria: { plan: () => session.get().plan, forget: forgetAll } });
addEventListener('load', () => void keepOffline());
