const OPENS = '\u2066';
const CLOSES = '\u2069';

/** From a letter or figure of a left-to-right script on, as long as none of another script comes between. */
const RUN =
  /[\p{Script=Latin}\p{Script=Greek}\d*µ<>≤≥][\p{Script=Latin}\p{Script=Greek}\p{M}\d \u00a0\u202f.,'’/+%*:;&²³µ·()<>≤≥\u2212\u2013-]*/gu;

/**
 * Names, symbols and doses in Latin letters (`CYP2C19`, `500 mg`, `86 %`) set apart in a text that runs from right to left, each
 * between U+2066 and U+2069, so that their own order stays. Figures alone need nothing. What is set apart already stays as it is.
 */
export function isolateLatin(text: string): string {
  let said = '';
  let depth = 0;
  for (const part of text.split(/([\u2066-\u2069])/)) {
    const bare = depth === 0;
    if (part === CLOSES) depth = depth > 0 ? depth - 1 : 0;
    else if (/^[\u2066-\u2068]$/.test(part)) depth += 1;
    said += bare && !/[\u2066-\u2069]/.test(part) ? part.replace(RUN, setApart) : part;
  }
  return said;
}

/** A text of another language as a whole, its stops with it. */
export function isolateWhole(text: string): string {
  return text === '' ? text : `${OPENS}${text}${CLOSES}`;
}

function setApart(run: string): string {
  if (!/[\p{Script=Latin}\p{Script=Greek}%]/u.test(run)) return run;
  const end = lengthOf(run);
  return `${OPENS}${run.slice(0, end)}${CLOSES}${run.slice(end)}`;
}

/** Without the stops and blanks that belong to the text around it; a closing bracket only with the one that it closes. */
function lengthOf(run: string): number {
  let end = run.length;
  for (; end > 0; end -= 1) {
    const last = run[end - 1]!;
    const inside = run.slice(0, end);
    const open = inside.split('(').length - inside.split(')').length;
    if (last === ')' ? open >= 0 : /[\p{L}\p{M}\d%*²³+]/u.test(last) && (open <= 0 || !run.slice(end).startsWith(')')))
      break;
  }
  return end;
}
