import { localeOf } from '../workbook/locale.ts';
import type { Tab } from '../workbook/tab.ts';
import { Workbook, type WorkbookOptions } from '../workbook/workbook.ts';
import { readCsv, writeCsv } from './csv.ts';
import { entryOfText, shieldFormula } from './typed-text.ts';

/**
 * A workbook of one tab, both named `name`, with the table of a CSV file. Cells are read as if typed, unless that would lose something.
 *
 * @throws FileProblem as `readCsv` does.
 */
export function csvToWorkbook(bytes: Uint8Array, name: string, options: WorkbookOptions = {}): Workbook {
  const rows = readCsv(bytes);
  const workbook = new Workbook({ ...options, name });
  const tab = workbook.tabs[0] ?? workbook.addTab();
  const columns = rows[0]?.length ?? 0;
  const separator = localeOf(workbook.locale).decimal === ',' ? ',' : '.';
  workbook.batch(() => {
    workbook.renameTab(tab, name.slice(0, 100));
    tab.growTo(rows.length, columns);
    tab.enter(
      1,
      1,
      rows.map((row) => row.map((text) => entryOfText(text, separator))),
    );
  });
  return workbook;
}

/** A tab as CSV, the first visible one unless told otherwise: texts as they are, everything else as the cells show it. */
export function workbookToCsv(
  workbook: Workbook,
  tab: Tab | undefined = workbook.tabs.find((candidate) => !candidate.hidden),
): Uint8Array {
  if (!tab || tab.lastRow === 0) return writeCsv([]);
  const area = { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn };
  const shown = tab.displayTexts(area);
  return writeCsv(
    tab
      .values(area)
      .map((row, y) =>
        row.map((value, x) => (typeof value === 'string' ? shieldFormula(value) : (shown[y]?.[x] ?? ''))),
      ),
  );
}
