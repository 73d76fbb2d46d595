import type { Tree } from './tree.ts';

/**
 * A molecular profile as evidence writes it: names of variants joined by `AND`, `OR`, `NOT` (capitals only, `and` belongs to names) and
 * parentheses; AND binds closer than OR. Parentheses inside a name (`VHL P81S (c.241C>T)`) are part of it.
 *
 *     BRAF Amplification AND ( BRAF V600E OR BRAF V600K )
 *
 * Null where the text is no expression: it then stands for nothing and matches nothing.
 */
export function parseProfile(text: string): Tree<string> | null {
  if (text.length > 20_000) return null;
  // Nine of ten profiles are one name.
  if (/^[^\s()]+(?: [^\s()]+)*$/.test(text) && !/(?:^| )(?:AND|OR|NOT)(?: |$)/.test(text)) return { leaf: text };
  const words = text.trim().split(/\s+/);
  if (words[0] === '') return null;
  const reader = { words: separate(words), at: 0, depth: 0 };
  const tree = alternatives(reader);
  return reader.at === reader.words.length ? tree : null;
}

interface Reader {
  readonly words: readonly string[];
  at: number;
  depth: number;
}

/** Parentheses of groups as words of their own: those before a name starts and those that close more than the name has opened. */
function separate(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  let inName = false;
  let open = 0;
  for (const word of words) {
    if (open === 0 && (word === 'AND' || word === 'OR' || word === 'NOT')) {
      inName = false;
      out.push(word);
      continue;
    }
    let rest = word;
    while (!inName && rest.startsWith('(')) {
      out.push('(');
      rest = rest.slice(1);
    }
    let kept = '';
    let closed = 0;
    for (const char of rest) {
      if (closed > 0 && char !== ')') {
        kept += ')'.repeat(closed);
        closed = 0;
      }
      if (char === '(') open += 1;
      if (char !== ')') kept += char;
      else if (open > 0) {
        open -= 1;
        kept += char;
      } else closed += 1;
    }
    if (kept !== '') {
      out.push(kept);
      inName = true;
    }
    for (let left = closed; left > 0; left -= 1) out.push(')');
  }
  return out;
}

function alternatives(reader: Reader): Tree<string> | null {
  return joined(reader, 'OR', (inner) => joined(inner, 'AND', negation, 'all'), 'any');
}

function joined(
  reader: Reader,
  word: 'AND' | 'OR',
  part: (reader: Reader) => Tree<string> | null,
  how: 'all' | 'any',
): Tree<string> | null {
  const parts: Tree<string>[] = [];
  for (;;) {
    const next = part(reader);
    if (next === null) return null;
    parts.push(next);
    if (reader.words[reader.at] !== word) break;
    reader.at += 1;
  }
  const [only] = parts;
  if (parts.length === 1) return only as Tree<string>;
  return how === 'all' ? { all: parts } : { any: parts };
}

/** Deeper nesting than anybody writes is no profile. */
const DEEPEST = 50;

function negation(reader: Reader): Tree<string> | null {
  const word = reader.words[reader.at];
  if (word !== 'NOT' && word !== '(') return name(reader);
  reader.at += 1;
  reader.depth += 1;
  if (reader.depth > DEEPEST) return null;
  let tree: Tree<string> | null;
  if (word === 'NOT') {
    const inner = negation(reader);
    tree = inner === null ? null : { not: inner };
  } else {
    tree = alternatives(reader);
    if (reader.words[reader.at] !== ')') return null;
    reader.at += 1;
  }
  reader.depth -= 1;
  return tree;
}

function name(reader: Reader): Tree<string> | null {
  const words: string[] = [];
  for (;;) {
    const word = reader.words[reader.at];
    if (word === undefined || word === 'AND' || word === 'OR' || word === 'NOT' || word === '(' || word === ')') break;
    words.push(word);
    reader.at += 1;
  }
  return words.length === 0 ? null : { leaf: words.join(' ') };
}
