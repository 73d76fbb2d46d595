/** How strongly a source stands behind a statement, in the source's own grades and never translated between sources. */
export interface Evidence {
  /** Source id in `knowledge/sources.yaml`: `cpic-recommendations`, `dpwg-guidance`, `fda-pgx-associations`. */
  readonly source: string;
  /** `CPIC`, `DPWG`, `FDA`: what the badge prints. */
  readonly body: string;
  /** The source's own grade, verbatim code (`Strong`, `Moderate`, `Optional`, `No Recommendation`), if it grades. */
  readonly strength?: string;
  /** Year or date of the source's table or guideline. */
  readonly date: string;
  readonly url?: string;
  readonly pmids?: readonly string[];
}
