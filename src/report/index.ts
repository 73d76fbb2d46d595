export { reportPage } from './html/page.ts';
export type { Audience } from './reporter.ts';
