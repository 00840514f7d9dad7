import { writtenDay } from '../../../core/tables/index.ts';
import { shownDay } from '../../parts/shown.ts';
import { withRows } from './draft-state.ts';
import { type Editor, fieldId } from './editor.ts';

/** The day on which ages are counted, where a criterion counts them. */
export function DateSection({ editor }: { editor: Editor }) {
  const { reading, state, change, model, language, words } = editor;
  const says = words.criteria;
  if (!reading.needsReferenceDate) return null;
  const { today } = model.seen;
  const { reference } = reading.date;
  const isOld = reference?.asOf !== today;
  return (
    <p>
      {reference ? says.date(shownDay(writtenDay(reference.asOf), language), today - reference.asOf) : says.dateUnread}{' '}
      {state.tables.asOf && isOld && (
        <button
          type="button"
          class="place"
          id={fieldId('asOf', state.tables.asOf.rows[0]?.id ?? null, undefined)}
          onClick={() =>
            change((now) => withRows(now, 'asOf', (rows) => rows.map((row) => ({ ...row, cells: [{ day: today }] }))))
          }
        >
          {says.setToday}
        </button>
      )}
    </p>
  );
}
