/** What a column of a list holds, in a few words. */
export interface ColumnWords {
  readonly blank: string;
  readonly text: string;
  readonly date: string;
  readonly rating: string;
  readonly yesNo: string;
  readonly category: (different: number) => string;
  readonly number: (least: number, most: number) => string;
}
