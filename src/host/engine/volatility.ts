import type { Ast, CellAddress, Graph } from './hyperformula.ts';

type Vertex = Parameters<Graph['graph']['adjacentNodes']>[0];

const volatileFunctions = new Set(['LOCAL.NOW', 'LOCAL.TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

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
      pending.push(...this.graph.graph.adjacentNodes(vertex));
    }
  }

  /** Does an argument call a volatile function, or refer to a cell based on one? */
  isVolatile(ast: Ast, home: CellAddress): boolean {
    if ('procedureName' in ast) {
      return volatileFunctions.has(ast.procedureName) || ast.args.some((argument) => this.isVolatile(argument, home));
    }
    if ('args' in ast) return ast.args.some((row) => row.some((item) => this.isVolatile(item, home)));
    if ('left' in ast) return this.isVolatile(ast.left, home) || this.isVolatile(ast.right, home);
    if ('expression' in ast) return this.isVolatile(ast.expression, home);
    if ('reference' in ast) return this.isTainted(this.graph.getCell(ast.reference.toSimpleCellAddress(home)));
    if ('sheetReferenceType' in ast) return this.isTaintedRange(ast, home);
    return 'value' in ast && typeof ast.value === 'object' && this.isVolatile(ast.value, home);
  }

  private isTaintedRange(ast: Extract<Ast, { sheetReferenceType: unknown }>, home: CellAddress): boolean {
    if (
      this.tainted.size === 0 ||
      !('row' in ast.start) ||
      !('row' in ast.end) ||
      !('col' in ast.start) ||
      !('col' in ast.end)
    ) {
      return false;
    }
    return this.isTainted(this.graph.getRange(ast.start.toSimpleCellAddress(home), ast.end.toSimpleCellAddress(home)));
  }

  private isTainted(vertex: Vertex | undefined): boolean {
    return vertex !== undefined && this.tainted.has(vertex);
  }
}
