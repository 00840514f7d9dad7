import { readText } from '../../../core/tables/index.ts';
import type { Outcome } from '../../../model/outcome.ts';
import type { AddedTargets, AddTargetsRequest } from '../../../model/target-request.ts';
import { accountName, idColumn, type ScoredAccount } from '../../../tabs/index.ts';
import { ask } from '../../door.ts';
import type { ViewProps } from '../../view-props.ts';

/** Puts accounts on the list of targets, so many at a time that it can be stopped in between. */
export function addAccounts(
  accounts: readonly ScoredAccount[],
  { model, language, words, run }: ViewProps,
): Promise<Outcome<AddedTargets> | null> {
  const says = words.targets.add;
  const table = model.tables.accounts;
  const idIndex = idColumn(table?.cells ?? []);
  const wanted: AddTargetsRequest['accounts'] = accounts.map(({ row, rowNumber }) => ({
    row: rowNumber + (table?.row ?? 1) - 1,
    id: readText(row[idIndex]) ?? '',
    name: accountName(row, model.scoring.accounts),
  }));
  return run(
    says.adding,
    async ({ tell, isStopped }) => {
      const sum = { added: 0, already: 0, gone: 0 };
      for (let from = 0; from < wanted.length && !(from > 0 && isStopped()); from += BATCH) {
        if (wanted.length > BATCH) tell(from, wanted.length);
        const outcome = await ask('addTargets', { language, accounts: wanted.slice(from, from + BATCH) });
        if (outcome.status !== 'done') return outcome;
        sum.added += outcome.added;
        sum.already += outcome.already;
        sum.gone += outcome.gone;
      }
      return { status: 'done', ...sum };
    },
    says.added,
  );
}

const BATCH = 100;
