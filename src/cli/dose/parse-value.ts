import { PropriaError, type Quantity } from '../../core/index.ts';

/** `HCT=31 %`, `SEX=1`: an input by the model's name of it. @throws PropriaError CLI_USAGE */
export function parseValue(text: string): readonly [string, Quantity] {
  const match = /^\s*([A-Za-z_]\w*)\s*=\s*(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(\S+)?\s*$/.exec(text);
  if (match === null)
    throw new PropriaError('CLI_USAGE', {
      params: { detail: `"${text}" is no input: write NAME=VALUE UNIT, as in "HCT=31 %"`, command: 'dose' },
    });
  return [match[1]!, { value: Number(match[2]), unit: match[3] ?? '1' }];
}
