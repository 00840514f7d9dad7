import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Workbook, WorkbookOptions } from '../workbook/workbook.ts';
import { csvToWorkbook, workbookToCsv } from './csv-workbook.ts';
import { FileProblem } from './file-problem.ts';
import { accessProblem, replaceFile } from './replace-file.ts';
import { workbookToXlsx } from './xlsx/workbook-to-xlsx.ts';
import { xlsxToWorkbook } from './xlsx/xlsx-to-workbook.ts';

export { FileProblem } from './file-problem.ts';
export { problemText } from './problem-text.ts';

const mostBytes = 100 * 1024 * 1024;

/**
 * Opens a table (.csv, .tsv, .txt) or a workbook (.xlsx). The options hold where the file itself does not say otherwise.
 *
 * @throws FileProblem, its details naming the path.
 */
export async function openFile(path: string, options: WorkbookOptions = {}): Promise<Workbook> {
  const open = openers.get(extname(path).toLowerCase());
  if (!open) throw new FileProblem('unknown-extension', { path });
  const bytes = await readBytes(path);
  return withPath(path, () => open(bytes, basename(path, extname(path)), options));
}

/**
 * Saves a workbook (.xlsx) or its first visible tab (.csv), replacing what is there.
 *
 * @throws FileProblem, its details naming the path.
 */
export async function saveFile(workbook: Workbook, path: string): Promise<void> {
  const bytesOf = savers.get(extname(path).toLowerCase());
  if (!bytesOf) throw new FileProblem('unknown-extension', { path });
  await writeFile(path, () => bytesOf(workbook));
}

/**
 * Writes a file, replacing what is there.
 *
 * @throws FileProblem, its details naming the path.
 */
export async function writeFile(path: string, made: () => Uint8Array | Promise<Uint8Array>): Promise<void> {
  await replaceFile(path, await withPath(path, made));
}

type Opener = (bytes: Uint8Array, name: string, options: WorkbookOptions) => Workbook | Promise<Workbook>;
type Saver = (workbook: Workbook) => Uint8Array | Promise<Uint8Array>;

const openers = new Map<string, Opener>([
  ['.csv', csvToWorkbook],
  ['.tsv', csvToWorkbook],
  ['.txt', csvToWorkbook],
  ['.xlsx', xlsxToWorkbook],
  ['.xlsm', xlsxToWorkbook],
]);

const savers = new Map<string, Saver>([
  ['.csv', workbookToCsv],
  ['.xlsx', workbookToXlsx],
]);

/** Lets problems with what is in a file name the file. */
async function withPath<Result>(path: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileProblem ? new FileProblem(error.code, { ...error.details, path }) : error;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new FileProblem('too-large', { path });
    return await readFile(path);
  } catch (error) {
    throw accessProblem(error, path) ?? error;
  }
}
