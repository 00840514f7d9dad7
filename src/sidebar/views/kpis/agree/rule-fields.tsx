import type { KpisProps } from '../kpis-props.ts';
import type { ExitTerms } from './exit-terms.ts';
import type { AgreedTerms } from './use-exit-terms.ts';

/** The two halves of an exit rule, of which either is enough. */
export function RuleFields({ says, agreed }: Pick<KpisProps, 'says'> & { readonly agreed: AgreedTerms }) {
  const { agree } = says;
  const { terms, change, draft } = agreed;
  const mistake = draft.mistakes.get('exitRule');
  const half = (measure: 'chance' | 'value', label: string, unit: string, usual: string) => (
    <div class="line rule-half">
      <label class="fill option">
        <input
          type="checkbox"
          checked={terms[measure] !== null}
          onChange={({ currentTarget }) => change(halfOf(measure, currentTarget.checked ? usual : null))}
        />
        {label}
      </label>
      <input
        class="number"
        inputMode="decimal"
        aria-label={label}
        value={terms[measure] ?? ''}
        onInput={({ currentTarget }) => change(halfOf(measure, currentTarget.value))}
      />
      <span class="unit">{unit}</span>
    </div>
  );
  return (
    <>
      {half('chance', agree.chanceBelow, agree.percent, '50')}
      {half('value', draft.kpi?.direction === 'down' ? agree.valueAbove : agree.valueBelow, '', '')}
      {mistake !== undefined && <p class="field-mistake">{mistake}</p>}
    </>
  );
}

function halfOf(measure: 'chance' | 'value', text: string | null): Partial<ExitTerms> {
  return measure === 'chance' ? { chance: text } : { value: text };
}
