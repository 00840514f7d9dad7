import { HyperFormula } from 'hyperformula';
import { describe, expect, test } from 'vitest';
import { removeQuickly } from '../../../src/host/engine/quick-removal.ts';

const at = (row: number, col: number) => ({ sheet: 0, row, col });

/** A sheet with values, blanks and formulas over them, and how many vertices and edges its graph has after each edit. */
function sizes(prepare: (engine: HyperFormula) => void): [vertices: number, edges: number][] {
  const engine = HyperFormula.buildFromArray([[1, null, 3, '=SUM(A1:B9)', '=SUM(A1:B9)+C1', '=Z99']], {
    licenseKey: 'gpl-v3',
  });
  prepare(engine);
  const size = (): [number, number] => {
    const { graph } = engine.dependencyGraph;
    const vertices = graph.getNodes();
    return [vertices.length, vertices.reduce((sum, vertex) => sum + graph.adjacentNodesCount(vertex), 0)];
  };
  const edits = [
    () => engine.setCellContents(at(0, 3), null),
    () => engine.setCellContents(at(0, 4), '=A1'),
    () => engine.setCellContents(at(0, 5), 7),
    () => engine.addSheet('Other'),
    () => engine.setCellContents(at(1, 0), '=SUM(Other!A1:C50)+Other!Z1+Missing!B2'),
    () => engine.setCellContents(at(1, 0), null),
    () => engine.removeSheet(1),
  ];
  return edits.map((edit) => {
    edit();
    return size();
  });
}

describe('what only a removed formula read', () => {
  test('is forgotten as the library itself forgets it', () => {
    const asTheLibrary = sizes(() => undefined);
    expect(sizes((engine) => removeQuickly(engine.dependencyGraph))).toEqual(asTheLibrary);
    expect(new Set(asTheLibrary.map(([vertices]) => vertices)).size).toBeGreaterThan(3);
  });
});
