import type { GridRange } from '../../workbook/grid-range.ts';
import type { HtmlPage } from '../html/html-page.ts';

export interface Menu {
  /** The add-on's own menu, under Extensions, has no name of its own. */
  readonly name: string | null;
  readonly items: MenuEntry[];
}

type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: Menu };

export interface Toast {
  readonly message: string;
  readonly title: string;
  /** Below zero it stays until it is closed. */
  readonly seconds: number;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** A question that halts the script until somebody answers. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
}

export interface Answer {
  readonly button: ButtonName;
  /** What was typed into a prompt. */
  readonly text?: string;
}

/** The window that a person has the spreadsheet open in, as far as scripts can put something into it. */
export class Editor {
  /** The tab in front; null: the first. */
  activeTabId: number | null = null;
  /** What is selected there, the part with the cursor last; empty: A1. */
  activeRanges: readonly GridRange[] = [];
  menus: Menu[] = [];
  readonly toasts: Toast[] = [];
  /** What was asked so far. */
  readonly questions: Question[] = [];
  sidebar: HtmlPage | null = null;
  /** The page behind a modeless one may still be used. */
  dialog: (HtmlPage & { readonly isModeless?: true }) | null = null;
  /** Answers for the next questions, in order. */
  readonly answers: Answer[] = [];
  /** Who answers when nothing is prepared. */
  answer: (question: Question) => Answer = ({ buttons }) => ({ button: buttons[0] ?? 'OK', text: '' });

  /** Forgets what was in front, as when the window shows another spreadsheet. */
  close(): void {
    this.activeTabId = null;
    this.activeRanges = [];
    this.menus = [];
    this.sidebar = null;
    this.dialog = null;
  }

  /** Shows a menu in place of the one of the same name. */
  addMenu(menu: Menu): void {
    const place = this.menus.findIndex(({ name }) => name === menu.name);
    if (place === -1) this.menus.push(menu);
    else this.menus[place] = menu;
  }

  ask(question: Question): Answer {
    this.questions.push(question);
    return this.answers.shift() ?? this.answer(question);
  }
}
