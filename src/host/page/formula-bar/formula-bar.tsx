/** The name box and the formula of the cell under the cursor. */
export function FormulaBar() {
  return <div class="formula-bar" />;
}
