import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Words } from '../../explain/index.ts';
import { INK_3 } from './inks.ts';
import { paper, rule, table } from './paper.ts';
import { renderPdf } from './render-pdf.ts';

/** Parts of a head's own drawing: its line, its columns, their two texts. */
const PARTS_OF_HEAD = 4;

/** A clinician's paper of many lists in small type: page one alone suffices, the rest is looked up. */
export function renderBoard(
  {
    words,
    said,
    plan,
  }: {
    readonly words: Words;
    readonly said: { readonly title: string; readonly decides: string };
    readonly plan: { readonly made: string };
  },
  content: readonly Content[],
): Promise<Uint8Array> {
  const { made } = plan;
  return renderPdf(
    {
      ...paper(
        {
          words,
          made,
          title: said.title,
          running: `${said.title} · ${words.date(made)}`,
          foot: said.decides,
          footSize: 7,
          fontSize: 8.5,
        },
        content,
      ),
      // A head never stands alone at the foot of a page.
      pageBreakBefore: (node, nodes) =>
        node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length <= PARTS_OF_HEAD,
    },
    made,
    words,
  );
}

/** The head of a list, which goes to the next page with its first line. */
export function listHead(title: string, note: string | null): Content {
  return { ...(rule(title, note) as object), headlineLevel: 1 } as Content;
}

/** What stands beneath a line. */
export function small(text: string): Content {
  return { text, fontSize: 7.5, color: INK_3 };
}

/** A line of a list. */
export function line(text: string): Content {
  return { text, margin: [0, 1, 0, 1] };
}

/**
 * Who it is and what the paper rests on, in one row.
 * @param wide cells that share the width which the others leave
 * @param rest width of the others, in points; `auto`: as their texts ask
 */
export function headRow(
  head: readonly { readonly term: string; readonly text: string }[],
  wide: readonly number[],
  rest: number | 'auto' = 'auto',
): Content {
  const cells = head.map(({ term, text }, i): TableCell => ({
    stack: [
      { text: term, fontSize: 7, color: INK_3 },
      { text, bold: i === 0, fontSize: i === 0 ? 10 : 8.5 },
    ],
  }));
  return table(
    [cells],
    cells.map((_, i) => (wide.includes(i) ? '*' : rest)),
    false,
  );
}
