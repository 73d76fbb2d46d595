import type { ProductForm, ProductStrength } from './price-list.ts';

/** Words of NADAC's product lines, spelt out for the resolver of names. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  SUCC: 'succinate',
  TART: 'tartrate',
  SOD: 'sodium',
  POT: 'potassium',
  CAL: 'calcium',
  MAG: 'magnesium',
  ACET: 'acetate',
  BESYL: 'besylate',
  MESYL: 'mesylate',
  FUM: 'fumarate',
  HBR: 'hydrobromide',
  HCL: 'hydrochloride',
  SULF: 'sulfate',
  CITR: 'citrate',
  DISOP: 'disoproxil',
  MONONIT: 'mononitrate',
  DINIT: 'dinitrate',
  PROP: 'propionate',
  CL: 'chloride',
  CHL: 'chloride',
  PHOS: 'phosphate',
  GLUC: 'gluconate',
  CARB: 'carbonate',
  MALEA: 'maleate',
};
const NOT_NAME =
  /\b(?:TB|CP|CAPLETS?|TAB(?:LET)?S?|CAP(?:SULE)?S?|SOLN?|SOLUTION|SUSP(?:ENSION)?|SYR(?:UP)?|ELIXIR|INJ(?:ECTION)?|VIAL|SYRINGE|PEN|CREAM|OINT(?:MENT)?|GEL|PATCH|INHALER|HFA|ER|XR|SR|XL|CR|LA|DR|EC|ODT|TD|FC|USP|ORAL|CHEW(?:ABLE)?|SOFTGEL|24H|12H|HR)\b\.?/gi;

const STRENGTH =
  /(\d+(?:[.,]\d+)?)\s*(mg|mcg|µg|μg|ug|g|gm)(?![\p{L}])(?:\s*\/\s*(\d+(?:[.,]\d+)?)?\s*(ml|each|tablet|tab|capsule|cap|dose|act|hr|h)(?![\p{L}]))?/iu;
const SEVERAL = /\d\s*[-/]\s*\d+(?:[.,]\d+)?\s*(?:mg|mcg|g|gm)\b/i;
const MG_PER: Readonly<Record<string, number>> = {
  mg: 1,
  mcg: 0.001,
  µg: 0.001,
  μg: 0.001,
  ug: 0.001,
  g: 1000,
  gm: 1000,
};

/** Milligrams per unit, or null where the text has none, several, or is by the hour or the puff. */
export function strengthOf(text: string): ProductStrength | null {
  if (SEVERAL.test(text)) return null;
  const [, amount, unit, perAmount, per] = STRENGTH.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return null;
  const mg = Number(amount.replace(',', '.')) * (MG_PER[unit.toLowerCase()] ?? Number.NaN);
  const divisor = perAmount === undefined ? 1 : Number(perAmount.replace(',', '.'));
  if (!(mg > 0) || !(divisor > 0)) return null;
  const by = per?.toLowerCase() ?? 'each';
  if (by === 'ml') return { mg: mg / divisor, per: 'ml' };
  return by === 'act' || by === 'hr' || by === 'h' || by === 'dose' ? null : { mg, per: 'each' };
}

const SHAPES: readonly (readonly [RegExp, NonNullable<ProductForm['shape']>])[] = [
  [/\b(?:inj|injection|vial|syringe|pen|ampoule)\b/i, 'injection'],
  [/\b(?:inhaler|hfa|inhal\w*|aer\w*|puff)\b/i, 'inhaler'],
  [/\b(?:patch|td)\b/i, 'patch'],
  [/\b(?:cream|oint\w*|gel|lotion)\b/i, 'topical'],
  [/\b(?:drops?|eye|ophth?\w*|otic)\b/i, 'drops'],
  [/\b(?:tab\w*|tb|caplets?|comprimidos?|tabletten?)\b/i, 'tablet'],
  [/\b(?:cp|cap|caps|capsules?|softgel|cápsulas?|kapseln?)\b/i, 'capsule'],
  [/\b(?:soln?|solution|susp\w*|syr\w*|elixir|liquid|jarabe)\b/i, 'liquid'],
];

export function formOf(text: string): ProductForm {
  const shape = SHAPES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  const release = /\b(?:odt|orally disintegrating)\b/i.test(text)
    ? 'orally-disintegrating'
    : /\b(?:er|xr|sr|xl|cr|la|24h|12h|extended|prolonged|retard)\b/i.test(text)
      ? 'extended'
      : /\b(?:dr|ec|delayed|enteric|gastro-?resistant)\b/i.test(text)
        ? 'delayed'
        : null;
  return { shape, release };
}

/** The words that name a product, without strength and form, abbreviations spelt out: for the resolver. */
export function nameWords(text: string): string {
  const cut = text.search(/(?<![\p{L}\d])\d+(?:[.,]\d+)*\s*(?:mg|mcg|µg|g|gm|ml|%|unit|meq|mmol|-\d)/iu);
  const name = cut > 0 ? text.slice(0, cut) : text;
  return name
    .replaceAll(NOT_NAME, ' ')
    .split(/\s+/)
    .map((word) => ABBREVIATIONS[word.toUpperCase()] ?? word)
    .join(' ')
    .trim();
}
