import { tokenize } from '../../engine/formula/tokens.ts';

/** A call of `HYPERLINK`, or of a function that chooses among its arguments, which may be such calls. */
const choosing = /^=\s*(?:HYPERLINK|IF|IFS|IFERROR|IFNA|CHOOSE|SWITCH)\s*\(/i;

/**
 * The formula of the address that a cell leads to: that of the cell, with addresses in the stead of links. Undefined for a formula that
 * makes no link.
 *
 * @example addressFormula('=IF(A1="", "", HYPERLINK("#gid=7&range=A"&B1, "There"))') // '=IF(A1="", "", ("#gid=7&range=A"&B1))'
 */
export function addressFormula(formula: string): string | undefined {
  if (!choosing.test(formula) || !/hyperlink\s*\(/i.test(formula)) return undefined;
  let address = '=';
  let depth = 0;
  /** How deep the links stand that are being read, and whether their address has ended. */
  const links: { readonly depth: number; isOver: boolean }[] = [];
  for (const { kind, text } of tokenize(formula.slice(1))) {
    const opens = kind === 'operator' && (text === '(' || text === '{');
    const closes = kind === 'operator' && (text === ')' || text === '}');
    if (kind === 'function' && text.toUpperCase() === 'HYPERLINK') {
      links.push({ depth, isOver: links.at(-1)?.isOver ?? false });
      continue;
    }
    const link = links.at(-1);
    if (opens) depth += 1;
    if (closes) depth -= 1;
    if (link && kind === 'operator' && text === ',' && depth === link.depth + 1) link.isOver = true;
    const isEnd = link !== undefined && closes && depth === link.depth;
    if (isEnd) links.pop();
    const isLeftOut = isEnd ? (links.at(-1)?.isOver ?? false) : link?.isOver;
    if (!isLeftOut) address += text;
  }
  return address;
}
