import type { HyperFormula } from 'hyperformula';
import type { Graph, Scalar } from './hyperformula.ts';

type CellRange = Parameters<Graph['computeListOfValuesInRange']>[0];

interface SearchOptions {
  readonly ordering: string;
  readonly ifNoMatch?: string;
  readonly returnOccurrence?: string;
}

type Find = (
  key: Scalar,
  searched: { readonly range?: CellRange },
  coordinate: string,
  options: SearchOptions,
) => number;

/** Where a value of a range stands first, and last. */
type Places = ReadonlyMap<unknown, readonly [first: number, last: number]>;

/**
 * Lets look-ups of one computation share what they know of the range that they search. By itself the library goes through the whole
 * column for each of them, and writes it in lower case each time.
 */
export class QuickLookup {
  private readonly known = new Map<string, Places>();
  private isComputing = false;

  constructor(private readonly engine: HyperFormula) {
    const search = (engine as unknown as { readonly columnSearch: { basicFind: Find } }).columnSearch;
    const find = search.basicFind.bind(search);
    search.basicFind = (key, searched, coordinate, options) => {
      const { range } = searched;
      const isExact = options.ordering === 'none' && (options.ifNoMatch ?? 'returnNotFound') === 'returnNotFound';
      if (!this.isComputing || !range || !isExact) return find(key, searched, coordinate, options);
      const places = this.places(range).get(typeof key === 'string' ? normal(key) : key);
      return places?.[options.returnOccurrence === 'last' ? 1 : 0] ?? -1;
    };
  }

  /** While `compute` lasts, values change only before somebody looks them up. */
  during<Result>(compute: () => Result): Result {
    this.isComputing = true;
    try {
      return compute();
    } finally {
      this.isComputing = false;
      this.known.clear();
    }
  }

  private places(range: CellRange): Places {
    const { start, end } = range;
    const name = [start.sheet, start.row, start.col, end.row, end.col].join();
    const known = this.known.get(name);
    if (known) return known;
    const places = new Map<unknown, [first: number, last: number]>();
    this.engine.dependencyGraph.computeListOfValuesInRange(range).forEach((value, index) => {
      const plain = typeof value === 'object' && 'val' in value ? value.val : value;
      const key = typeof plain === 'string' ? normal(plain) : plain;
      const found = places.get(key);
      if (found) found[1] = index;
      else places.set(key, [index, index]);
    });
    this.known.set(name, places);
    return places;
  }
}

/** How the library compares texts when it looks them up. */
function normal(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}
