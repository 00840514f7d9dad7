/** A formula as it can be compared, however a spreadsheet quotes the names of tabs and whatever language its words are in. */
export function comparable(formula: string): string {
  return formula
    .replace(QUOTED, (quoted) => {
      if (quoted.startsWith("'")) return quoted.slice(1, -1).replace(/''/g, "'");
      return quoted.startsWith('"#gid') ? quoted : '""';
    })
    .replace(/\s/g, '');
}

/**
 * Whether two formulas of ours say the same, but for words that people read.
 *
 * @example isSameFormula("='List'!$A$1", '=List!$A$1') // true
 */
export function isSameFormula(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** What stays of a formula when its references move or break, and when sums grow by further columns. */
export function formulaShape(formula: string): string {
  return formula
    .replace(QUOTED, (quoted) => (quoted.startsWith("'") ? 'x' : '""'))
    .replace(/[^\s"(),+\-*/<>=&!:]+!(?=[$A-Z#])/gi, '')
    .replace(/#REF!|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?[A-Z]{1,3}\$?\d+/g, '@')
    .replace(/@(?::?@)*/g, '@')
    .replace(/\b\d+\b/g, '0')
    .replace(/\s/g, '')
    .replace(/((?:MAX|COUNTIFS)\((?:[^()]|\([^()]*\))*\)(?:\*0)?)(?:\+\1)+/g, '$1');
}

/** Whether a formula lost what it refers to. */
export function isBroken(formula: string): boolean {
  return formula.replace(QUOTED, '').includes('#REF!');
}

/** Texts, and names of tabs, in which the other kind of quotes may stand. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
