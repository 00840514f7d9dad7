import { render } from 'preact';
import type { ViewProps } from '../../view-props.ts';
import { KpisView } from './kpis-view.tsx';

/** Draws the view in an element of the sidebar; called again, what has changed in it. */
export function mount(root: HTMLElement, props: ViewProps): void {
  render(<KpisView {...props} />, root);
}
