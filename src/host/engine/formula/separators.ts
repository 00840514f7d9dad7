import { tokenize } from './tokens.ts';

/**
 * A formula typed where commas are decimal (`=SUM(1,5;2)`, `={1\2;3}`) as it reads everywhere else (`=SUM(1.5,2)`, `={1,2;3}`).
 * Formulas are kept in the second form.
 */
export function withCommas(formula: string): string {
  const inBraces: boolean[] = [];
  // Between digits a comma is a decimal point; afterwards only separators are left.
  const pointed = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(\d),(?=\d)/g, (text, digit) =>
    digit === undefined ? text : `${digit}.`,
  );
  const tokens = tokenize(pointed.slice(1)).map(({ text }) => {
    if (text === '(' || text === '{') inBraces.push(text === '{');
    if (text === ')' || text === '}') inBraces.pop();
    if (text === '\\') return ',';
    return text === ';' && inBraces.at(-1) !== true ? ',' : text;
  });
  return `=${tokens.join('')}`;
}
