import { useEffect, useState } from 'preact/hooks';
import type { DraftRow } from '../../../model/criteria-change.ts';
import { PlaceButton } from '../../parts/place-button.tsx';
import { type Editor, fieldId, nameOf } from './editor.ts';

/** All the mistakes of the draft together, each with the way to its field, and to its cell where that is as it is here. */
export function MistakesSection({ editor, open }: { editor: Editor; open: (row: number) => void }) {
  const { reading, state, words, goTo } = editor;
  const [focused, setFocused] = useState<string | null>(null);
  useEffect(() => {
    if (focused !== null) document.getElementById(focused)?.focus();
    setFocused(null);
  }, [focused]);
  if (reading.mistakes.length === 0) return null;
  const rowOf = (id: number | null): DraftRow | undefined => state.tables.criteria?.rows.find((row) => row.id === id);
  return (
    <div class="mistakes">
      <h3>{words.criteria.mistakes(reading.mistakes.length)}</h3>
      <ul>
        {reading.mistakes.map(({ table, row, column, what, link }) => {
          const criterion = table === 'criteria' ? rowOf(row) : undefined;
          return (
            <li key={`${table} ${row} ${column} ${what}`}>
              {row === null ? (
                what
              ) : (
                <button
                  type="button"
                  class="place"
                  onClick={() => {
                    if (criterion) open(row);
                    setFocused(fieldId(table, row, column));
                  }}
                >
                  {criterion ? `${nameOf(editor, criterion)}: ` : ''}
                  {what}
                </button>
              )}{' '}
              {link && <PlaceButton link={link} text={words.criteria.showCell} goTo={goTo} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
