import { nameKey } from '../../knowledge/index.ts';

/** One strength as written: `0.5 mg/ml` is 0.5 `mg` per `ml`. */
export interface Strength {
  readonly value: number;
  readonly unit: string;
  readonly per?: string;
}

/** A product's text in parts: words in the order written, without strengths and codes of registration. */
export interface ProductText {
  /** Words between separators (`/`, `+`, `;`), in order; each holds at least one. */
  readonly parts: readonly (readonly string[])[];
  /** What stood in round brackets: another name, or a remark. */
  readonly remarks: readonly (readonly string[])[];
  /** Text of the last square brackets: RxNorm's place of the brand. */
  readonly bracket: string | null;
  readonly strengths: readonly Strength[];
}

const UNIT = String.raw`(?:mg|mcg|µg|μg|ug|g|kg|ng|ml|cl|l|meq|mmol|mol|units?|unt|iu|i\.u\.|u|%|ppm|mbq|cells?|actuat|puffs?|spray|dose|hrs?|h|hours?|days?|tabs?|caps?|cm|mm)`;
const AMOUNT = String.raw`(?<![\p{L}\d])\d+(?:[.,]\d+)*(?:\s*[-/]\s*\d+(?:[.,]\d+)*)*`;
const STRENGTH = new RegExp(
  `(${AMOUNT})\\s*(${UNIT})(?![\\p{L}])(?:\\s*(?:/|per)\\s*(?:(\\d+(?:[.,]\\d+)?)\\s*)?(${UNIT})(?![\\p{L}]))?`,
  'giu',
);
const REGISTRATION = /\b(?:NDA|ANDA|BLA|NDC|PZN|DIN|EAN)[\s:#-]*\d[\d-]*/gi;

/** Parts, brackets and strengths of a product's text. */
export function readProductText(written: string): ProductText {
  let text = written.normalize('NFKC').replace(REGISTRATION, ' ');
  let bracket: string | null = null;
  text = text.replace(/\[([^\]]*)\]/g, (_, inner: string) => {
    bracket = inner;
    return ' ';
  });
  // `{28 (norethindrone 0.35 MG Oral Tablet) } Pack`: the counts before the round brackets say how many, not how strong.
  const pack = text.includes('{');
  text = text.replace(/[{}]/g, ' ; ').replace(/\b\d+\s*\(/g, ' ; ');
  const inBrackets: string[] = [];
  text = pack
    ? text.replace(/[()]/g, ' ')
    : text.replace(/\(([^()]*)\)/g, (_, inner: string) => {
        inBrackets.push(inner);
        return ' ';
      });
  const strengths: Strength[] = [];
  text = text.replace(
    STRENGTH,
    (_, amount: string, unit: string, _per: string | undefined, per: string | undefined) => {
      const value = Number(amount.split(/[-/]/)[0]?.replace(',', '.').trim());
      if (Number.isFinite(value) && MEASURES.test(unit))
        strengths.push({ value, unit: unit.toLowerCase(), ...(per === undefined ? {} : { per: per.toLowerCase() }) });
      return ' ';
    },
  );
  return {
    parts: wordsOf(text.split(/[/+;|]/)),
    remarks: wordsOf(inBrackets.map((inner) => inner.replace(STRENGTH, ' '))),
    bracket,
    strengths,
  };
}

function wordsOf(texts: readonly string[]): string[][] {
  return texts
    .map((text) =>
      nameKey(text)
        .split(' ')
        .filter((word) => word !== ''),
    )
    .filter((words) => words.length > 0);
}

/** Units that measure a medicine, not a volume of the package or a length of time. */
const MEASURES = /^(?:mg|mcg|µg|μg|ug|g|ng|meq|mmol|units?|unt|iu|u|%)$/i;
