/** How far a call may go beyond plain pairs of named alleles. All default to the ordinary, conservative call. */
export interface CallOptions {
  /** `top` holds only the candidates with the highest definition score (default). `false`: every candidate. */
  readonly topCandidateOnly?: boolean;
  /** Where no pair of named alleles fits: name combinations on one strand (`[*6 + *14]`) and left-over variants (`g.…`). Research use. */
  readonly combinations?: boolean;
  /** Call a gene with structural variation from its small variants alone (CYP2D6). Copy number and hybrids stay unread. */
  readonly structural?: boolean;
  /** `false`: leave out the required positions and unphased priorities of the gene's record. Default true. */
  readonly exemptions?: boolean;
}

/** The options with their defaults filled in, and the key under which calls made with them are remembered. */
export interface SettledOptions {
  readonly topCandidateOnly: boolean;
  readonly combinations: boolean;
  readonly structural: boolean;
  readonly exemptions: boolean;
  readonly key: string;
}

export function settleOptions(options: CallOptions): SettledOptions {
  const topCandidateOnly = options.topCandidateOnly ?? true;
  const combinations = options.combinations ?? false;
  const structural = options.structural ?? false;
  const exemptions = options.exemptions ?? true;
  const key = [topCandidateOnly, combinations, structural, exemptions].map((on) => (on ? '1' : '0')).join('');
  return { topCandidateOnly, combinations, structural, exemptions, key };
}
