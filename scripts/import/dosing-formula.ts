const TOKEN = /\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|<=|>=|!=|==|&&|\|\||[-+*/^()<>,])/y;

const OURS: Readonly<Record<string, string>> = { '==': '=', '&&': 'and', '||': 'or', log: 'ln' };

/** A formula of the source tables in our notation and spacing: `if(AGE>65&&CR<1,1,CR)` is `if(AGE > 65 and CR < 1, 1, CR)`. */
export function formula(text: string): string {
  let out = '';
  let before = '(';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (match === null) throw new Error(`what is "${text}"?`);
    const token = OURS[match[1]!] ?? match[1]!;
    const sign = /^[-+]$/.test(token) && /^([-+*/^(<>=,]|<=|>=|!=|and|or)$/.test(before);
    if (token === ',') out += ', ';
    else if (/^[()]$/.test(token) || token === '^' || sign) out += token;
    else if (/^([-+*/<>=]|<=|>=|!=|and|or)$/.test(token)) out += ` ${token} `;
    else out += token;
    before = token;
  }
  return out;
}
