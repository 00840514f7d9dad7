import type { Plan } from '../../../../model/plan.ts';
import type { ViewProps } from '../../../view-props.ts';

/** What the map is given. */
export interface RelationshipMapProps extends ViewProps {
  readonly plan: Plan;
  readonly tabId: number;
}

/** The key persons of a plan and their relationships, drawn. */
export function RelationshipMap({ plan }: RelationshipMapProps) {
  return <p>{plan.name}</p>;
}
