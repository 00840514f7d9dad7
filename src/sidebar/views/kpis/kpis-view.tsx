import type { ViewProps } from '../../view-props.ts';

/** KPIs against their exit lines. */
export function KpisView({ words }: ViewProps) {
  return <h2>{words.shell.views.kpis}</h2>;
}
