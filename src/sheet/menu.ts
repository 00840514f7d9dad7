/** An entry of the add-on's menu: what it says, and the global function that it calls. */
export interface MenuItem {
  readonly text: string;
  readonly functionName: string;
}

/** Puts the entries under the add-on's name in the Extensions menu. */
export function showMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { text, functionName } of items) menu.addItem(text, functionName);
  menu.addToUi();
}

/** Shows a text that has to be closed before going on. */
export function showAlert(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
