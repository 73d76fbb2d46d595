export { nodeHost } from './node-host.ts';
export { openFile } from './open-file.ts';
