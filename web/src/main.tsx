import '@mantine/core/styles/default-css-variables.css';
import 'virtual:design.css';
import './design/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepDraft } from './app/draft.ts';
import { applySettings } from './app/settings.ts';
import { keepOffline } from './app/update.ts';
import { engine } from './engine/client.ts';

applySettings();
keepDraft();
// Code and knowledge load while the first screen is read.
engine.warm();
createRoot(document.getElementById('root')!).render(<App />);
addEventListener('load', () => void keepOffline());
