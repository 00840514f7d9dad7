/** Views of the sidebar that have a file of their own, which the page asks for when somebody opens them first. */
const LAZY_VIEWS = ['plans-view', 'kpis-view'] as const;

export type LazyViewName = (typeof LAZY_VIEWS)[number];

/** Whether something that came from a page names one of them. */
export function isLazyViewName(value: unknown): value is LazyViewName {
  return LAZY_VIEWS.some((name) => name === value);
}
