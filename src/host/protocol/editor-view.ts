/** What scripts put around the cells. */
export interface EditorView {
  /** The entries of the Extensions menu, a menu for each add-on, and menus of their own. */
  readonly menus: readonly MenuView[];
  readonly sidebar: FrameView | null;
  readonly dialog: FrameView | null;
}

export interface MenuView {
  readonly name: string;
  /** Whether it belongs under Extensions. */
  readonly isAddOn: boolean;
  readonly items: readonly MenuItemView[];
}

export type MenuItemView =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuView };

/** A page of the add-on. A new id is a new page. */
export interface FrameView {
  readonly id: string;
  readonly title: string;
  /** Path of its document; the frame is sandboxed. */
  readonly path: string;
  /** Only for dialogs; pixels. */
  readonly width?: number;
  readonly height?: number;
  /** True where the page behind may still be used. */
  readonly modeless?: true;
}

/** A question that halts the script until somebody answers. */
export interface QuestionView {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface ToastView {
  readonly message: string;
  readonly title: string;
  /** Below zero it stays until it is closed. */
  readonly seconds: number;
}
