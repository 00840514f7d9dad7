import type { DraftRow } from '../../../model/criteria-change.ts';
import type { TiersColumn } from '../../../model/issue.ts';
import { isBlankSent } from '../../../tabs/index.ts';
import { texts } from '../../../text/index.ts';
import { TypedField } from '../../parts/field.tsx';
import { focusSoon } from '../../parts/focus-soon.ts';
import { shownCell, typedNumber } from '../../parts/typed-cell.ts';
import { freeId, withCell, withRows } from './draft-state.ts';
import { type Editor, fieldId } from './editor.ts';
import type { Effect } from './effect.ts';

/** The tiers, with how many companies each one takes. */
export function TiersSection({ editor, effect }: { editor: Editor; effect: Effect | null }) {
  const { state, change, reading, words, language } = editor;
  const says = words.criteria;
  const draft = state.tables.tiers;
  if (draft === null) return null;
  const labels = texts[language].tiersColumns;
  const cell = (row: DraftRow, column: TiersColumn) => row.cells[reading.tierPositions.get(column) ?? -1] ?? '';
  const field = (row: DraftRow, column: TiersColumn) => (
    <TypedField
      id={fieldId('tiers', row.id, column)}
      label={`${labels[column][0]} ${shownCell(cell(row, 'tier'))}`}
      isLabelHidden
      isNumber={column === 'tierFrom'}
      cell={cell(row, column)}
      mistake={
        reading.mistakes.find((each) => each.table === 'tiers' && each.row === row.id && each.column === column)?.what
      }
      type={(text) => {
        const place = { position: reading.tierPositions.get(column), header: '' };
        change((now) => withCell(now, 'tiers', row.id, place, column === 'tier' ? text : typedNumber(text)));
      }}
    />
  );
  const count = (row: DraftRow) => effect?.counts.find(({ label }) => label === shownCell(cell(row, 'tier')).trim());
  return (
    <section aria-labelledby="tiers">
      <h3 id="tiers">{says.tiers}</h3>
      <table class="tiers">
        <thead>
          <tr>
            <th scope="col">{labels.tier[0]}</th>
            <th scope="col">{labels.tierFrom[0]}</th>
            <th scope="col">{says.count}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {draft.rows.slice(1).map((row) =>
            row.from !== null && isBlankSent(row.cells) ? null : (
              <tr key={row.id}>
                <td>{field(row, 'tier')}</td>
                <td>{field(row, 'tierFrom')}</td>
                <td class="number">{count(row)?.after.toLocaleString('en')}</td>
                <td>
                  <button
                    type="button"
                    class="place"
                    aria-label={says.removeTier(shownCell(cell(row, 'tier')))}
                    onClick={() =>
                      change((now) => withRows(now, 'tiers', (rows) => rows.filter(({ id }) => id !== row.id)))
                    }
                  >
                    ✕
                  </button>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <button
        type="button"
        class="place"
        onClick={() => {
          const id = freeId(draft.rows);
          change((now) =>
            withRows(now, 'tiers', (rows) => [
              ...rows,
              { id, from: null, cells: (rows[0]?.cells ?? []).map(() => '') },
            ]),
          );
          focusSoon(fieldId('tiers', id, 'tier'));
        }}
      >
        {says.addTier}
      </button>
    </section>
  );
}
