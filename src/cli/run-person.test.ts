import { describe, expect, it } from 'vitest';
import { runPerson } from './run-person.ts';

describe('a genome alone', () => {
  it.each([
    [{ format: 'pdf' }, '--format pdf'],
    [{ format: 'pdf', output: 'plan.pdf' }, '--format pdf'],
    [{ format: 'text', part: 'card' }, '--part card'],
    [{ format: 'html', part: 'plan', language: 'es' }, '--language es'],
  ])('has no %j, and says what to ask for instead', async (options, asked) => {
    await expect(runPerson('plan', ['no-such-file.vcf'], options)).rejects.toMatchObject({
      code: 'CLI_USAGE',
      params: { detail: expect.stringMatching(new RegExp(`no ${asked}: .*--format html`)) },
    });
  });
});
