/** The line with its one stop. */
export function Brand() {
  return (
    <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
      <path d="M0 6h8m8 0h12" strokeWidth="1.5" />
      <circle cx="12" cy="6" r="4.25" strokeWidth="2" />
    </svg>
  );
}
