import type { ExitAction } from '../../../../model/kpi.ts';
import { kpisWords } from '../../../../text/kpis/index.ts';
import type { AgreeStep } from '../../../../text/sidebar/kpis/index.ts';
import { DateField } from '../../../parts/date-field.tsx';
import { TypedField } from '../../../parts/field.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { typedNumber } from '../../../parts/typed-cell.ts';
import type { AgreeStepsProps } from './agree-steps.tsx';
import { DateFields } from './date-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import { stepSummary } from './step-summary.ts';

const ACTIONS: readonly ExitAction[] = ['exit', 'shrink', 'change'];

/** The fields of one step. */
export function StepFields({ step, ...props }: AgreeStepsProps & { readonly step: AgreeStep }) {
  const { says, language, reading, row, agreed, openKpi } = props;
  const { agree } = says;
  const { terms, change, draft } = agreed;
  const { columns } = kpisWords[language];
  switch (step) {
    case 'kpi':
      return (
        <>
          <p>{stepSummary('kpi', agreed, language) || row.name || says.list.nameless}</p>
          <p>
            <button type="button" class="small" onClick={() => openKpi({ part: 'form', row, cells: {} })}>
              {agree.toForm}
            </button>
          </p>
        </>
      );
    case 'goal':
      return (
        <div class="side-by-side">
          <TypedField
            id="agree-target"
            label={columns.target[0]}
            isNumber
            cell={terms.target}
            mistake={draft.mistakes.get('target')}
            type={(text) => change({ target: typedNumber(text) })}
          />
          <DateField
            id="agree-due"
            label={columns.due[0]}
            cell={terms.due}
            mistake={draft.mistakes.get('due')}
            choose={(due) => change({ due })}
          />
        </div>
      );
    case 'dates':
      return <DateFields says={says} reading={reading} agreed={agreed} />;
    case 'rule':
      return <RuleFields says={says} agreed={agreed} />;
    case 'action':
      return (
        <fieldset>
          <legend class="unseen">{agree.steps.action}</legend>
          {ACTIONS.map((action) => (
            <label key={action} class="option">
              <input
                type="radio"
                name="agree-action"
                checked={terms.action === action}
                onChange={() => change({ action })}
              />
              {agree.actions[action]}
            </label>
          ))}
        </fieldset>
      );
    case 'decides':
      return (
        <TextField
          id="agree-who-decides"
          label={agree.decides}
          value={terms.decides}
          type={(decides) => change({ decides })}
        />
      );
    case 'people':
      return (
        <TextField
          id="agree-who-agrees"
          label={agree.people}
          note={agree.peopleNote}
          value={terms.people}
          type={(people) => change({ people })}
        />
      );
  }
}
