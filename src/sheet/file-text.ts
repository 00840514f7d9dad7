/** What stands in a file of the project that is no script. */
export function fileText(file: string): string {
  return HtmlService.createHtmlOutputFromFile(file).getContent();
}
