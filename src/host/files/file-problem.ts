/**
 * Why a file could not be opened or saved, as a code that `problemText` puts into words.
 * `not-found`, `no-folder`, `folder`, `no-access`: nothing at that place that we may read or write.
 * `no-space`: the disk is full.
 * `unknown-extension`: neither .csv nor .xlsx (nor a kin of theirs).
 * `empty`, `too-large`, `no-header`: readable, but no table that a spreadsheet could hold.
 * `no-table`, `unknown-encoding`, `open-quote`, `long-cell`: named like a text table, but not one.
 * `too-wide`: more rows or columns than an Excel file has.
 * `damaged`, `locked`: named like a workbook, but not one, or one with a password.
 */
export type FileProblemCode =
  | 'not-found'
  | 'no-folder'
  | 'folder'
  | 'no-access'
  | 'no-space'
  | 'unknown-extension'
  | 'empty'
  | 'too-large'
  | 'too-wide'
  | 'no-header'
  | 'no-table'
  | 'unknown-encoding'
  | 'open-quote'
  | 'long-cell'
  | 'damaged'
  | 'locked';

/** What the sentence about a problem may name; each code has its own of them. */
export interface FileProblemDetails {
  /** As the person wrote it. */
  readonly path?: string;
  /** 1-based. */
  readonly row?: number;
  readonly column?: number;
}

/** A file that a person can put right. `message` is for logs; people read `problemText`. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly code: FileProblemCode,
    readonly details: FileProblemDetails = {},
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}
