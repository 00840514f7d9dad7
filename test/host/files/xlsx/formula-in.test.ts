import { describe, expect, test } from 'vitest';
import { formulaFromFile } from '../../../../src/host/files/xlsx/formula-in.ts';
import { Workbook } from '../../../../src/host/workbook/workbook.ts';

const workbook = new Workbook();
const renamed = workbook.addTab({ name: 'Sheet/1', id: 7 });
const context = {
  workbook,
  tabOf: (fileName: string) => (fileName === 'Sheet_1' ? renamed : workbook.tabNamed(fileName)),
  theme: [],
  standardFont: {},
};
const read = (formula: string) => formulaFromFile(formula, context);

describe('formulaFromFile', () => {
  test.each([
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['_xlfn.IFS(A1>1,"x")', '=IFS(A1>1,"x")'],
    ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
    ['IF(A1="_xlfn.IFS(",1,2)', '=IF(A1="_xlfn.IFS(",1,2)'],
  ])('reads %s as %s', (formula, expected) => {
    expect(read(formula)).toEqual({ formula: expected });
  });

  test("brings back the formula that Sheets' export keeps in a placeholder", () => {
    expect(read('IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B,""select A"")"),"Acme")')).toEqual({
      formula: '=QUERY(A:B,"select A")',
    });
  });

  test('joins a kept formula that was cut into pieces', () => {
    expect(read('IFERROR(__xludf.DUMMYFUNCTION("ABMSCORE(A1:B9,"&"Criteria!A1:K9)"),73.5)')).toEqual({
      formula: '=ABMSCORE(A1:B9,Criteria!A1:K9)',
    });
  });

  test('knows the cells that another formula fills', () => {
    expect(read('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),12.5)')).toBe('spilled');
  });

  test('names tabs as they are named here', () => {
    expect(read("Sheet_1!A1+'Other tab'!B2")).toEqual({ formula: "='Sheet/1'!A1+'Other tab'!B2" });
  });

  test.each([
    ['HYPERLINK("#Sheet_1!B2","go")', '=HYPERLINK("#gid=7&range=B2","go")'],
    ['HYPERLINK("#Sheet_1!$A$1","go")', '=HYPERLINK("#gid=7","go")'],
    ['HYPERLINK("#Nowhere!B2","go")', '=HYPERLINK("#Nowhere!B2","go")'],
  ])('reads the link %s as %s', (formula, expected) => {
    expect(read(formula)).toEqual({ formula: expected });
  });
});
