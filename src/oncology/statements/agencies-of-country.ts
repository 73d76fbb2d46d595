/** Regulators whose approvals hold in a country; null: the country is not known, or none of the regulators here speaks for it. */
export function agenciesOf(country: string | null): ReadonlySet<string> | null {
  if (country === null) return null;
  const code = country.toUpperCase();
  const own = OWN[code] ?? [];
  return EUROPEAN.has(code) ? new Set([...own, 'ema']) : own.length > 0 ? new Set(own) : null;
}

/** National regulators and payers. */
const OWN: Readonly<Record<string, readonly string[]>> = { US: ['fda'], CA: ['hc'], IE: ['hse', 'hpra'] };

/** Central marketing authorisations hold in the European Union and, by the EEA agreement, in Iceland, Liechtenstein and Norway. */
const EUROPEAN = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
