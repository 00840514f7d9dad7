/**
 * A file writes letters that XML lacks as `_x0001_`, so a text in which such a thing stands by itself has its first underscore written
 * that way. The library reads it back by itself in cells, but not in notes.
 */
export function textForFile(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

export function noteFromFile(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
