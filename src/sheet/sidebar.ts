/** Opens a page of the project in the sidebar, in place of what is there. */
export function openSidebarPage(file: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/** What stands in a file of the project that is no script. */
export function fileText(file: string): string {
  return HtmlService.createHtmlOutputFromFile(file).getContent();
}
