import type { FramePage } from '../thread/thread-messages.ts';
import type { Response } from './response.ts';

/** How many pages of the add-on are kept: windows show the sidebar and a dialog at most, but may be a little behind. */
const KEPT = 20;

/**
 * What a page of the add-on may do, enforced by the browser whatever is in it: its own scripts run, in an origin of their own; it
 * reaches nothing on the network, this server included, but for links that a person opens in a new window.
 */
const framePolicy = [
  'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The pages that the add-on shows, each at a path that nobody guesses and that tells nothing about the rest of the server. */
export class Frames {
  private readonly pages = new Map<string, FramePage>();

  /** @param client - The script that gives a page `google.script`. */
  constructor(private readonly client: string) {}

  add(path: string, page: FramePage): void {
    this.pages.set(path, page);
    const [oldest] = this.pages.keys();
    if (this.pages.size > KEPT && oldest !== undefined) this.pages.delete(oldest);
  }

  at(path: string): Response | null {
    const page = this.pages.get(path);
    return page === undefined
      ? null
      : {
          type: 'text/html; charset=utf-8',
          body: withClient(page, this.client),
          headers: { 'Content-Security-Policy': framePolicy },
        };
  }
}

/** Before everything else in the document, so that its own scripts find it there. */
function withClient({ html, functions }: FramePage, client: string): string {
  const [start = ''] = /^\s*(?:<!--[\s\S]*?-->\s*)*<!doctype[^>]*>/i.exec(html) ?? [];
  return `${start || '<!doctype html>'}<script data-functions="${functions.join(' ')}">${client}</script>${html.slice(start.length)}`;
}
