import { dump } from 'js-yaml';

const WIDTH = 118;

/** YAML with short parts on one line: a covariate, a target, a row of numbers each read as one. */
export function yamlOf(document: Readonly<Record<string, unknown>>): string {
  return `${mapping(document, 0)}\n`;
}

function mapping(value: Readonly<Record<string, unknown>>, indent: number): string {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${scalar(key)}:${inside(inner, indent, `${scalar(key)}:`.length + 1)}`)
    .join(`\n${' '.repeat(indent)}`);
}

/** What stands behind `key:`: on the same line where it fits. */
function inside(value: unknown, indent: number, used: number): string {
  if (typeof value !== 'object' || value === null) return ` ${text(value, indent, used)}`;
  const line = flow(value);
  // A text of the house stands in a line of its own; records themselves are always written out.
  if (indent + used + line.length <= WIDTH && !(indent === 0 && !Array.isArray(value)) && !line.includes("'id'"))
    if (!(Array.isArray(value) && value.some((one) => typeof one === 'object' && !Array.isArray(one))))
      return ` ${line}`;
  const pad = `\n${' '.repeat(indent + 2)}`;
  if (!Array.isArray(value)) return `${pad}${mapping(value as Record<string, unknown>, indent + 2)}`;
  return value.map((one) => `${pad}- ${item(one, indent + 4)}`).join('');
}

function item(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return text(value, indent, 0);
  const line = flow(value);
  if (indent + line.length <= WIDTH && !Object.hasOwn(value, 'id')) return line;
  return Array.isArray(value) ? line : mapping(value as Record<string, unknown>, indent);
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${scalar(key)}: ${flow(inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function text(value: unknown, indent: number, used: number): string {
  const line = scalar(value);
  if (typeof value !== 'string' || indent + used + line.length <= WIDTH) return line;
  const lines: string[] = [''];
  for (const word of value.split(' ')) {
    const last = lines.length - 1;
    const wider = lines[last] === '' ? word : `${lines[last]} ${word}`;
    if (lines[last] !== '' && wider.length + indent + 2 > WIDTH) lines.push(word);
    else lines[last] = wider;
  }
  return `>-\n${lines.map((one) => `${' '.repeat(indent + 2)}${one}`).join('\n')}`;
}

/** A key or value on one line, quoted where YAML or a flow needs it. */
function scalar(value: unknown): string {
  if (typeof value !== 'string') return dump(value).trimEnd();
  if (
    /^[A-Za-z][A-Za-z0-9_ .;()*^+<>=/|~:-]*$/.test(value) &&
    !/: |:$| #|^(true|false|null|yes|no|on|off|y|n)$/i.test(value)
  )
    return value.endsWith(' ') ? `'${value}'` : value;
  return `'${value.replaceAll("'", "''")}'`;
}
