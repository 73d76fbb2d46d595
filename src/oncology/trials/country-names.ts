/** Names of countries as the registry writes them, by ISO 3166-1 alpha-2. One that is not here is left open. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentina'],
  AT: ['Austria'],
  AU: ['Australia'],
  BE: ['Belgium'],
  BG: ['Bulgaria'],
  BR: ['Brazil'],
  CA: ['Canada'],
  CH: ['Switzerland'],
  CL: ['Chile'],
  CN: ['China'],
  CO: ['Colombia'],
  CZ: ['Czechia', 'Czech Republic'],
  DE: ['Germany'],
  DK: ['Denmark'],
  EG: ['Egypt'],
  ES: ['Spain'],
  FI: ['Finland'],
  FR: ['France'],
  GB: ['United Kingdom'],
  GR: ['Greece'],
  HK: ['Hong Kong'],
  HU: ['Hungary'],
  IE: ['Ireland'],
  IL: ['Israel'],
  IN: ['India'],
  IT: ['Italy'],
  JP: ['Japan'],
  KR: ['South Korea', 'Korea, Republic of'],
  MX: ['Mexico'],
  MY: ['Malaysia'],
  NL: ['Netherlands'],
  NO: ['Norway'],
  NZ: ['New Zealand'],
  PE: ['Peru'],
  PL: ['Poland'],
  PT: ['Portugal'],
  RO: ['Romania'],
  RU: ['Russia', 'Russian Federation'],
  SA: ['Saudi Arabia'],
  SE: ['Sweden'],
  SG: ['Singapore'],
  TH: ['Thailand'],
  TR: ['Turkey', 'Türkiye'],
  TW: ['Taiwan'],
  UA: ['Ukraine'],
  US: ['United States'],
  VN: ['Vietnam'],
  ZA: ['South Africa'],
};

/** The code of a country's name; null where the name is not known. */
export function countryCode(name: string): string | null {
  const key = name.trim().toLowerCase();
  for (const [code, names] of Object.entries(COUNTRIES))
    if (names.some((one) => one.toLowerCase() === key)) return code;
  return null;
}
