/** What a message may be filled with. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Fills a message of the catalogue. A small part of ICU MessageFormat, all that our wording needs:
 * `{name}`, `{name, select, key {…} other {…}}` and `{name, plural, =0 {…} one {…} other {…}}` with `#` for the number;
 * they nest. `plural` decides the category, English by default; `print` writes numbers.
 * Throws a TypeError where the message is broken or a parameter is missing: both are faults of the catalogue.
 */
export function formatMessage(
  message: string,
  params: MessageParams,
  plural: (n: number) => string = englishPlural,
  print: (n: number) => string = String,
): string {
  const [text, end] = readText(message, 0, { params, plural, print }, null);
  if (end !== message.length) throw new TypeError(`message has a stray brace at ${end}: ${message}`);
  return text;
}

export function englishPlural(n: number): string {
  return n === 1 ? 'one' : 'other';
}

interface Filling {
  readonly params: MessageParams;
  readonly plural: (n: number) => string;
  readonly print: (n: number) => string;
}

function readText(message: string, start: number, filling: Filling, hash: string | null): readonly [string, number] {
  let text = '';
  let at = start;
  let from = start; // what stands from here on is taken as it is, in one piece
  while (at < message.length) {
    const char = message[at]!;
    if (char === '}') break;
    if (char === '{') {
      const [part, next] = readPlaceholder(message, at + 1, filling, hash);
      text += message.slice(from, at) + part;
      from = at = next;
    } else if (char === '#' && hash !== null) {
      text += message.slice(from, at) + hash;
      from = at += 1;
    } else at += 1;
  }
  return [text + message.slice(from, at), at];
}

/** From behind the opening brace to behind the closing one. */
function readPlaceholder(
  message: string,
  start: number,
  filling: Filling,
  hash: string | null,
): readonly [string, number] {
  const { params, plural, print } = filling;
  const head = /^\s*(\w+)\s*(?:\}|,\s*(select|plural)\s*,)/.exec(message.slice(start));
  if (head === null) throw new TypeError(`message has a broken placeholder at ${start}: ${message}`);
  const name = head[1]!;
  const value = params[name];
  if (value === undefined) throw new TypeError(`message lacks the parameter ${name}: ${message}`);
  let at = start + head[0].length;
  const printed = typeof value === 'number' ? print(value) : value;
  if (head[2] === undefined) return [printed, at];

  const branches = new Map<string, string>();
  const isPlural = head[2] === 'plural';
  for (;;) {
    const key = /^\s*(?:\}|([=\w.-]+)\s*\{)/.exec(message.slice(at));
    if (key === null) throw new TypeError(`message has a broken ${head[2]} at ${at}: ${message}`);
    at += key[0].length;
    if (key[1] === undefined) break;
    const [text, end] = readText(message, at, filling, isPlural ? printed : hash);
    if (message[end] !== '}') throw new TypeError(`message does not close its ${head[2]}: ${message}`);
    branches.set(key[1], text);
    at = end + 1;
  }
  const wanted = isPlural ? (branches.has(`=${value}`) ? `=${value}` : plural(Number(value))) : String(value);
  const text = branches.get(wanted) ?? branches.get('other');
  if (text === undefined) throw new TypeError(`message has no branch for ${wanted}: ${message}`);
  return [text, at];
}
