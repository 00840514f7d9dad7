import { readText } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Table } from '../../model/cell.ts';
import { agreementWords } from '../../text/targets/agreement.ts';
import { targetsWords } from '../../text/targets/index.ts';
import { type AgreedState, frozenTable, LIST_ROW } from './agreement.ts';

/** What has become different since an agreement. */
export interface AgreementChanges {
  readonly list: boolean;
  readonly criteria: boolean;
}

/**
 * Compares an agreement with how things are now: whether other accounts are targets, and whether criteria or tiers are others.
 *
 * @param frozen - the cells of its tab.
 */
export function changedSince(frozen: Table, state: AgreedState): AgreementChanges {
  const sections = (['en', 'ja'] as const).map((language) => {
    const { decisions } = targetsWords[language];
    const words = agreementWords[language];
    const find = (word: string, from: number) => frozen.findIndex((row, i) => i >= from && row[0] === word);
    const criteria = find(words.criteria, LIST_ROW);
    const tiers = find(words.tiers, criteria + 1);
    return { criteria, tiers, target: decisions.target[0] };
  });
  const { criteria, tiers, target } = sections.find((section) => section.criteria > 0 && section.tiers > 0) ?? {
    criteria: frozen.length,
    tiers: frozen.length,
    target: '',
  };
  const key = (id: unknown, name: unknown) => (id === '' ? `name ${String(name)}` : `id ${String(id)}`);
  const wereTargets = frozen
    .slice(LIST_ROW, criteria)
    .flatMap((row) => (row[5] === target ? [key(row[2], row[1])] : []));
  const areTargets = state.standings.flatMap(({ target: { decision, id }, name }) =>
    decision === 'target' ? [key(readText(id) ?? '', name)] : [],
  );
  const isSame = (from: number, to: number, now: Table) =>
    comparable(frozen.slice(from, to), state.dayOf) === comparable(now, state.dayOf);
  return {
    list: [...wereTargets].sort().join('\n') !== [...areTargets].sort().join('\n'),
    criteria: !(isSame(criteria + 1, tiers, state.criteria) && isSame(tiers + 1, frozen.length, state.tiers)),
  };
}

/** A table as one text, without the blank cells at the end of its rows. */
function comparable(table: Table, dayOf: DayOf): string {
  return frozenTable(table, dayOf)
    .map((row) => row.join('\t').replace(/\t+$/, ''))
    .join('\n');
}
