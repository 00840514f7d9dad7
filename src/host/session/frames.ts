import type { FrameView } from '../protocol/editor-view.ts';
import type { HtmlPage } from '../services/html/html-page.ts';
import type { Editor } from '../services/ui/editor.ts';

/** The pages of the add-on that were shown, each under an id of its own. */
export class Frames {
  private readonly known = new WeakMap<HtmlPage, FrameView>();
  private count = 0;

  constructor(private readonly publish: (id: string, html: string) => string) {}

  /** The page as windows show it; the same page is the same frame. */
  view(page: HtmlPage & { readonly isModeless?: true }): FrameView {
    const known = this.known.get(page);
    if (known) return known;
    this.count += 1;
    const id = `frame-${this.count}`;
    const view: FrameView = {
      id,
      title: page.title,
      path: this.publish(id, page.content),
      ...(page.width !== null && { width: page.width }),
      ...(page.height !== null && { height: page.height }),
      ...(page.isModeless && { modeless: true }),
    };
    this.known.set(page, view);
    return view;
  }

  /** Where the editor shows a frame; null where it does not. */
  placeOf(id: string, { sidebar, dialog }: Editor): 'sidebar' | 'dialog' | null {
    if (sidebar && this.view(sidebar).id === id) return 'sidebar';
    return dialog && this.view(dialog).id === id ? 'dialog' : null;
  }
}
