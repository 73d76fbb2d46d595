import { ERRORS, type ErrorCode } from './catalogue.ts';

/** Where bad input was found. Every part is optional; what is known is printed in this order. */
export interface ErrorPlace {
  readonly source?: string;
  readonly line?: number;
  readonly offset?: number;
  readonly chrom?: string;
  readonly pos1?: number;
  readonly path?: string;
}

/**
 * The one error class: what happened, where, and what to do. `code` is permanent; the words come from the
 * catalogue and `params`.
 */
export class PropriaError extends Error {
  readonly code: ErrorCode;
  readonly place: ErrorPlace;
  readonly params: Readonly<Record<string, string | number>>;
  readonly remedy: string;

  constructor(
    code: ErrorCode,
    options: { place?: ErrorPlace; params?: Record<string, string | number>; cause?: unknown } = {},
  ) {
    const entry = ERRORS[code];
    const params = options.params ?? {};
    super(fill(entry.what, params), options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PropriaError';
    this.code = code;
    this.place = options.place ?? {};
    this.params = params;
    this.remedy = fill(entry.remedy, params);
  }
}

/** `{name}` in a catalogue text stands for a parameter. */
export function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/** `file.vcf.gz, line 12, chr10:94781859` */
export function printPlace(place: ErrorPlace): string {
  const parts: string[] = [];
  if (place.source !== undefined) parts.push(place.source);
  if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.offset !== undefined) parts.push(`byte ${place.offset}`);
  if (place.chrom !== undefined) parts.push(place.pos1 === undefined ? place.chrom : `${place.chrom}:${place.pos1}`);
  if (place.path !== undefined) parts.push(place.path);
  return parts.join(', ');
}
