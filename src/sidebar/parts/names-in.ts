/**
 * The names in a field that may hold several, each once.
 *
 * @example namesIn('Sato, Tanaka, Sato') // ['Sato', 'Tanaka']
 */
export function namesIn(text: string): string[] {
  const names = text.split(/[,、，;；\n]/).map((name) => name.trim());
  return [...new Set(names.filter(Boolean))];
}
