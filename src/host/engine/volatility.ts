import { cornersOf, walk } from './ast.ts';
import { libraryName, volatileFunctions } from './formula/translate.ts';
import type { Ast, CellAddress, Graph } from './hyperformula.ts';

type Vertex = Parameters<Graph['graph']['adjacentNodes']>[0];

const volatileInLibrary = new Set(volatileFunctions.map(libraryName));

/** Which cells change by themselves: those that call `NOW()`, `RAND()` and the like, and everything computed from them. */
export class Volatility {
  private tainted = new Set<Vertex>();

  constructor(private readonly graph: Graph) {}

  /** Looks again, before a round of computing. `sources` are the cells that call a volatile function. */
  refresh(sources: Iterable<CellAddress>): void {
    this.tainted = new Set();
    const pending: Vertex[] = [];
    for (const address of sources) {
      const vertex = this.graph.getCell(address);
      if (vertex) pending.push(vertex);
    }
    for (let vertex = pending.pop(); vertex; vertex = pending.pop()) {
      if (this.tainted.has(vertex)) continue;
      this.tainted.add(vertex);
      for (const next of this.graph.graph.adjacentNodes(vertex)) pending.push(next);
    }
  }

  /** Does an argument call a volatile function, or refer to a cell based on one? */
  isVolatile(argument: Ast, home: CellAddress): boolean {
    for (const ast of walk(argument)) {
      if ('procedureName' in ast && volatileInLibrary.has(ast.procedureName)) return true;
      if (this.tainted.size > 0 && this.isTainted(ast, home)) return true;
    }
    return false;
  }

  private isTainted(ast: Ast, home: CellAddress): boolean {
    const corners = cornersOf(ast, home);
    if (!corners) return false;
    const vertex =
      'reference' in ast ? this.graph.getCell(corners.start) : this.graph.getRange(corners.start, corners.end);
    return vertex !== undefined && this.tainted.has(vertex);
  }
}
