const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const harmlessUrl = /^(?:(?:https?|mailto|ftp):|[^:]*(?:[/?#]|$))/i;

/** Stands where a value could not be printed without giving it power over the page. */
const harmless = 'zSoyz';

/** A text that shows as it is, wherever in a page's text or in a quoted attribute it stands. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** A value within quotes of JavaScript. */
export function escapeInScript(text: string): string {
  return text.replace(/[^\w\s.,:;()[\]{}+*%!?#@|~^-]|[\n\r\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : unicodeEscape(character);
  });
}

function unicodeEscape(character: string): string {
  return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

/** A value where JavaScript expects an expression. */
export function scriptLiteral(value: unknown): string {
  const isPlain = value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? ` ${value} ` : `'${escapeInScript(String(value))}'`;
}

/** A value within a URL that begins before it, or is it. `before` is what of the URL was there already. */
export function escapeInUrl(text: string, before: string): string {
  if (/[?#]/.test(before)) return encodeURIComponent(text);
  if (before === '' && !harmlessUrl.test(text)) return `#${harmless}`;
  return encodeURI(text).replace(/%25(?=[\da-f]{2})/gi, '%');
}

/** A value within a style sheet. */
export function escapeInStyle(text: string): string {
  return /^[\w\s#%.,+-]*$/.test(text) ? text : harmless;
}
