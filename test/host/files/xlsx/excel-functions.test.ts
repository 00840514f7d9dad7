import { expect, test } from 'vitest';
import { excelFunctionName } from '../../../../src/host/files/xlsx/excel-functions.ts';

test.each([
  ['SUM', 'SUM'],
  ['sumproduct', 'SUMPRODUCT'],
  ['NETWORKDAYS.INTL', 'NETWORKDAYS.INTL'],
])('excelFunctionName gives the old function %s its own name', (name, fileName) => {
  expect(excelFunctionName(name)).toBe(fileName);
});

test.each(['XOR', 'DAYS', 'SWITCH', 'IFS', 'TEXTJOIN', 'XLOOKUP', 'MAXIFS', 'STDEV.S'])(
  'excelFunctionName gives %s, which came after 2007, its prefix',
  (name) => {
    expect(excelFunctionName(name)).toBe(`_xlfn.${name}`);
  },
);

test.each(['ABMSCORE', 'ARRAYFORMULA', 'QUERY', 'COUNTUNIQUE', 'FILTER', 'SORT', 'toString'])(
  'excelFunctionName knows no %s that means the same in Excel',
  (name) => {
    expect(excelFunctionName(name)).toBeUndefined();
  },
);
