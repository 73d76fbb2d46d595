import { PropriaError, printPlace } from '../core/index.ts';

/** Code, what happened, where, what to do. A stack only when asked for. */
export function printError(error: unknown, debug: boolean): string {
  if (error instanceof PropriaError) {
    const place = printPlace(error.place);
    const lines = [
      `error ${error.code}: ${clean(error.message)}`,
      ...(place === '' ? [] : [`  where: ${clean(place)}`]),
      `  remedy: ${clean(error.remedy)}`,
    ];
    if (debug) lines.push(String(error.stack));
    return lines.join('\n');
  }
  const message = error instanceof Error ? error.message : String(error);
  const lines = [
    `error UNEXPECTED: ${clean(message)}`,
    '  remedy: This is a fault of the program. Run the command again with --debug and report what it prints.',
  ];
  if (debug && error instanceof Error) lines.push(String(error.stack));
  return lines.join('\n');
}

/** Text out of a file may hold control characters that a terminal would obey. */
function clean(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
}
