import { describe, expect, test } from 'vitest';
import { workbookToXlsx } from '../../../../src/host/files/xlsx/workbook-to-xlsx.ts';
import { xlsxToWorkbook } from '../../../../src/host/files/xlsx/xlsx-to-workbook.ts';
import { readZip, writeZip } from '../../../../src/host/files/xlsx/zip.ts';
import type { Chart } from '../../../../src/host/workbook/chart.ts';
import type { OverGridImage } from '../../../../src/host/workbook/over-grid-image.ts';
import type { Tab } from '../../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';
import { gif, jpegStart, png } from '../../image-files.ts';

function firstTab(workbook: Workbook): Tab {
  const [tab] = workbook.tabs;
  if (!tab) throw new Error('a workbook has a tab');
  return tab;
}

function put(tab: Tab, bytes: Uint8Array, shown: Partial<OverGridImage> = {}): void {
  const file = tab.workbook.imageFiles.add(bytes);
  if (!file) throw new Error('no image');
  const image = {
    id: tab.images.length + 1,
    position: { row: 2, column: 3, offsetX: 5, offsetY: 6 },
    width: file.width,
    height: file.height,
    title: '',
    description: '',
    file: file.name,
    ...shown,
  };
  tab.images = [...tab.images, image];
}

const chart: Omit<Chart, 'ranges'> = {
  id: 1,
  type: 'COLUMN',
  position: { row: 5, column: 2, offsetX: 0, offsetY: 0 },
  options: { title: 'Scores' },
  headers: 1,
  mergeStrategy: 'MERGE_COLUMNS',
  transposed: false,
  hiddenDimensionStrategy: 'IGNORE_ROWS',
};

async function drawing(workbook: Workbook): Promise<string> {
  return Buffer.from(readZip(await workbookToXlsx(workbook)).get('xl/drawings/drawing1.xml') ?? []).toString('utf8');
}

/** A workbook with one image, whose place somebody else wrote. */
async function foreign(rewritten: (picture: string) => string): Promise<Workbook> {
  const tab = firstTab(new Workbook());
  put(tab, png(40, 30), { title: 'Map', description: '図' });
  const parts = readZip(await workbookToXlsx(tab.workbook));
  const path = 'xl/drawings/drawing1.xml';
  const xml = Buffer.from(parts.get(path) ?? []).toString('utf8');
  const changed = xml.replace(/<xdr:oneCellAnchor>.*(<xdr:pic>.*<\/xdr:pic>).*<\/xdr:oneCellAnchor>/s, (_, picture) =>
    rewritten(picture),
  );
  parts.set(path, Buffer.from(changed, 'utf8'));
  return xlsxToWorkbook(writeZip(parts), 'foreign');
}

const corner = (name: string, [column, x, row, y]: readonly number[]) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y}</xdr:rowOff></xdr:${name}>`;

describe('the images of a workbook that is saved as Excel file and opened again', () => {
  test('are those that were there, on every tab, beside charts', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    const other = workbook.addTab({ name: '計画' });
    put(tab, png(40, 30), { title: 'Map "1" <a>', description: '佐藤 & 伊藤\n二行目' });
    put(tab, gif, { width: 90, height: 80, position: { row: 1, column: 1, offsetX: 0, offsetY: 0 } });
    tab.put(1, 1, [
      ['', 'Score'],
      ['A', 1],
    ]);
    tab.charts = [{ ...chart, ranges: [{ tabId: tab.id, row: 1, column: 1, rows: 2, columns: 2 }] }];
    put(other, jpegStart(64, 36), { id: 3 });
    const again = await xlsxToWorkbook(await workbookToXlsx(workbook), 'again');
    expect(again.tabs.map(({ images }) => images)).toEqual([tab.images, other.images]);
    expect(again.tabs[0]?.charts).toEqual(tab.charts);
    const [first] = tab.images;
    expect(Buffer.from(again.imageFiles.get(first?.file ?? '')?.bytes ?? [])).toEqual(png(40, 30));
  });

  test('stand where they stood, from the corner of the cell in which that is', async () => {
    const workbook = new Workbook();
    const tab = firstTab(workbook);
    tab.columnTracks.setSize(1, 30);
    put(tab, png(4, 4), { position: { row: 3, column: 1, offsetX: 140, offsetY: -5 } });
    const again = await xlsxToWorkbook(await workbookToXlsx(workbook), 'again');
    // Columns of 30 and 100 pixels, rows of 21: 140 is 10 into the third column, −5 is 16 into the row above.
    expect(firstTab(again).images[0]?.position).toEqual({ row: 2, column: 3, offsetX: 10, offsetY: 16 });
  });
});

describe('an Excel file', () => {
  test('has images to the pixel, in a size that columns do not change', async () => {
    const workbook = new Workbook();
    put(firstTab(workbook), png(40, 30));
    // A pixel is 9525 units.
    expect(await drawing(workbook)).toContain(
      `<xdr:oneCellAnchor>${corner('from', [2, 47_625, 1, 57_150])}<xdr:ext cx="381000" cy="285750"/><xdr:pic>`,
    );
  });
});

describe('an image of another program', () => {
  test('between two cells is as large as the cells', async () => {
    const between = corner('from', [1, 95_250, 1, 0]) + corner('to', [3, 0, 2, 95_250]);
    const workbook = await foreign(
      (picture) => `<xdr:twoCellAnchor>${between}${picture}<xdr:clientData/></xdr:twoCellAnchor>`,
    );
    expect(firstTab(workbook).images).toMatchObject([
      {
        position: { row: 2, column: 2, offsetX: 10, offsetY: 0 },
        // Two columns of 100 without the first 10; a row of 21 and 10 more.
        width: 190,
        height: 31,
        title: 'Map',
        description: '図',
      },
    ]);
  });

  test('between two cells with which it does not grow keeps its size', async () => {
    const between = corner('from', [1, 95_250, 1, 0]) + corner('to', [3, 0, 2, 95_250]);
    const workbook = await foreign(
      (picture) => `<xdr:twoCellAnchor editAs="oneCell">${between}${picture}<xdr:clientData/></xdr:twoCellAnchor>`,
    );
    expect(firstTab(workbook).images).toMatchObject([{ width: 40, height: 30 }]);
  });

  test('at a place of the sheet stands in the cell that is there', async () => {
    const place = '<xdr:pos x="1047750" y="209550"/><xdr:ext cx="190500" cy="95250"/>';
    const workbook = await foreign(
      (picture) => `<xdr:absoluteAnchor>${place}${picture}<xdr:clientData/></xdr:absoluteAnchor>`,
    );
    // 110 pixels are 10 into the second column of 100, 22 are 1 into the second row of 21.
    expect(firstTab(workbook).images[0]).toMatchObject({
      position: { row: 2, column: 2, offsetX: 10, offsetY: 1 },
      width: 20,
      height: 10,
    });
  });

  test('is saved again, and once', async () => {
    const workbook = await foreign(
      (picture) =>
        `<xdr:twoCellAnchor>${corner('from', [0, 0, 0, 0])}${corner('to', [1, 0, 1, 0])}${picture}<xdr:clientData/></xdr:twoCellAnchor>`,
    );
    expect((await drawing(workbook)).match(/<xdr:pic>/g)).toHaveLength(1);
  });

  test('that is of a kind which nothing shows here is saved as it was, beside the others', async () => {
    const workbook = new Workbook();
    put(firstTab(workbook), png(40, 30));
    const parts = readZip(await workbookToXlsx(workbook));
    parts.set('xl/media/image1.png', Buffer.from('a metafile'));
    const again = await xlsxToWorkbook(writeZip(parts), 'again');
    expect(firstTab(again).images).toEqual([]);
    put(firstTab(again), png(5, 5));
    const saved = readZip(await workbookToXlsx(again));
    const media = [...saved].filter(([path]) => path.startsWith('xl/media/')).map(([, bytes]) => Buffer.from(bytes));
    expect(media).toEqual([png(5, 5), Buffer.from('a metafile')]);
  });
});
