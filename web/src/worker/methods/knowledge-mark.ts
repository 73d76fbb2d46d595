import type { KnowledgeMark } from '../../../../src/engine/index.ts';
import type { KnowledgeRelease } from '../../../../src/knowledge/index.ts';
import type { Method } from '../method.ts';

/** Code and knowledge are loaded: which. */
export const knowledgeMark: Method<void, KnowledgeMark & { readonly release: KnowledgeRelease }> = ({
  engine,
  knowledge,
}) => ({ ...engine.knowledge, release: knowledge.release });
