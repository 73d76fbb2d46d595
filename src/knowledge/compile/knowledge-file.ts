/** An authored file as the compiler takes it. */
export interface KnowledgeFile {
  /** Below the knowledge folder, with `/`: `pgx/genes/CYP2C19/gene.yaml`. */
  readonly path: string;
  readonly text: string;
}
