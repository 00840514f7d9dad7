/**
 * The name of a tab as formulas refer to it.
 *
 * @example quotedTab("Jane's list") // "'Jane''s list'"
 */
export function quotedTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
