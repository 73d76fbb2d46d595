import { type Build, PropriaError } from '../../core/index.ts';
import { buildOf } from '../change/place-of.ts';

/** The build of rows as they come; each way to write it is understood once. */
export interface MafBuild {
  /** @throws PropriaError BUILD_MIXED, BUILD_CONTRADICTION, TUMOUR_BUILD_UNSUPPORTED */
  of(text: string | undefined, number: number): Build | null;
  /** Of the file so far. */
  readonly build: Build | null;
}

export function mafBuild(stated: Build | undefined, source: string): MafBuild {
  const known = new Map<string, Build | null>();
  let first: Build | null = null;
  let firstLine = 0;
  return {
    get build() {
      return first ?? stated ?? null;
    },
    of(text = '', number) {
      let build = known.get(text);
      if (build === undefined) {
        const found = buildOf(text);
        const place = { source, line: number };
        if (found !== null && typeof found === 'object')
          throw new PropriaError('TUMOUR_BUILD_UNSUPPORTED', { place, params: { found: found.other } });
        if (found !== null && stated !== undefined && found !== stated)
          throw new PropriaError('BUILD_CONTRADICTION', {
            place,
            params: { detail: `${found} in the rows; ${stated} as the user says` },
          });
        if (found !== null && first !== null && found !== first)
          throw new PropriaError('BUILD_MIXED', {
            place,
            params: { detail: `${first} from line ${firstLine} on, ${found} from line ${number} on` },
          });
        if (found !== null && first === null) [first, firstLine] = [found, number];
        build = found;
        if (known.size < 100) known.set(text, build);
      }
      return build ?? first ?? stated ?? null;
    },
  };
}
