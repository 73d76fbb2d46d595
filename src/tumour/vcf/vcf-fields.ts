/** INFO field of a VCF header: what the somatic reader needs of it. */
export interface InfoField {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly description: string;
}

/** What a header says beside what reading genotypes needs. */
export interface SomaticHeader {
  readonly info: ReadonlyMap<string, InfoField>;
  readonly format: ReadonlyMap<string, InfoField>;
  /** Names of `##tumor_sample`, `##SAMPLE=<ID=TUMOR…>`, `##PEDIGREE=<Derived=…>`; by what line. */
  readonly tumour: readonly { readonly name: string; readonly by: string }[];
  readonly normal: readonly string[];
  /** Values of `##source` and names of `##…CommandLine` lines, joined. */
  readonly callers: string;
}

/** Reads `##` lines, without line breaks. Lines of unknown meaning are passed over. */
export function readSomaticHeader(lines: readonly string[]): SomaticHeader {
  const info = new Map<string, InfoField>();
  const format = new Map<string, InfoField>();
  const tumour: { name: string; by: string }[] = [];
  const normal: string[] = [];
  const callers: string[] = [];
  for (const line of lines) {
    const equals = line.indexOf('=');
    if (!line.startsWith('##') || equals < 0) continue;
    const key = line.slice(2, equals);
    const value = line.slice(equals + 1).trim();
    if (key === 'INFO' || key === 'FORMAT') {
      const field = fieldOf(value);
      if (field !== null) (key === 'INFO' ? info : format).set(field.id, field);
    } else if (/^tumou?r_sample$/i.test(key)) tumour.push({ name: value, by: `##${key}` });
    else if (/^normal_sample$/i.test(key)) normal.push(value);
    else if (key === 'PEDIGREE') {
      const derived = /\bDerived=([^,>]+)/i.exec(value)?.[1];
      const original = /\bOriginal=([^,>]+)/i.exec(value)?.[1];
      if (derived !== undefined) tumour.push({ name: derived, by: '##PEDIGREE' });
      if (original !== undefined) normal.push(original);
    } else if (/^source$|command|caller/i.test(key)) callers.push(key, value.slice(0, 300));
  }
  return { info, format, tumour, normal, callers: callers.join(' ') };
}

function fieldOf(structure: string): InfoField | null {
  const id = /^<ID=([^,>]+)/.exec(structure)?.[1];
  if (id === undefined) return null;
  return {
    id,
    number: /,Number=([^,>]+)/.exec(structure)?.[1] ?? '.',
    type: /,Type=([^,>]+)/.exec(structure)?.[1] ?? 'String',
    description: /,Description="(.*)"/.exec(structure)?.[1] ?? '',
  };
}
