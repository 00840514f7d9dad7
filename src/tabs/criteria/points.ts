import { isBlank, readNumber } from '../../core/tables/index.ts';

/** One piece of a Points cell, `value=points`. */
export interface PointsPiece {
  /** As typed, for messages. */
  readonly text: string;
  /** Left of the last `=`. */
  readonly value: string;
  /** Right of it; `undefined` where it is no number. */
  readonly points: number | undefined;
}

/** All but superscripts, circled digits and fractions: after NFKC they would be digits, and `10²` a start of 102. */
const NOT_DISGUISED = /\P{No}+/gu;

/**
 * The pieces of a Points cell such as `製造業=100; IT=80; *=20`, read after NFKC; empty pieces are skipped.
 *
 * @example pointsPieces('ＤＸ＝４０；') // [{ text: 'DX=40', value: 'DX', points: 40 }]
 */
export function pointsPieces(cell: string): PointsPiece[] {
  return cell
    .replace(NOT_DISGUISED, (text) => text.normalize('NFKC'))
    .split(/[;\n\r]/u)
    .map((piece) => piece.trim())
    .filter((piece) => !isBlank(piece))
    .map((text) => {
      const equals = text.lastIndexOf('=');
      const value = text.slice(0, Math.max(0, equals)).trim();
      return { text, value, points: isBlank(value) ? undefined : readNumber(text.slice(equals + 1)) };
    });
}
