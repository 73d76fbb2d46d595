import type { TextBlock } from '../../report/index.ts';
import { type Style, createStyle, shapeOf } from './style.ts';

/** The report's blocks as lines of a terminal that is `width` columns wide. */
export function printBlocks(blocks: readonly TextBlock[], width: number, colour: boolean): string {
  const style = createStyle(colour);
  const columns = Math.max(40, Math.min(width, 110));
  return `${blocks.flatMap((block) => printBlock(block, columns, style)).join('\n')}\n`;
}

function printBlock(block: TextBlock, width: number, style: Style): readonly string[] {
  switch (block.kind) {
    case 'statement':
      return ['', ...wrap(block.text, width).map(style.bold)];
    case 'note':
      return wrap(block.text, width).map(style.dim);
    case 'heading': {
      // The aside gives way where there is no room for it.
      const aside = block.text.length + block.aside.length + 4 > width ? '' : block.aside;
      const rule = '─'.repeat(Math.max(0, width - block.text.length - 1 - (aside === '' ? 0 : aside.length + 1)));
      return ['', `${style.bold(block.text)} ${style.dim(aside === '' ? rule : `${rule} ${aside}`)}`];
    }
    case 'medicine':
      return medicineLines(block, width, style);
    case 'names': {
      const mark = style.word(block.word, shapeOf(block.word, block.direction));
      return [
        '',
        `${mark} ${style.bold(block.says)} ${style.dim(`(${block.names.length})`)}`,
        ...indent(`${block.names.join(', ')}.`, 2, width),
      ];
    }
    case 'gene': {
      const head = `${block.gene.padEnd(9)}${block.meaning}`;
      const tail = [block.firm, block.read].filter((part) => part !== '').join(', ');
      const gap = width - head.length - tail.length;
      const lines =
        gap >= 2
          ? [`${style.bold(block.gene.padEnd(9))}${block.meaning}${' '.repeat(gap)}${style.dim(tail)}`]
          : [...hang(style.bold(block.gene.padEnd(9)), block.meaning, 9, width), `${' '.repeat(9)}${style.dim(tail)}`];
      return block.alleles === '' ? lines : [...lines, ...indent(block.alleles, 9, width).map(style.dim)];
    }
    case 'drawn':
      return [block.text.slice(0, width)];
    case 'columns':
      return printColumns(block, width, style);
    case 'pair':
      return hang(style.bold(`${block.term.padEnd(8)} `), block.text, Math.max(9, block.term.length + 1), width);
  }
}

const GAP = '  ';

/** Columns as wide as their widest cell; where they do not fit, a row is its first cell and the others beneath, each with its head. */
function printColumns(block: Extract<TextBlock, { kind: 'columns' }>, width: number, style: Style): readonly string[] {
  const { head, rows, figures } = block;
  const all = head.length === 0 ? rows : [head, ...rows];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const total = widths.reduce((sum, one) => sum + one, 0) + GAP.length * Math.max(0, widths.length - 1);
  if (total > width)
    return rows.flatMap((row) => [
      ...wrap(row[0] ?? '', width).map(style.bold),
      ...row
        .slice(1)
        .map((cell, i) => ({ cell, name: head[i + 1] ?? '' }))
        .filter(({ cell }) => cell !== '')
        .flatMap(({ cell, name }) => indent(name === '' ? cell : `${name}: ${cell}`, 2, width)),
    ]);
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (figures.includes(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!)))
      .join(GAP)
      .trimEnd();
  return [...(head.length === 0 ? [] : [style.dim(line(head))]), ...rows.map(line)];
}

/** Column at which names and advice stand. */
const TEXT_COLUMN = 18;

function medicineLines(
  block: Extract<TextBlock, { kind: 'medicine' }>,
  width: number,
  style: Style,
): readonly string[] {
  const mark = style.word(block.word, shapeOf(block.word, block.direction));
  const names = wrap(block.name, width - TEXT_COLUMN);
  const room = width - TEXT_COLUMN - names.at(-1)!.length;
  const beside = block.source !== '' && room >= block.source.length + 2;
  const lines = names.map((name, i) => {
    const head = i === 0 ? `${mark} ${style.bold(block.says.padEnd(TEXT_COLUMN - 3))} ` : ' '.repeat(TEXT_COLUMN);
    return `${head}${style.bold(name)}${beside && i === names.length - 1 ? style.dim(`  ${block.source}`) : ''}`;
  });
  return [
    ...lines,
    ...(beside ? [] : indent(block.source, TEXT_COLUMN, width).map(style.dim)),
    ...indent(block.todo, TEXT_COLUMN, width),
    ...indent(block.because, TEXT_COLUMN, width).map(style.dim),
  ];
}

/** First line behind a head, the rest indented by `by`. */
function hang(head: string, text: string, by: number, width: number): readonly string[] {
  return wrap(text, width - by).map((line, i) => (i === 0 ? `${head}${line}` : `${' '.repeat(by)}${line}`));
}

function indent(text: string, by: number, width: number): readonly string[] {
  return text === '' ? [] : wrap(text, width - by).map((line) => `${' '.repeat(by)}${line}`);
}

/** Breaks at spaces only; a no-break space keeps a number with its unit. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
