import { describe, expect, test } from 'vitest';
import { workbookToXlsx } from '../../../../src/host/files/xlsx/workbook-to-xlsx.ts';
import { xlsxToWorkbook } from '../../../../src/host/files/xlsx/xlsx-to-workbook.ts';
import { readZip, writeZip } from '../../../../src/host/files/xlsx/zip.ts';
import type { Tab } from '../../../../src/host/workbook/tab.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';

function filled(): { workbook: Workbook; tab: Tab } {
  const workbook = new Workbook();
  const [tab] = workbook.tabs;
  if (!tab) throw new Error('a workbook has a tab');
  tab.put(1, 1, [['Company'], ['Acme']]);
  return { workbook, tab };
}

const sheetPath = 'xl/worksheets/sheet1.xml';

async function part(workbook: Workbook, path = sheetPath): Promise<string> {
  return Buffer.from(readZip(await workbookToXlsx(workbook)).get(path) ?? []).toString('utf8');
}

async function reopened(workbook: Workbook): Promise<Workbook> {
  return xlsxToWorkbook(await workbookToXlsx(workbook), 'again');
}

describe('a tab in an Excel file', () => {
  test('is printed on A4 lying, as wide as the page and as many pages long as it takes', async () => {
    const xml = await part(filled().workbook);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  });

  test('is printed on one page that stands, where it has room on that and not on one that lies', async () => {
    const setupOf = async (rows: number, width: number) => {
      const { workbook, tab } = filled();
      tab.put(rows, 1, [['last']]);
      tab.columnTracks.setSize(1, width);
      return /orientation.*fitToHeight="\d"/.exec(await part(workbook))?.[0];
    };
    const lying = 'orientation="landscape" fitToWidth="1" fitToHeight="0"';
    const standing = 'orientation="portrait" fitToWidth="1" fitToHeight="1"';
    // 33 rows of 21 pixels have room on 712 pixels, 34 have not.
    expect(await setupOf(33, 400)).toBe(lying);
    expect(await setupOf(34, 400)).toBe(standing);
    // 65 rows take 1,365 pixels: 1,034 where a width of 940 is shrunk to 712, of which there are 1,045.
    expect(await setupOf(65, 940)).toBe(standing);
    expect(await setupOf(67, 940)).toBe(lying);
    // Letters would be too small.
    expect(await setupOf(65, 1100)).toBe(lying);
  });

  test('that stood on one page lies again when it has grown', async () => {
    const { workbook, tab } = filled();
    tab.put(40, 1, [['last']]);
    const again = await reopened(workbook);
    expect(await part(again)).toContain('orientation="portrait"');
    again.tabs[0]?.put(90, 1, [['last']]);
    expect(await part(again)).toContain('orientation="landscape"');
  });

  test('repeats its frozen rows on each page, also those that were frozen later', async () => {
    const { workbook, tab } = filled();
    tab.frozenRows = 1;
    expect(await part(workbook, 'xl/workbook.xml')).toContain('Sheet1!$1:$1</definedName>');
    const again = await reopened(workbook);
    for (const seen of again.tabs) seen.frozenRows = 2;
    expect(await part(again, 'xl/workbook.xml')).toContain('Sheet1!$1:$2</definedName>');
    expect(again.namedRanges).toEqual([]);
  });

  test('does not repeat frozen rows that would fill a third of each page', async () => {
    const { workbook, tab } = filled();
    tab.frozenRows = 1;
    tab.rowTracks.setSize(1, 241);
    expect(await part(workbook, 'xl/workbook.xml')).not.toContain('_xlnm.Print_Titles');
  });

  test('is printed as its file said, where another program made it', async () => {
    const parts = readZip(await workbookToXlsx(filled().workbook));
    const sheet = Buffer.from(parts.get(sheetPath) ?? []).toString('utf8');
    const setup = '<pageSetup paperSize="8" orientation="portrait" scale="70"/>';
    const foreign = sheet.replace(/<sheetPr>.*?<\/sheetPr>/, '').replace(/<pageSetup [^>]*>/, setup);
    parts.set(sheetPath, Buffer.from(foreign));
    const saved = await part(await xlsxToWorkbook(writeZip(parts), 'foreign'));
    expect(/<pageSetup [^>]*>/.exec(saved)?.[0].split(' ').toSorted()).toEqual(setup.split(' ').toSorted());
    expect(saved).not.toContain('fitToPage');
  });

  test('has rows as high as their wrapped texts need, which nobody chose', async () => {
    const { workbook, tab } = filled();
    tab.columnTracks.setSize(1, 106);
    tab.put(3, 1, [['日本語の文章が折り返される'], ['one'], ['日本語の文章が折り返される']]);
    tab.format({ row: 3, column: 1, rows: 3, columns: 1 }, { wrap: 'wrap' });
    tab.rowTracks.setSize(5, 60);
    const xml = await part(workbook);
    // 13 letters of 10 points, which are 13.3 pixels, take two lines of a room of 100; each line 1.45 times as much, and 3 around: 42 pixels.
    expect(xml).toContain('<row r="3" ht="31.5">');
    expect(xml).toContain('<row r="4">');
    // The usual 21 pixels.
    expect(xml).toContain('defaultRowHeight="15.75"');
    expect(xml).toContain('<row r="5" ht="45" customHeight="1">');
    const [again] = (await reopened(workbook)).tabs;
    expect([3, 4, 5].map((row) => again?.rowTracks.size(row))).toEqual([21, 21, 60]);
  });

  test('begins a page where a table would be torn that has room on one', async () => {
    const { workbook, tab } = filled();
    const rows = (count: number) => Array.from({ length: count }, () => ['x']);
    // 2 rows, 2 blank ones, 20 rows, a blank one, 15 rows of 21 pixels: the last ones would end at 840 of a page's 712.
    tab.put(5, 1, rows(20));
    tab.put(26, 1, rows(15));
    // The page after it is as full as that, so that what follows begins one more.
    tab.put(42, 1, rows(20));
    expect(await part(workbook)).toContain('<brk id="25" max="16383" man="1"/><brk id="41" max="16383" man="1"/>');
  });

  test('begins no page within a table that has room on none', async () => {
    const { workbook, tab } = filled();
    tab.put(
      1,
      1,
      Array.from({ length: 100 }, () => ['x']),
    );
    expect(await part(workbook)).not.toContain('rowBreaks');
  });

  test('has its groups of rows and columns, folded as they were', async () => {
    const { workbook, tab } = filled();
    for (const row of [3, 4, 5, 6]) tab.rowTracks.setGroupDepth(row, row === 4 ? 2 : 1);
    tab.columnTracks.setGroupDepth(2, 1);
    for (const row of [8, 9]) {
      tab.rowTracks.setGroupDepth(row, 1);
      tab.rowTracks.setHidden(row, true);
    }
    const xml = await part(workbook);
    expect(xml).toContain('outlineLevelRow="2" outlineLevelCol="1"');
    expect(xml).toContain('<outlinePr summaryBelow="0" summaryRight="0"/>');
    expect(xml).toMatch(/<row r="7"[^>]* collapsed="1"/);
    const [seen] = (await reopened(workbook)).tabs;
    expect(seen?.rowTracks.equals(tab.rowTracks)).toBe(true);
    expect(seen?.columnTracks.equals(tab.columnTracks)).toBe(true);
  });

  test('leads to other tabs by links that formulas compute, and has those formulas again', async () => {
    const { workbook, tab } = filled();
    const plan = workbook.addTab({ name: 'アカウント計画' });
    const formulas = [
      `=HYPERLINK("#gid=${plan.id}&range=A5","text")`,
      `=HYPERLINK("#gid=${plan.id}&range=A"&MATCH("Acme",A1:A2,0),"text")`,
      `=HYPERLINK("#gid=${plan.id}&range="&ADDRESS(2,1),"text")`,
      `=HYPERLINK("#gid=${plan.id}",'アカウント計画'!A1)`,
    ];
    tab.enterFormulas(
      3,
      1,
      formulas.map((formula) => [formula]),
    );
    const xml = await part(workbook);
    expect(xml).toContain(`HYPERLINK("#'アカウント計画'!A5"`);
    expect(xml).toContain(`HYPERLINK("#'アカウント計画'!A"&amp;MATCH(`);
    expect(xml).toContain(`HYPERLINK("#'アカウント計画'!"&amp;ADDRESS(`);
    const [seen] = (await reopened(workbook)).tabs;
    expect(seen?.formulas({ row: 3, column: 1, rows: 4, columns: 1 }).flat()).toEqual(formulas);
  });
});
