/** A piece of a page: a tag with its attributes, or text between tags. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const piece = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>|([^<]+)|</gi;

const attribute = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** What of a page is never shown as text. */
const unseen = /<(style|script|title|xml|template|noscript)\b[\s\S]*?<\/\1\s*>/gi;

/** Cuts a page into pieces. Whatever is no well-formed tag is text; nothing of it is ever run or loaded. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  for (const [whole, slash, name, attributes, text] of html.replace(unseen, '').matchAll(piece)) {
    if (text !== undefined || whole === '<') yield { kind: 'text', text: decoded(text ?? whole) };
    else if (name && slash) yield { kind: 'close', name: name.toLowerCase() };
    else if (name) yield { kind: 'open', name: name.toLowerCase(), attributes: attributesOf(attributes ?? '') };
  }
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    found.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''));
  }
  return found;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  yen: '¥',
};

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
