export type { LoadKnowledgeOptions } from './load-knowledge.ts';
export { loadBundle, loadKnowledge, loadManifest, loadPack, loadPackBundle } from './load-late.ts';
export { nodeDeflater, nodeHost, nodeHostAhead } from './node-host.ts';
export { openFile } from './open-file.ts';
export { readKnowledgeFolder } from './read-knowledge-folder.ts';
