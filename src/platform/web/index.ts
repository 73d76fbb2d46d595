export { type BlobLike, blobSource } from './blob-source.ts';
export type { HelperPort, HelperReply, HelperRequest } from './helper/protocol.ts';
export { serveInflater } from './helper/serve-inflater.ts';
export { webHost } from './web-host.ts';
