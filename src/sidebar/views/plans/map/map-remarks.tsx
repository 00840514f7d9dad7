import type { MapRemark } from '../../../../core/planning/index.ts';
import type { MapWords } from '../../../../text/sidebar/map/index.ts';
import { type GoTo, PlaceButton } from '../../../parts/place-button.tsx';

interface MapRemarksProps {
  readonly remarks: readonly MapRemark[];
  readonly tabId: number;
  readonly says: MapWords['remarks'];
  readonly goTo: GoTo;
}

/** What should be known about the rows behind a map, each with links to them. */
export function MapRemarks({ remarks, tabId, says, goTo }: MapRemarksProps) {
  return (
    <ul>
      {remarks.map((remark) => {
        const text = remarkText(remark, says);
        return (
          <li key={`${text} ${remark.rows[0]}`}>
            {text}
            {remark.rows.map((row) => (
              <span key={row}>
                {' '}
                <PlaceButton link={{ tabId, a1: `A${row}` }} text={says.row(row)} goTo={goTo} />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function remarkText(remark: MapRemark, says: MapWords['remarks']): string {
  switch (remark.kind) {
    case 'noKind':
    case 'repeated':
      return says[remark.kind](...remark.names);
    case 'severalBosses':
      return says.severalBosses(remark.name, remark.bosses);
    case 'circle':
      return says.circle(remark.names);
    default:
      return says[remark.kind](remark.name);
  }
}
