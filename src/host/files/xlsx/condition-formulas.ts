import type { Criteria, CriteriaValue } from '../../workbook/criteria.ts';

/**
 * How a question about a cell is asked in a formula of Excel's: `@` is the cell, `#` a number, `"x"` a text. Excel's own comparisons
 * take blanks for 0 and texts for more than any number; these do not, as in Sheets.
 */
const templates: Readonly<Record<string, string>> = {
  CELL_EMPTY: 'LEN(TRIM(@))=0',
  CELL_NOT_EMPTY: 'LEN(TRIM(@))>0',
  TEXT_CONTAINS: 'NOT(ISERROR(SEARCH("x",@)))',
  TEXT_DOES_NOT_CONTAIN: 'ISERROR(SEARCH("x",@))',
  TEXT_STARTS_WITH: 'LEFT(@,LEN("x"))="x"',
  TEXT_ENDS_WITH: 'RIGHT(@,LEN("x"))="x"',
  TEXT_EQUAL_TO: '@="x"',
  TEXT_IS_VALID_EMAIL: 'ISNUMBER(SEARCH("?*@?*.?*",@))',
  TEXT_IS_VALID_URL: 'ISNUMBER(SEARCH("?*://?*",@))',
  NUMBER_BETWEEN: 'AND(ISNUMBER(@),@>=#,@<=#)',
  NUMBER_NOT_BETWEEN: 'AND(ISNUMBER(@),OR(@<#,@>#))',
  NUMBER_EQUAL_TO: 'AND(ISNUMBER(@),@=#)',
  NUMBER_NOT_EQUAL_TO: 'AND(ISNUMBER(@),@<>#)',
  NUMBER_GREATER_THAN: 'AND(ISNUMBER(@),@>#)',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'AND(ISNUMBER(@),@>=#)',
  NUMBER_LESS_THAN: 'AND(ISNUMBER(@),@<#)',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'AND(ISNUMBER(@),@<=#)',
  DATE_IS_VALID_DATE: 'ISNUMBER(@)',
  DATE_AFTER: 'AND(ISNUMBER(@),INT(@)>#)',
  DATE_BEFORE: 'AND(ISNUMBER(@),INT(@)<#)',
  DATE_EQUAL_TO: 'AND(ISNUMBER(@),INT(@)=#)',
};

const relativeDates: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

const placeholders = /@(?![?]\*)|#|"x"/g;

/** The criteria as a formula about `cell` (`B2`), without `=`; undefined where there is no way to ask that. */
export function conditionFormula(
  { type, values }: Criteria,
  cell: string,
  serialOf: (date: Date) => number,
): string | undefined {
  const template = templates[type.replace(/_RELATIVE$/, '')];
  if (template === undefined) return undefined;
  let next = 0;
  return template.replace(placeholders, (placeholder) => {
    if (placeholder === '@') return cell;
    if (placeholder === '#') return numberText(values[next++], serialOf);
    return `"${String(values[0]).replaceAll('"', '""')}"`;
  });
}

/** The criteria that a formula of this kind asks for, or undefined for any other formula. */
export function criteriaOfFormula(
  formula: string,
  cell: string,
  dateOf: (serial: number) => Date,
): Criteria | undefined {
  const upper = formula.toUpperCase();
  for (const [type, template] of Object.entries(templates)) {
    // Most formulas are of no kind, which is told without a pattern for each.
    const match = upper.startsWith(template.split(placeholders)[0] ?? '') && patternOf(template, cell).exec(formula);
    if (!match) continue;
    const found = match.slice(1).map((text) => text ?? '');
    const relative = Object.entries(relativeDates).find(([, text]) => text === found[0]);
    if (relative && type.startsWith('DATE_')) return { type: `${type}_RELATIVE`, values: [relative[0]] };
    if (type.startsWith('TEXT_')) return { type, values: found.slice(0, 1).map((text) => text.replaceAll('""', '"')) };
    if (found.some((text) => Number.isNaN(Number(text)))) return undefined;
    return { type, values: found.map((text) => (type.startsWith('DATE_') ? dateOf(Number(text)) : Number(text))) };
  }
  return undefined;
}

function numberText(value: CriteriaValue | undefined, serialOf: (date: Date) => number): string {
  if (value instanceof Date) return String(serialOf(value));
  if (typeof value === 'string') return relativeDates[value] ?? value.replace(/^=/, '');
  return String(value);
}

function patternOf(template: string, cell: string): RegExp {
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const fixed = template.split(placeholders).map(literally);
  const open = (template.match(placeholders) ?? []).map((placeholder) => {
    if (placeholder === '@') return `\\$?${literally(cell)}`;
    return placeholder === '#' ? '(-?[\\d.E+-]+|(?:EDATE\\()?TODAY\\(\\)[^)]*\\)?)' : '"((?:[^"]|"")*)"';
  });
  return new RegExp(`^${fixed.map((text, index) => `${text}${open[index] ?? ''}`).join('')}$`, 'i');
}
