const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Whether somebody pressed these keys: `Mod+Shift+Z`. */
export function isPressed(shortcut: string, event: KeyboardEvent): boolean {
  const parts = shortcut.split('+');
  const key = parts.pop();
  const has = (name: string) => parts.includes(name);
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  if (other || mod !== has('Mod') || event.shiftKey !== has('Shift') || event.altKey !== has('Alt')) return false;
  // With Shift a digit key says another sign, by the layout of the keyboard.
  return event.key.toUpperCase() === key?.toUpperCase() || event.code === `Digit${key}`;
}

/** Keys as menus show them: `Ctrl+Shift+Z`, on a Mac `⌘⇧Z`. */
export function shownShortcut(shortcut: string): string {
  const arrows = { Up: '↑', Down: '↓', Left: '←', Right: '→' };
  const key = shortcut.replace(/Arrow(Up|Down|Left|Right)/, (_, side: keyof typeof arrows) => arrows[side]);
  if (!isMac) return key.replace('Mod', 'Ctrl');
  return key.replace('Mod', '⌘').replace('Shift', '⇧').replace('Alt', '⌥').replaceAll('+', '');
}

/** Keys as assistive technology takes them: `Control+Shift+Z`. */
export function spokenShortcut(shortcut: string): string {
  return shortcut.replace('Mod', isMac ? 'Meta' : 'Control');
}
