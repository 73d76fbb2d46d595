/** Hands a file to the person by the browser's own saving; it never leaves the machine. */
export function download(name: string, content: string | Uint8Array): void {
  const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the address up within this turn or the next ones.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  html: 'text/html',
  pdf: 'application/pdf',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  yaml: 'text/yaml',
  txt: 'text/plain',
};
