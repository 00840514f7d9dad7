import { chartPartPath } from './chart-parts.ts';
import { finishChart } from './chart-xml.ts';
import { type Parts, partText } from './drawing-parts.ts';
import { placeDrawings } from './drawing-places.ts';
import { fittedSheets } from './needed-heights.ts';
import { outlinedSheets } from './outline.ts';
import { defaultStyle, writePackage } from './package.ts';
import type { PlainTab, PlainWorkbook } from './plain-workbook.ts';
import { readZip, writeZip } from './zip.ts';

/** The Excel file of a workbook. It knows nothing of the workbook itself, so that any thread can make it. */
export async function plainToXlsx({
  tabs,
  namedRanges,
  activeSheet,
  title,
  custom,
}: PlainWorkbook): Promise<Uint8Array> {
  const bytes = await writePackage({
    sheets: tabs.map(({ contents }) => contents),
    defaultFont: defaultStyle.font,
    namedRanges: [...namedRanges],
    activeSheet,
    properties: { title, custom: { ...custom } },
  });
  const parts = readZip(bytes);
  const changed = new Map([
    ...replacedCharts(parts, tabs),
    ...placeDrawings(parts, tabs),
    ...outlinedSheets(
      parts,
      tabs.map(({ groups }) => groups),
    ),
  ]);
  const outlined = new Map([...parts, ...changed]);
  const fitted = fittedSheets(
    outlined,
    tabs.map(({ neededHeights }) => neededHeights),
  );
  return writeZip(new Map([...outlined, ...fitted]));
}

/** The parts of the charts: those of another program as they were, ours as the library cannot draw them. */
function replacedCharts(parts: Parts, tabs: readonly PlainTab[]): Map<string, Uint8Array> {
  const replaced = new Map<string, Uint8Array>();
  tabs
    .flatMap(({ charts }) => charts)
    .forEach(({ finish, original }, index) => {
      const path = chartPartPath(index + 1);
      replaced.set(path, Buffer.from(original ?? finishChart(partText(parts, path), finish), 'utf8'));
    });
  return replaced;
}
