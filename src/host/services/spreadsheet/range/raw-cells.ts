import type { Area } from '../../../workbook/area.ts';
import type { RawCell, Tab } from '../../../workbook/tab.ts';

/** What cells hold, formulas as formulas, to be put back as it is. */
export function rawCells(tab: Tab, area: Area): RawCell[][] {
  const formulas = tab.formulas(area);
  return tab.values(area).map((row, down) =>
    row.map((value, right) => {
      const formula = formulas[down]?.[right];
      return formula ? { formula } : value;
    }),
  );
}
