/** What two spellings of one name share: small letters and digits, words parted by one space. `HbA1c (%)` is `hba1c`. */
export function nameOf(written: string): string {
  return written
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
