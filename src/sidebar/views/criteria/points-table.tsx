import { useState } from 'preact/hooks';
import { TypedField } from '../../parts/field.tsx';
import { isUnlistable, type PointsEntry, typedPoints } from './points-entries.ts';

/** A row of the table: an entry, and how many companies it is about. */
export interface CountedEntry extends PointsEntry {
  readonly count: number | null;
  /** How the value is shown; by itself, unless told otherwise. */
  readonly label?: string;
}

interface PointsTableProps {
  readonly id: string;
  readonly header: string;
  readonly says: Readonly<
    Record<'count' | 'newEntry', string> & {
      points: string;
      pointsOf: (value: string) => string;
      showAll: (count: number) => string;
      unlistable: (value: string) => string;
    }
  >;
  readonly entries: readonly CountedEntry[];
  /** Whether the values are typed, too; a blank row for one more then ends the table. */
  readonly areValuesTyped: boolean;
  readonly set: (position: number, entry: PointsEntry) => void;
  readonly leave: () => void;
  readonly mistakes: readonly string[];
}

/** Values with their points, and how often they occur. */
export function PointsTable({ id, header, says, entries, areValuesTyped, set, leave, mistakes }: PointsTableProps) {
  const [isLong, setLong] = useState(false);
  const [refused, setRefused] = useState('');
  const shown = entries.filter(({ points }, i) => isLong || i < MOST_SHOWN || points !== '');
  const rows = areValuesTyped ? [...shown, { value: '', points: '', count: null }] : shown;
  return (
    <div id={id} tabIndex={-1}>
      <table class="points">
        <thead>
          <tr>
            <th scope="col">{header}</th>
            <th scope="col">{says.points}</th>
            <th scope="col">{says.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((entry, row) => {
            const { value, points, count } = entry;
            const label = ('label' in entry && entry.label) || value;
            const position = row < shown.length ? entries.indexOf(entry) : entries.length;
            return (
              <tr key={areValuesTyped ? position : value}>
                <th scope="row">
                  {areValuesTyped ? (
                    <TypedField
                      id={`${id}-value-${position}`}
                      label={value === '' ? says.newEntry : header}
                      isLabelHidden
                      cell={value}
                      type={(typed) => {
                        setRefused(isUnlistable(typed) ? typed : '');
                        if (!isUnlistable(typed)) set(position, { value: typed, points });
                      }}
                      leave={leave}
                    />
                  ) : (
                    label
                  )}
                </th>
                <td>
                  <TypedField
                    id={`${id}-points-${position}`}
                    label={says.pointsOf(label || says.newEntry)}
                    isLabelHidden
                    isNumber
                    cell={points}
                    type={(typed) => set(position, { value, points: typedPoints(typed) })}
                    leave={leave}
                  />
                </td>
                <td class="number">{count?.toLocaleString('en')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < entries.length && (
        <button type="button" class="place" onClick={() => setLong(true)}>
          {says.showAll(entries.length)}
        </button>
      )}
      {refused !== '' && <p class="field-mistake">{says.unlistable(refused)}</p>}
      {mistakes.map((mistake) => (
        <p key={mistake} class="field-mistake">
          {mistake}
        </p>
      ))}
    </div>
  );
}

/** Values that are not given points are shown up to this many. */
const MOST_SHOWN = 12;
