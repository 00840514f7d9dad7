/** The rows, or the columns, of a tab as strips of a size in pixels. */
export class Tracks {
  constructor(readonly defaultSize: number) {}

  size(_index: number): number {
    throw new Error('not written yet');
  }

  setSize(_index: number, _pixels: number): void {
    throw new Error('not written yet');
  }

  isHidden(_index: number): boolean {
    throw new Error('not written yet');
  }

  setHidden(_index: number, _hidden: boolean): void {
    throw new Error('not written yet');
  }
}
