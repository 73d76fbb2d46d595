import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { DOSE_STYLES } from '../src/report/dose/html/dose-styles.ts';
import { PREVENTION_STYLES } from '../src/report/prevention/html/prevention-styles.ts';
import { TUMOUR_STYLES } from '../src/report/tumour/html/tumour-styles.ts';
import { COMPONENTS } from '../src/report/html/styles-components.ts';
import { TOKENS } from '../src/report/html/styles-tokens.ts';
import { POLICY } from '../src/cli/page/page-policy.ts';

/** The language of form that page, HTML report and PDF share: `import 'virtual:design.css'`; curves of a dose: `virtual:dose.css`; a tumour: `virtual:tumour.css`, what is coming: `virtual:prevention.css`. */
export function designPlugin(): Plugin {
  const sheets: Readonly<Record<string, string>> = {
    'virtual:design.css': `${TOKENS}\n${COMPONENTS}`,
    'virtual:dose.css': DOSE_STYLES,
    // Drawings of other screens have classes of the same names.
    'virtual:tumour.css': within('.tumour-board', TUMOUR_STYLES),
    'virtual:prevention.css': within('.prevention-page', PREVENTION_STYLES),
  };
  return virtual('propria-design', (id) => sheets[id] ?? null);
}

/** Styles of a report for one part of the page alone. */
function within(part: string, styles: string): string {
  return `${part} {${styles.replace(/^:root \{/m, '& {').replace(/:root, :root\[data-theme\]/g, '&')}}`;
}

/** Knowledge packs as modules: `virtual:knowledge/base` exports the text of its bundle. */
export function knowledgePlugin(folder: string): Plugin {
  return virtual('propria-knowledge', (id) => {
    const [, pack] = /^virtual:knowledge\/([a-z]+)$/.exec(id) ?? [];
    if (pack === undefined) return null;
    const path = join(folder, `${pack}.jsonl`);
    if (!existsSync(path)) throw new Error(`${path} is missing: scripts/build.mjs compiles it first`);
    return `export default ${JSON.stringify(readFileSync(path, 'utf8'))};`;
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
    const files = [join(folder, person), join(folder, person, 'tumour')].filter(existsSync).flatMap((place) =>
      readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
        .map(({ name }) => ({ name, base64: readFileSync(join(place, name)).toString('base64') })),
    );
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

/** `sw.js`: keeps every built file, so that the page works without a network; its content changes with any of them. */
export function keeperPlugin(template: string): Plugin {
  return {
    name: 'propria-keeper',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = [...Object.keys(bundle), 'manifest.webmanifest']
          .filter((name) => !name.endsWith('.map'))
          .toSorted();
        const digest = createHash('sha256');
        for (const name of files) {
          const file = bundle[name];
          digest.update(name).update(file === undefined ? '' : file.type === 'chunk' ? file.code : file.source);
        }
        const source = readFileSync(template, 'utf8')
          .replace("'%FILES%'", JSON.stringify(['./', ...files.filter((name) => name !== 'index.html')]))
          .replace('%VERSION%', digest.digest('hex').slice(0, 16));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
