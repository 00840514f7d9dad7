/** A page of the project that is opened in a window of its own. */
interface WindowPage {
  readonly file: string;
  readonly title: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What the page's file prints, escaped, by its names there. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Opens a page in a window beside which the spreadsheet can be worked in. */
export function openWindow({ file, title, width, height, values }: WindowPage): void {
  const template = Object.assign(HtmlService.createTemplateFromFile(file), values);
  SpreadsheetApp.getUi().showModelessDialog(template.evaluate().setWidth(width).setHeight(height), title);
}
