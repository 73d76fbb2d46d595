import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { COMPONENTS } from '../src/report/html/styles-components.ts';
import { TOKENS } from '../src/report/html/styles-tokens.ts';
import { POLICY } from './policy.ts';

/** The language of form that page, HTML report and PDF share: `import 'virtual:design.css'`. */
export function designPlugin(): Plugin {
  return virtual('propria-design', (id) => (id === 'virtual:design.css' ? `${TOKENS}\n${COMPONENTS}` : null));
}

/** Knowledge packs as modules: `virtual:knowledge/base` exports the text of its bundle. */
export function knowledgePlugin(folder: string): Plugin {
  return virtual('propria-knowledge', (id) => {
    const [, pack] = /^virtual:knowledge\/([a-z]+)$/.exec(id) ?? [];
    if (pack === undefined) return null;
    const path = join(folder, `${pack}.json`);
    if (!existsSync(path)) throw new Error(`${path} is missing: scripts/build.mjs compiles it first`);
    return `export default ${JSON.stringify(readFileSync(path, 'utf8').trim())};`;
  });
}

/** The bundled people: `virtual:people` names them, `virtual:person/ID` holds the files of one. */
export function peoplePlugin(folder: string): Plugin {
  const people = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'person.yaml')));
  return virtual('propria-people', (id) => {
    if (id === 'virtual:people')
      return `export default {${people.map((one) => `${JSON.stringify(one)}: () => import(${JSON.stringify(`virtual:person/${one}`)})`).join(',')}};`;
    const [, person] = /^virtual:person\/([a-z-]+)$/.exec(id) ?? [];
    if (person === undefined) return null;
    const files = readdirSync(join(folder, person))
      .filter((name) => !name.endsWith('.md'))
      .map((name) => ({ name, base64: readFileSync(join(folder, person, name)).toString('base64') }));
    return `export default ${JSON.stringify(files)};`;
  });
}

/** The page's policy stands in the page. */
export function policyPlugin(): Plugin {
  return { name: 'propria-policy', transformIndexHtml: (page) => page.replace('%POLICY%', POLICY) };
}

function virtual(name: string, content: (id: string) => string | null): Plugin {
  return {
    name,
    resolveId: (id) => (content(id) === null ? null : id.endsWith('.css') ? id : `\0${id}`),
    load: (id) => content(id.startsWith('\0') ? id.slice(1) : id),
  };
}
