/** What the page says around the cells, by the part of the page. */
export interface Words {
  readonly grid: {
    readonly name: string;
    readonly cellEditor: string;
  };
}
