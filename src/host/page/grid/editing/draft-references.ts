import type { Area } from '../../../protocol/cell-view.ts';
import type { TabView } from '../../../protocol/workbook-view.ts';
import { readAddress } from '../../addresses.ts';
import { piecesOf } from '../../formula-bar/formula-text.ts';
import { referenceColors } from '../theme.ts';
import type { Draft } from './draft.ts';

/** The areas of a tab that a formula refers to, each reference in its own colour. */
export function referencesOn(
  tab: TabView,
  { text, tabId }: Pick<Draft, 'text' | 'tabId'>,
  tabs: readonly TabView[],
): { area: Area; color: string }[] {
  const home = tabs.find(({ id }) => id === tabId) ?? tab;
  const references = piecesOf(text).filter(({ kind }) => kind === 'reference');
  const names = [...new Set(references.map((piece) => piece.text.replaceAll('$', '').toUpperCase()))];
  return names.flatMap((name, index) => {
    const written = references.find((piece) => piece.text.replaceAll('$', '').toUpperCase() === name)?.text ?? name;
    const address = readAddress(written, tabs, home);
    const color = referenceColors[index % referenceColors.length];
    return address && color && (address.tab ?? home.name) === tab.name ? [{ area: address.area, color }] : [];
  });
}
