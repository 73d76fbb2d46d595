import {
  type HelperPort,
  type HelperReply,
  type HelperRequest,
  serveInflater,
} from '../../../../src/platform/web/index.ts';

// A helper of the engine's worker: it inflates, so that a long file is inflated and read at once. The types of the page take
// `self` for a window.
serveInflater(self as unknown as HelperPort<HelperRequest, HelperReply>);
