import type { Content } from 'pdfmake/interfaces.js';
import type { Block, GlossaryLine, Words } from '../../explain/index.ts';
import { paper, rule } from './paper.ts';
import { renderPdf } from './render-pdf.ts';

/** A paper for the person, in type that is easy to read. */
export function renderForPerson(
  words: Words,
  { person, made }: { readonly person: { readonly name: string | null }; readonly made: string },
  title: string,
  content: readonly Content[],
): Promise<Uint8Array> {
  const running = [person.name, title, words.date(made)].filter((part) => part !== null).join(' · ');
  return renderPdf(paper({ words, made, title, running, foot: '', fontSize: 12 }, content), made, words);
}

/** A heading and its lines; nothing where there are none. */
export function patientBlock({ heading, lines }: Block): Content[] {
  return lines.length === 0 ? [] : [rule(heading, null), { ul: [...lines] }];
}

/** Words that the person may not know, with what they mean. */
export function patientGlossary({
  heading,
  lines,
}: {
  readonly heading: string;
  readonly lines: readonly GlossaryLine[];
}): Content[] {
  return patientBlock({ heading, lines: lines.map(({ word, means }) => `${word}: ${means}`) });
}

/** One of the things to do, behind its number; none: it stands among others. */
export function numbered(n: number | null, stack: readonly Content[]): Content {
  return {
    unbreakable: true,
    margin: [0, 6, 0, 4],
    columns: [{ text: n === null ? '' : String(n), width: 24, fontSize: 18 }, { stack: [...stack] }],
  };
}
