/** Opens a page of the project in the sidebar, in place of what is there. */
export function openSidebarPage(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}
