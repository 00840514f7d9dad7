import { useState } from 'preact/hooks';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { ask } from '../../../door.ts';
import type { ListedAccount } from '../../../model/listed-accounts.ts';
import { selectedAccounts } from '../../../model/selected-accounts.ts';
import type { PlansProps } from '../plans-props.ts';
import { MakePreview } from './make-preview.tsx';
import type { PlanCandidate } from './plan-candidates.ts';

/** Makes plans for the accounts whose rows are selected when somebody asks. */
export function SelectedRows({
  listed,
  among,
  ...props
}: PlansProps & {
  readonly listed: readonly ListedAccount[];
  readonly among: (rows: readonly { readonly rowNumber: number }[]) => readonly PlanCandidate[];
}) {
  const says = plansViewWords[props.language].make;
  /** Rows of the account table; `null` before the selection was read. */
  const [rows, setRows] = useState<readonly { readonly rowNumber: number }[] | null>(null);
  const readSelection = async () => {
    const selection = await ask('readSelection').catch(() => null);
    setRows(selection === null ? [] : selectedAccounts(selection, listed, props.model));
  };
  return (
    <>
      <button type="button" class="wide" onClick={readSelection}>
        {says.readSelection}
      </button>
      <p role="status">{rows?.length === 0 && says.noneSelected}</p>
      {rows !== null && rows.length > 0 && <MakePreview {...props} chosen={among(rows)} />}
    </>
  );
}
