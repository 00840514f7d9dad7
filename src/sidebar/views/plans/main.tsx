import { render } from 'preact';
import type { ViewProps } from '../../view-props.ts';
import { PlansView } from './plans-view.tsx';

/** Draws the view in an element of the sidebar; called again, what has changed in it. */
export function mount(root: HTMLElement, props: ViewProps): void {
  render(<PlansView {...props} />, root);
}
