import { dump } from 'js-yaml';

/** A file of records of the risk pack: rows of coefficients and inputs stand on lines of their own. */
export function riskFile(
  head: { readonly source: readonly string[]; readonly version: string; readonly licence: string },
  comment: string,
  records: readonly object[],
  flowLevel = 4,
): string {
  const text = dump({ ...head, records }, { lineWidth: -1, noRefs: true, flowLevel, quoteStyle: 'single' } as never);
  const said = comment.split('\n').map((line) => `# ${line}\n`);
  return `${said.join('')}${text}`;
}
