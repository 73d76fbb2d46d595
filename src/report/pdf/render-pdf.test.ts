import { describe, expect, it } from 'vitest';
import { renderPdf } from './render-pdf.ts';

const definition = {
  content: [
    'eGFR 38 ≥ 30: −3 mg – año ≈',
    { svg: '<svg width="8" height="8"><path d="M0 0h8v8z" fill="#000000"/></svg>' },
  ],
};

describe('a PDF', () => {
  it('is the same bytes for the same plan, and dated by it', async () => {
    const [one, other] = [await renderPdf(definition, '2026-11-22'), await renderPdf(definition, '2026-11-22')];
    expect(new TextDecoder('latin1').decode(one.slice(0, 5))).toBe('%PDF-');
    expect(one).toEqual(other);
    expect(new TextDecoder('latin1').decode(one)).toContain('D:20261122');
  });

  it('fetches nothing', async () => {
    await expect(renderPdf({ content: [{ image: 'https://example.org/x.png' }] }, '2026-11-22')).rejects.toThrow();
  });
});
