import { ChartLayer } from './charts/chart-layer.tsx';
import { FormulaBar } from './formula-bar/formula-bar.tsx';
import { GridView } from './grid/grid-view.tsx';

/** The page: what stands around the cells, and the cells. */
export function App() {
  return (
    <main class="app">
      <FormulaBar />
      <GridView>
        <ChartLayer />
      </GridView>
    </main>
  );
}
