import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Language } from '../../src/model/language.ts';
import { sidebarWords } from '../../src/text/sidebar/index.ts';
import { goTo, pick } from '../host/page/trial.ts';

const MENU = {
  en: ['Extensions', 'SmallStart ABM', 'Open sidebar'],
  ja: ['拡張機能', 'SmallStart ABM', 'サイドバーを開く'],
} as const;

/**
 * What people do in a window of the local spreadsheet, and in the sidebar beside its cells.
 *
 * @param window - the window, once it is open.
 */
export function sidebarWindow(window: () => Page, language: Language) {
  const { shell } = sidebarWords[language];
  const sidebar = (): FrameLocator => window().frameLocator('iframe[title="SmallStart ABM"]');
  const button = (name: string): Locator => sidebar().getByRole('button', { name, exact: true });
  return {
    sidebar,
    /** Waits until nothing is under way. */
    idle: () => sidebar().locator('main[aria-busy=false]').waitFor(),
    openSidebar: () => pick(window(), ...MENU[language]),
    click: (name: string) => button(name).click(),
    openView: (view: keyof typeof shell.views) =>
      sidebar().getByRole('navigation').getByRole('button', { name: shell.views[view], exact: true }).click(),
    openTab: (name: string) => window().getByRole('tab', { name, exact: true }).click(),
    /** Waits until the sidebar says that something is done. */
    said: (text: string) => sidebar().locator('header').getByRole('status').getByText(text).waitFor(),
    /** Pastes a text, from a cell on. */
    paste: async (address: string, text: string) => {
      await goTo(window(), address);
      await window().evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await window().keyboard.press('Control+v');
    },
    /** Types into cells one below the other, as somebody does who presses Enter after each. */
    typeDown: async (address: string, texts: readonly string[]) => {
      await goTo(window(), address);
      for (const text of texts) {
        await window().keyboard.type(text);
        await window().keyboard.press('Enter');
      }
    },
  };
}
