import { useEffect } from 'preact/hooks';
import { useShortcuts } from './commands/use-shortcuts.ts';
import { ProblemDialog } from './dialogs/problem-dialog.tsx';
import { QuestionDialog } from './dialogs/question-dialog.tsx';
import { RunningScript } from './dialogs/running-script.tsx';
import { Toasts } from './dialogs/toasts.tsx';
import { FloatingLayer } from './floating/floating-layer.tsx';
import { FormulaBar } from './formula-bar/formula-bar.tsx';
import { FrameDialog } from './frame/frame-dialog.tsx';
import { Sidebar } from './frame/sidebar.tsx';
import { GridView } from './grid/grid-view.tsx';
import { Banners } from './header/banners.tsx';
import { Header } from './header/header.tsx';
import { ContextMenu } from './menus/context-menu.tsx';
import { Panels } from './panels/panels.tsx';
import { TabBar } from './tab-bar/tab-bar.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { useSpreadsheetState } from './use-spreadsheet.ts';

/** The page: what stands around the cells, and the cells. */
export function App() {
  const name = useSpreadsheetState(({ workbook }) => workbook.name);
  const language = useSpreadsheetState((state) => state.language);
  useEffect(() => {
    document.title = name;
    document.documentElement.lang = language;
  }, [name, language]);
  useShortcuts();
  return (
    <div class="app">
      <header>
        <Header />
        <Banners />
        <Toolbar />
      </header>
      <div class="workspace">
        <main>
          <FormulaBar />
          <GridView>
            <FloatingLayer />
            <Panels />
          </GridView>
        </main>
        <Sidebar />
      </div>
      <TabBar />
      <ContextMenu />
      <RunningScript />
      <Toasts />
      <FrameDialog />
      <ProblemDialog />
      <QuestionDialog />
    </div>
  );
}
