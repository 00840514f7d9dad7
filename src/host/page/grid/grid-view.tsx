import type { ComponentChildren } from 'preact';
import { useWords } from '../use-spreadsheet.ts';

/** The cells of the tab in front. What is put inside floats over them. */
export function GridView({ children }: { readonly children: ComponentChildren }) {
  const { grid } = useWords();
  return (
    <section class="grid" aria-label={grid.name}>
      {children}
    </section>
  );
}
