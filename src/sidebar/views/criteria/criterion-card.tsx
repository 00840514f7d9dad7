import { fold, readNumber } from '../../../core/tables/index.ts';
import type { DraftRow } from '../../../model/criteria-change.ts';
import type { Kind } from '../../../model/criterion.ts';
import type { SentCell } from '../../../model/sent-table.ts';
import { kindOf } from '../../../tabs/index.ts';
import { texts } from '../../../text/index.ts';
import { Choice, TypedField } from '../../parts/field.tsx';
import { shownShare } from '../../parts/shown.ts';
import { Track } from '../../parts/track.tsx';
import { shownCell } from '../../parts/typed-cell.ts';
import { criterionOf } from './draft-reading.ts';
import { accountColumnOf, cellOf, type Editor, fieldId, mistakesOf, nameOf, setCell } from './editor.ts';
import { KindFields, NumberField } from './kind-fields.tsx';
import { MoreFields } from './more-fields.tsx';

interface CriterionCardProps {
  readonly editor: Editor;
  readonly row: DraftRow;
  /** Sum of the weights of all criteria. */
  readonly sum: number;
  /** The greatest weight that the slider offers. */
  readonly most: number;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  readonly toggle: () => void;
  readonly drag: () => void;
  /** Moves the criterion up (−1) or down (1). */
  readonly shift: (by: number) => void;
  readonly remove: () => void;
  readonly duplicate: () => void;
}

/** One criterion: closed, its name and how much it weighs; open, all that can be set. */
export function CriterionCard(props: CriterionCardProps) {
  const { editor, row, sum, isOpen, isDragged, toggle, drag, shift } = props;
  const says = editor.words.criteria;
  const name = nameOf(editor, row);
  const weight = weightOf(editor, row);
  const share = sum > 0 ? weight / sum : 0;
  const mistakes = mistakesOf(editor, row).length;
  const content = `criterion-${row.id}`;
  return (
    <li class={`criterion${isDragged ? ' dragged' : ''}`} data-id={row.id}>
      <div class="criterion-head">
        <button
          type="button"
          class="handle"
          aria-label={says.handle(name)}
          onPointerDown={(event) => event.button === 0 && drag()}
          onKeyDown={(event) => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            shift(by);
          }}
        >
          ⠿
        </button>
        <button type="button" class="criterion-title" aria-expanded={isOpen} aria-controls={content} onClick={toggle}>
          <span class="criterion-name">{name}</span>
          <span class="quiet">{shownShare(share, editor.language)}</span>
          {mistakes > 0 && <span class="warning">⚠ {says.mistakes(mistakes)}</span>}
          <Track stretches={[['for', 0, share * 100]]} />
        </button>
      </div>
      <div id={content} class="criterion-fields" hidden={!isOpen}>
        {isOpen && <CriterionFields {...props} share={share} weight={weight} />}
      </div>
    </li>
  );
}

function CriterionFields(props: CriterionCardProps & { readonly share: number; readonly weight: number }) {
  const { editor, row, most, share, weight, shift, remove, duplicate } = props;
  const { language, reading, words } = editor;
  const says = words.criteria;
  const { criteriaColumns: labels, kinds } = texts[language];
  const kindText = shownCell(cellOf(editor, row, 'kind'));
  const kind = kindOf(kindText)?.key;
  const own = shownCell(cellOf(editor, row, 'column'));
  const column = own === '' ? undefined : accountColumnOf(editor, row);
  const id = (name: string) => fieldId('criteria', row.id, name);
  const mistake = (name: 'criterion' | 'column' | 'kind') => mistakesOf(editor, row, name)[0]?.what;
  return (
    <>
      <TypedField
        id={id('criterion')}
        label={labels.criterion[0]}
        cell={cellOf(editor, row, 'criterion')}
        mistake={mistake('criterion')}
        type={(text) => setCell(editor, row, 'criterion', text)}
      />
      <Choice
        id={id('column')}
        label={labels.column[0]}
        value={column?.header ?? own}
        mistake={mistake('column')}
        choices={[
          { value: '', label: says.sameAsName(nameOf(editor, row)) },
          ...distinct(editor).map(({ header, filled }) => ({
            value: header,
            label: `${header} (${says.filled(shownShare(Math.round(filled * 100) / 100, language))})`,
          })),
        ]}
        choose={(header) => setCell(editor, row, 'column', header)}
      />
      <Choice
        id={id('kind')}
        label={labels.kind[0]}
        value={kind ?? kindText}
        mistake={mistake('kind')}
        choices={(Object.keys(kinds) as Kind[]).map((each) => ({ value: each, label: kinds[each][0] }))}
        choose={(chosen) => setCell(editor, row, 'kind', texts[reading.language].kinds[chosen as Kind]?.[0] ?? chosen)}
      />
      {kind && <p class="note">{says.kinds[kind]}</p>}
      <div class="side-by-side weight">
        <input
          type="range"
          aria-label={says.slider}
          min={0}
          max={most}
          step={most / 20}
          value={weight}
          onInput={({ currentTarget }) => setCell(editor, row, 'weight', Number(currentTarget.value))}
        />
        <NumberField editor={editor} row={row} column="weight" />
        <span class="quiet">{says.shareOfAll(shownShare(share, language))}</span>
      </div>
      {kind && (
        <KindFields
          editor={editor}
          row={row}
          kind={kind}
          criterion={criterionOf(reading, editor.state.tables.criteria?.rows.indexOf(row) ?? 0)}
        />
      )}
      <MoreFields editor={editor} row={row} />
      <div class="bar">
        <button type="button" onClick={() => shift(-1)} aria-label={says.up} title={says.up}>
          ↑
        </button>
        <button type="button" onClick={() => shift(1)} aria-label={says.down} title={says.down}>
          ↓
        </button>
        <button type="button" onClick={duplicate}>
          {says.duplicate}
        </button>
        <button type="button" onClick={remove}>
          {says.remove}
        </button>
      </div>
    </>
  );
}

/** The account columns by header; of two with one header the first counts. */
function distinct({ columns }: Editor) {
  const seen = new Set<string>();
  return columns.filter(({ header }) => !seen.has(fold(header)) && seen.add(fold(header)));
}

/** The weight of a criterion; 0 where it cannot be read. */
export function weightOf(editor: Editor, row: DraftRow): number {
  const cell: SentCell = cellOf(editor, row, 'weight');
  return Math.max(0, (typeof cell === 'object' ? undefined : readNumber(cell)) ?? 0);
}
