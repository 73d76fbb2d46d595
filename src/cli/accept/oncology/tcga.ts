import { type AcceptInput, type AcceptOutcome, failed } from '../outcome.ts';

// oxlint-disable-next-line require-await
export async function* acceptTcga(input: AcceptInput): AsyncIterable<AcceptOutcome> {
  yield failed(input.file, 'this kind of case cannot be run yet');
}
