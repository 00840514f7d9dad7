import type { SentCell } from '../../../model/sent-table.ts';
import type { OthersChange } from '../../../tabs/index.ts';
import { shownCell } from '../../parts/typed-cell.ts';
import { chosen } from './draft-state.ts';
import type { Editor } from './editor.ts';

/** What others changed in the tab since the draft was begun: taken over, or to be decided. */
export function OthersSection({ editor }: { editor: Editor }) {
  const { state, change, words } = editor;
  const says = words.criteria;
  if (state.taken.length + state.clashes.length === 0) return null;
  const shown = (cell: SentCell) => shownCell(cell) || says.blank;
  const where = ({ header, name }: OthersChange) => (name === '' ? (header ?? '') : says.cellOf(header ?? '', name));
  return (
    <div class="others" role="alert">
      <h3>{says.othersHeading}</h3>
      <ul>
        {state.clashes.map((clash) => (
          <li key={`${clash.table} ${clash.row} ${clash.header}`}>
            <p>
              {clash.header === null
                ? says.clashRow(clash.name, clash.isThere)
                : says.clash(where(clash), shown(clash.base), shown(clash.theirs), shown(clash.mine))}
            </p>
            <div class="bar">
              {(['theirs', 'mine'] as const).map((side) => (
                <button key={side} type="button" onClick={() => change((before) => chosen(before, clash, side))}>
                  {says[side]}
                </button>
              ))}
            </div>
          </li>
        ))}
        {state.taken.map((taken) => (
          <li key={`${taken.row} ${taken.header} ${taken.name}`}>
            {taken.header === null
              ? says.takenRow(taken.name, taken.isThere)
              : says.taken(where(taken), shown(taken.base), shown(taken.theirs))}
          </li>
        ))}
      </ul>
    </div>
  );
}
