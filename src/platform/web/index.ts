export { type BlobLike, blobSource } from './blob-source.ts';
export { webHost } from './web-host.ts';
