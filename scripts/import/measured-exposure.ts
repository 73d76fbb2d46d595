interface Row {
  readonly compound: string;
  readonly enzymes: string | null;
  readonly fractionExcretedUnchanged: number | null;
  readonly maxInteraction?: { readonly inhibitor: string; readonly aucRatio: number; readonly reference: string };
  readonly hepaticImpairmentAucChangePercent?: Readonly<Record<string, number>>;
  readonly hepaticReference?: string;
  readonly renalImpairmentAucChangePercent?: Readonly<Record<string, number>>;
  readonly renalReference?: string;
}

interface Role {
  readonly drug: string;
  readonly enzyme: string;
  readonly role: string;
  readonly strength: string;
}

export const MEASURED_COLUMNS: readonly string[] = [
  'name',
  'drug',
  'route',
  'enzymes',
  'fe',
  'inhibitors',
  'aucRatio',
  'enzyme',
  'reference',
  'liver-mild',
  'liver-moderate',
  'liver-severe',
  'liver-reference',
  'kidney-mild',
  'kidney-moderate',
  'kidney-severe',
  'kidney-endStage',
  'kidney-reference',
];

/** Names that mean one enantiomer of a substance which has a name of its own. */
const SUBSTANCES: Readonly<Record<string, string>> = {
  '(s)-citalopram': 'escitalopram',
  '(s)-omeprazole': 'esomeprazole',
  'nebivolol (racemic)': 'nebivolol',
};

/** One line a compound. AUC changes in per cent become ratios; the words of the table's enzymes become ids. */
export function measuredExposureRows(
  rows: readonly Row[],
  roles: readonly Role[],
  idOf: (name: string) => string,
): (string | number)[][] {
  return rows.map((row) => {
    const enzymes = enzymesOf(row.enzymes ?? '');
    const written = row.maxInteraction?.inhibitor ?? '';
    // Measured in people of one genotype: not the substance's usual pathway.
    const otherwise = / in .* PMs/i.test(written);
    const inhibitors = written
      .replace(/ \(?in .*$/i, '')
      .split(/,| and | \+ |\/|;/)
      .map((name) => idOf(name))
      .filter((id) => id !== '');
    const route = /\((po|iv)\)/.exec(row.compound)?.[1] ?? '';
    const drug =
      SUBSTANCES[row.compound] ?? idOf(row.compound.replace(/ ?- ?not approved.*$/, '').replace(/(?<=\S) ?\(.*\)/, ''));
    return [
      row.compound,
      drug,
      route,
      enzymes.join(','),
      row.fractionExcretedUnchanged ?? '',
      inhibitors.join(','),
      row.maxInteraction?.aucRatio ?? '',
      otherwise ? '' : (sharedEnzyme(drug, row, enzymes, inhibitors, roles, idOf) ?? ''),
      row.maxInteraction?.reference ?? '',
      ...['mild', 'moderate', 'severe'].map((stage) => ratio(row.hepaticImpairmentAucChangePercent?.[stage])),
      row.hepaticReference ?? '',
      ...['mild', 'moderate', 'severe', 'endStage'].map((stage) => ratio(row.renalImpairmentAucChangePercent?.[stage])),
      row.renalReference ?? '',
    ];
  });
}

/** `CYP3A4, CYP3A5, 2D6` gives CYP3A, CYP2D6: the isoforms 4 and 5 of 3A count as one. */
function enzymesOf(text: string): string[] {
  const found = new Set<string>();
  for (const [, family = ''] of text
    .toUpperCase()
    .matchAll(/(?:CYP ?)?(1A1|1A2|2A6|2B6|2C8|2C9|2C19|2D6|2E1|2J2|3A)\d?/g))
    found.add(`CYP${family}`);
  if (/UGT/i.test(text)) found.add('UGT');
  return [...found].toSorted();
}

/** Inhibitors of transporters too: what they do to a substance is not put down to one enzyme. */
const NOT_OF_ONE_ENZYME: ReadonlySet<string> = new Set(['cyclosporine', 'gemfibrozil']);
const SURELY: ReadonlySet<string> = new Set([
  'gemfibrozil:pioglitazone',
  'gemfibrozil:rosiglitazone',
  'gemfibrozil:enzalutamide',
]);

/**
 * The one enzyme that takes part in the compound's removal and that an inhibitor is listed for: strongly, else moderately. Of several inhibitors none
 * may be listed for another of the enzymes. A change under 1.25 tells nothing of a pathway.
 */
function sharedEnzyme(
  drug: string,
  row: Row,
  enzymes: readonly string[],
  inhibitors: readonly string[],
  roles: readonly Role[],
  idOf: (name: string) => string,
): string | null {
  if ((row.maxInteraction?.aucRatio ?? 0) < 1.25) return null;
  if (inhibitors.some((id) => NOT_OF_ONE_ENZYME.has(id) && !SURELY.has(`${id}:${drug}`))) return null;
  const shared = roles.filter(
    (role) => role.role === 'inhibitor' && enzymes.includes(role.enzyme) && inhibitors.includes(idOf(role.drug)),
  );
  const of = (...strengths: string[]) => [
    ...new Set(shared.filter((role) => strengths.includes(role.strength)).map((role) => role.enzyme)),
  ];
  const all = of('strong', 'moderate');
  const hit = inhibitors.length > 1 || of('strong').length === 0 ? all : of('strong');
  return hit.length === 1 ? (hit[0] ?? null) : null;
}

const ratio = (percent: number | undefined): number | string =>
  percent === undefined ? '' : Math.round((1 + percent / 100) * 10_000) / 10_000;
