/**
 * The names in a field that may hold several.
 *
 * @example namesIn('Sato, Tanaka') // ['Sato', 'Tanaka']
 */
export function namesIn(text: string): string[] {
  return text
    .split(/[,、，;；\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}
