import { showAlert, showMenu } from '../sheet/menu.ts';
import { userLanguage } from '../sheet/user-language.ts';
import { texts } from '../text/index.ts';

/** Builds the add-on's menu. Runs before the add-on may read the spreadsheet, so it asks for nothing but the user's language. */
export function openMenu(): void {
  const { openSidebar, about } = texts[userLanguage()].menu;
  showMenu([
    { text: openSidebar, functionName: 'showSidebar' },
    { text: about, functionName: 'showAbout' },
  ]);
}

/** Says what the add-on is and how to start. */
export function about(): void {
  const { about: title, aboutText } = texts[userLanguage()].menu;
  showAlert(title, aboutText);
}
