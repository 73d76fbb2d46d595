/** Text as it stands in the title of a drawing, which is markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
