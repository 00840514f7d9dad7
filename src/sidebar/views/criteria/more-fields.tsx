import { useState } from 'preact/hooks';
import type { DraftRow } from '../../../model/criteria-change.ts';
import { policyOf } from '../../../tabs/index.ts';
import { type Policy, texts } from '../../../text/index.ts';
import { Choice, TypedField } from '../../parts/field.tsx';
import { shownCell, typedNumber } from '../../parts/typed-cell.ts';
import { cellOf, type Editor, fieldId, mistakesOf, setCell } from './editor.ts';
import { NumberField } from './kind-fields.tsx';

/** What a criterion can do without: its group, what happens where a cell is blank, its gate and a note. */
export function MoreFields({ editor, row }: { editor: Editor; row: DraftRow }) {
  const { language, reading, words } = editor;
  const { criteriaColumns: labels, policies } = texts[language];
  const mistake = (column: (typeof COLUMNS)[number]) => mistakesOf(editor, row, column)[0]?.what;
  const [isOpened, setOpened] = useState(false);
  const isOpen = isOpened || COLUMNS.some((column) => mistake(column) !== undefined);
  const id = (column: string) => fieldId('criteria', row.id, column);
  const ifBlank = shownCell(cellOf(editor, row, 'ifBlank'));
  const policy = ifBlank === '' ? 'skip' : policyOf(ifBlank)?.key;
  const [isPoints, setPoints] = useState(policy === undefined);
  const groups = editor.reading.criteria.map(({ group }) => group);
  const own = Object.values(texts[reading.language].groups).map(([word]) => word);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary>{words.criteria.more}</summary>
      <TypedField
        id={id('group')}
        label={labels.group[0]}
        list={`groups-${row.id}`}
        cell={cellOf(editor, row, 'group')}
        mistake={mistake('group')}
        type={(text) => setCell(editor, row, 'group', text)}
      />
      <datalist id={`groups-${row.id}`}>
        {[...new Set([...own, ...groups])].map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <Choice
        id={isPoints ? `${id('ifBlank')}-choice` : id('ifBlank')}
        label={labels.ifBlank[0]}
        value={isPoints ? POINTS : (policy ?? ifBlank)}
        mistake={isPoints ? undefined : mistake('ifBlank')}
        choices={[
          ...(Object.keys(policies) as Policy[]).map((each) => ({ value: each as string, label: policies[each][0] })),
          { value: POINTS, label: labels.points[0] },
        ]}
        choose={(chosen) => {
          setPoints(chosen === POINTS);
          const word = texts[reading.language].policies[chosen as Policy]?.[0];
          setCell(editor, row, 'ifBlank', word ?? 50);
        }}
      />
      {isPoints && (
        <TypedField
          id={id('ifBlank')}
          label={`${labels.ifBlank[0]} (${words.criteria.ifBlankPoints})`}
          isLabelHidden
          isNumber
          cell={cellOf(editor, row, 'ifBlank')}
          mistake={mistake('ifBlank')}
          type={(text) => setCell(editor, row, 'ifBlank', typedNumber(text))}
        />
      )}
      <NumberField editor={editor} row={row} column="gate" />
      <TypedField
        id={id('note')}
        label={labels.note[0]}
        isLong
        cell={cellOf(editor, row, 'note')}
        type={(text) => setCell(editor, row, 'note', text)}
      />
    </details>
  );
}

const COLUMNS = ['group', 'ifBlank', 'gate'] as const;

/** The choice of a number of points instead of a word. */
const POINTS = 'points';
