import type { FileProblem, FileProblemCode, FileProblemDetails } from './file-problem.ts';

type Sentence = (details: FileProblemDetails) => string;

const english: Record<FileProblemCode, Sentence> = {
  'not-found': ({ path }) => `There is no file "${path}".`,
  'no-folder': ({ path }) => `The folder that "${path}" should go into does not exist.`,
  folder: ({ path }) => `"${path}" is a folder, not a file.`,
  'no-access': ({ path }) => `"${path}" may not be read or written with your rights.`,
  'no-space': ({ path }) => `There is no space left on the disk for "${path}".`,
  'unknown-extension': ({ path }) => `"${path}" is neither a .csv nor an .xlsx file.`,
  empty: ({ path }) => `"${path}" is empty.`,
  'too-large': ({ path }) =>
    `"${path}" is too large: a spreadsheet holds 10,000,000 cells and 18,278 columns, and a file 100 MB at most.`,
  'too-wide': ({ path }) =>
    `"${path}" cannot hold this workbook: an Excel file has 16,384 columns and 1,048,576 rows at most.`,
  'no-header': ({ path }) =>
    `The first row of "${path}" holds only numbers. Put the names of the columns into the first row.`,
  'no-table': ({ path }) => `"${path}" is not a table of text. If it is a workbook, its name has to end in .xlsx.`,
  'unknown-encoding': ({ path }) =>
    `The letters of "${path}" cannot be read. Save it as UTF-8 (or UTF-16 or Shift_JIS) and try again.`,
  'open-quote': ({ path, row }) => `A quotation mark opened in row ${row} of "${path}" is never closed.`,
  'long-cell': ({ path, row, column }) =>
    `Row ${row}, column ${column} of "${path}" is too long: a cell holds 50,000 characters at most.`,
  damaged: ({ path }) => `"${path}" is damaged, or not an Excel workbook. An .xls file has to be saved as .xlsx first.`,
  locked: ({ path }) => `"${path}" is protected by a password. Save it without one and try again.`,
};

const japanese: Record<FileProblemCode, Sentence> = {
  'not-found': ({ path }) => `ファイル「${path}」がありません。`,
  'no-folder': ({ path }) => `「${path}」を置くフォルダがありません。`,
  folder: ({ path }) => `「${path}」はファイルではなくフォルダです。`,
  'no-access': ({ path }) => `「${path}」を読み書きする権限がありません。`,
  'no-space': ({ path }) => `ディスクの空き容量が足りないため、「${path}」に保存できません。`,
  'unknown-extension': ({ path }) => `「${path}」は .csv でも .xlsx でもありません。`,
  empty: ({ path }) => `「${path}」は空です。`,
  'too-large': ({ path }) =>
    `「${path}」は大きすぎます。スプレッドシートは 10,000,000 セル・18,278 列まで、ファイルは 100 MB までです。`,
  'too-wide': ({ path }) => `「${path}」にはこのブックが入りません。Excel ファイルは 16,384 列・1,048,576 行までです。`,
  'no-header': ({ path }) => `「${path}」の 1 行目が数値だけです。1 行目に列の見出しを入れてください。`,
  'no-table': ({ path }) =>
    `「${path}」はテキストの表ではありません。Excel ブックなら、名前の末尾を .xlsx にしてください。`,
  'unknown-encoding': ({ path }) =>
    `「${path}」の文字を読み取れません。UTF-8(または UTF-16、Shift_JIS)で保存し直してください。`,
  'open-quote': ({ path, row }) => `「${path}」の ${row} 行目で始まる引用符が閉じられていません。`,
  'long-cell': ({ path, row, column }) =>
    `「${path}」の ${row} 行 ${column} 列目が長すぎます。1 つのセルに入るのは 50,000 文字までです。`,
  damaged: ({ path }) =>
    `「${path}」は壊れているか、Excel ブックではありません。.xls は先に .xlsx で保存し直してください。`,
  locked: ({ path }) => `「${path}」にはパスワードがかかっています。パスワードなしで保存し直してください。`,
};

/** The sentence that tells a person what is wrong with the file and what to do. */
export function problemText(problem: FileProblem, language: 'en' | 'ja'): string {
  return (language === 'ja' ? japanese : english)[problem.code](problem.details);
}
