import type { PreventionDocument } from '../../engine/index.ts';
import type { Values } from '../command.ts';
import { riskText } from './risk-text.ts';

/** The plan in the format asked for. */
export async function renderRisk(plan: PreventionDocument, _options: Values): Promise<string | Uint8Array> {
  return riskText(plan);
}
