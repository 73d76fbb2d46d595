const CAPITALS =
  /^(cyp\w+|hla|dna|rna|acs|pci|tdm|ecg|inr|bmi|cbc|ugt\w+|tpmt|nudt\d+|dpyd|dpd|slco\w+|vkorc\d|ssri|snri|tca|ppi|nsaid|qtc|hiv|g6pd|ldl|fda|mt|ryr1|cacna1s|cftr|ifnl3|abcg2|nat2|f5|f2|egfr|hcv|gnrh|cns|ck|alt|ast|scar|gi|iv|ptt|auc|anc|wbc|tia|qt|sjs|ten|tgn|ace|arb|maoi|mao|oatp\w+|pgp|bcrp|copd|tsh|hba1c|ssris|nsaids|ppis|iga)$/;

/**
 * A coded token that no catalogue lists, as words: `cyp2d6-strong-inhibitor` → `CYP2D6 strong inhibitor`. The way out for tokens of
 * a site's own knowledge; the tokens of the released knowledge all have words of their own.
 */
export function readOut(token: string): string {
  if (!isCoded(token)) return token;
  const turned = /^~?(.+)-(up|down)$/.exec(token);
  const plain = turned === null ? token : `${turned[2] === 'up' ? 'raised' : 'lowered'}-${turned[1]}`;
  return plain
    .replace(/^~/, '')
    .split('-')
    .map((word) => (CAPITALS.test(word) ? word.toUpperCase() : word))
    .join(' ')
    .replace(/\bQTC\b/, 'QTc')
    .replace(/\bHBA1C\b/, 'HbA1c');
}

/** Names and phrases (`O-desmethylvenlafaxine`, `10 mg/day at 7 kg`) are words already. */
export function isCoded(token: string): boolean {
  return /^~?[a-z0-9]+(-[a-z0-9]+)*$/.test(token);
}
