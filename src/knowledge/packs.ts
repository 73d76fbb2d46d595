/** Packs beside the base, each fetched only when needed. A pack's files stand below `knowledge/NAME/`. */
export const PACKS = ['people', 'oncology', 'risk'] as const;
export type PackName = (typeof PACKS)[number];

/** The pack that a file of the knowledge folder or of an overlay belongs to; `null`: the base. */
export function packOf(path: string): PackName | null {
  return PACKS.find((pack) => path.startsWith(`${pack}/`)) ?? null;
}
