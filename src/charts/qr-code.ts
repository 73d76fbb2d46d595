import qrcode from 'qrcode-generator';

/** Dark modules of a QR code, row by row: byte mode, UTF-8, error correction M (15 % may be lost), the smallest version that holds it. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  const code = qrcode(0, 'M');
  // Byte mode takes one character a byte.
  code.addData(String.fromCharCode(...new TextEncoder().encode(text)), 'Byte');
  code.make();
  const size = code.getModuleCount();
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => code.isDark(row, column)),
  );
}

const QUIET = 4;

/**
 * The code as SVG: black on white with literal colours in every theme, or no camera reads it; the quiet zone of four modules included.
 * @param title what it holds, for readers of the text; escaped by the caller
 */
export function qrCode(text: string, title: string): string {
  const modules = qrModules(text);
  const side = modules.length + 2 * QUIET;
  const runs = modules.flatMap((row, y) =>
    [...runsOf(row)].map(([x, length]) => `M${x + QUIET} ${y + QUIET}h${length}v1h-${length}z`),
  );
  return `<svg class="qr" viewBox="0 0 ${side} ${side}" width="${side * 3}" height="${side * 3}" role="img" shape-rendering="crispEdges"><title>${title}</title><rect width="${side}" height="${side}" fill="#ffffff"/><path fill="#000000" d="${runs.join('')}"/></svg>`;
}

/** Stretches of dark modules: start and length. */
function* runsOf(row: readonly boolean[]): Generator<readonly [number, number]> {
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    yield [start, x - start + 1];
  }
}
