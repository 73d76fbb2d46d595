/**
 * What the page may do, enforced by the browser: as a header where the host sends one, and in the page itself for hosts that do
 * not. `connect-src 'none'`: no request can carry anything away, from the page or from the worker that inherits this policy.
 * Knowledge and examples come as modules of the page's own origin.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data: blob:',
  "connect-src 'none'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** The worker that keeps the page for use without a network fetches the page's own files, and nothing else. */
export const KEEPER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
