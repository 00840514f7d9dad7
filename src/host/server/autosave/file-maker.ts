import { plainToXlsx } from '../../files/xlsx/plain-to-xlsx.ts';
import type { PlainTab, PlainWorkbook } from '../../files/xlsx/plain-workbook.ts';

/** Makes the file of a workbook. */
export interface FileMaker {
  /** Is told early of a tab that will be among those of the next file. */
  expect(tab: PlainTab): void;
  make(workbook: PlainWorkbook): Promise<Uint8Array>;
}

/** Makes it at once, in this thread. */
export const fileMakerHere: FileMaker = { expect: () => undefined, make: plainToXlsx };
