/** The mark of the program, before its name. */
export const BRAND =
  '<svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false"><path d="M0 6h8m8 0h12" stroke-width="1.5"/><circle cx="12" cy="6" r="4.25" stroke-width="2"/></svg>';
