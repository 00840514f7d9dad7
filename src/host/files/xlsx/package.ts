import {
  dateToSerial,
  EncryptedFileError,
  type Color as FileColor,
  type CellStyle as FileStyle,
  type Workbook as FileWorkbook,
  readXlsx,
  resolveThemeColor,
  type WriteOptions,
  writeXlsx,
} from 'hucre';
import { FileProblem } from '../file-problem.ts';

export type {
  Cell as FileCell,
  CellStyle as FileStyle,
  Chart as FileChart,
  Color as FileColor,
  ConditionalRule as FileConditionalRule,
  DataValidation as FileValidation,
  PageSetup as FilePageSetup,
  Sheet as FileSheet,
  SheetChart as FileChartDrawing,
  SheetImage as FileImage,
  Workbook as FileWorkbook,
  WriteSheet as FileSheetContents,
} from 'hucre';

/**
 * Takes an xlsx file apart. This module is the only one that knows the library that does it.
 *
 * @throws FileProblem `locked` (a password), `damaged`, `empty`.
 */
export async function readPackage(bytes: Uint8Array): Promise<FileWorkbook> {
  if (bytes.length === 0) throw new FileProblem('empty');
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch (error) {
    throw new FileProblem(error instanceof EncryptedFileError ? 'locked' : 'damaged');
  }
}

export function writePackage(contents: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(contents);
}

/** The serial of a date cell; its `Date` means wall-clock time in UTC. */
export function serialOf(date: Date): number {
  return dateToSerial(date);
}

/** A colour of a file as `#rrggbb`; undefined for the automatic one. */
export function hexOfFileColor(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (color?.rgb) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color?.theme === undefined) return undefined;
  const hex = resolveThemeColor([...theme], color.theme, color.tint);
  return hex ? `#${hex.toLowerCase()}` : undefined;
}

/** How a file notes a colour. */
export function fileColor(hex: string): FileColor {
  return { rgb: hex.slice(1).toUpperCase() };
}

/** The look of cells that nobody changed. */
export const defaultStyle = { font: { name: 'Arial', size: 10 } } as const satisfies FileStyle;
