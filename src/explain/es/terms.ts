/** Words for the coded vocabulary, under the keys of the English list. */
export const TERMS_ES: Readonly<Record<string, string>> = {};
