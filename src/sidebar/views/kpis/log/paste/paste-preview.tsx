import { useMemo, useState } from 'preact/hooks';
import { fold, isBlankRow } from '../../../../../core/tables/index.ts';
import { kpiLogViewWords } from '../../../../../text/sidebar/kpis/log/index.ts';
import type { KpisProps } from '../../kpis-props.ts';
import { useAdding } from '../use-adding.ts';
import { MatchNames } from './match-names.tsx';
import { PasteQuestions } from './paste-questions.tsx';
import type { PastedCells } from './pasted-row.ts';
import { type PasteAnswers, type PastedState, readPaste } from './read-paste.ts';
import { RowGroup } from './row-group.tsx';

/** What would become of pasted rows, what only a person can know of them, and the button that adds them. */
export function PastePreview(props: KpisProps & { readonly cells: PastedCells; readonly clear: () => void }) {
  const { cells, clear, language, reading, isBusy } = props;
  const says = kpiLogViewWords[language].paste;
  const { add, sinceRead } = useAdding(props);
  const [answers, setAnswers] = useState<PasteAnswers>({ order: null, firstYear: null, names: new Map() });
  const [chosen, setChosen] = useState(USUALLY_ADDED);
  const read = useMemo(() => readPaste(cells, answers, reading), [cells, answers, reading]);
  const answer = (more: Partial<PasteAnswers>) => setAnswers((now) => ({ ...now, ...more }));
  const isEmpty = cells.every(isBlankRow);
  const { table = null, groups = [], names = [] } = read ?? {};
  const number = (count: number) => count.toLocaleString(language);
  const entries = groups.flatMap(({ state, rows }) =>
    chosen.has(state) ? rows.flatMap((row) => ('entry' in row ? row.entry : [])) : [],
  );
  // What was just added is still to be read.
  const isWaiting = isBusy || sinceRead.length > 0;
  const addAll = async () => {
    if (isWaiting) return;
    const outcome = await add(entries, says.adding, (added) =>
      added < entries.length ? says.stopped(added, entries.length) : says.added(added),
    );
    if (outcome?.status !== 'done') return;
    setChosen(USUALLY_ADDED);
    if (outcome.added === table?.rows.length) clear();
  };
  return (
    <>
      {table && (
        <>
          <p class="note">{says.shapes[table.shape]}</p>
          {table.hasMonths && <p class="note">{says.months}</p>}
          {table.above > 0 && <p class="note">{says.above(table.above)}</p>}
          {table.unused.length > 0 && <p class="note">{says.unused(table.unused.join(', '))}</p>}
          <PasteQuestions questions={table.questions} answers={answers} answer={answer} language={language} />
        </>
      )}
      <MatchNames
        names={names}
        kpis={reading.kpis.kpis}
        chosen={answers.names}
        language={language}
        match={(name, kpi) => answer({ names: new Map([...answers.names, [fold(name), kpi]]) })}
      />
      <p role="status">
        {table ? says.sum(number(entries.length), number(table.rows.length)) : !isEmpty && says.noDates}
      </p>
      <ul class="plain">
        {groups.map((group) => (
          <RowGroup
            key={group.state}
            {...props}
            {...group}
            isChosen={chosen.has(group.state)}
            choose={(isChosen) => setChosen((now) => withState(now, group.state, isChosen))}
          />
        ))}
      </ul>
      {entries.length > 0 && (
        <button type="button" class="action" aria-disabled={isWaiting} onClick={addAll}>
          {says.button(number(entries.length))}
        </button>
      )}
    </>
  );
}

/** Two equal events happen as often as one is a slip, and both stand here to be seen. */
const USUALLY_ADDED: ReadonlySet<PastedState> = new Set(['new', 'twice']);

function withState(states: ReadonlySet<PastedState>, state: PastedState, isIn: boolean): ReadonlySet<PastedState> {
  return new Set([...states].filter((other) => other !== state).concat(isIn ? state : []));
}
