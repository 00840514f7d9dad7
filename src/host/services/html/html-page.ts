/** A page in the making: what `HtmlOutput` stands for. */
export interface HtmlPage {
  content: string;
  title: string;
  /** Pixels; null leaves it to the place where the page is shown. */
  width: number | null;
  height: number | null;
  faviconUrl: string | null;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

export function newPage(content: string): HtmlPage {
  return { content, title: '', width: null, height: null, faviconUrl: null, metaTags: [] };
}
