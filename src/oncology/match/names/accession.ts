import { cdnaKey } from './sequence-name.ts';

/** `NM_004333:c.1799T>A`: one writing for one change on one transcript, whatever its version. */
export function cdnaOn(transcript: string, cdna: string): string {
  return `${withoutVersion(transcript)}:${cdnaKey(cdna)}`;
}

export function withoutVersion(accession: string): string {
  const dot = accession.indexOf('.');
  return dot < 0 ? accession : accession.slice(0, dot);
}
