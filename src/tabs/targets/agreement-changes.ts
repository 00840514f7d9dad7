import { isBlankRow } from '../../core/tables/index.ts';
import type { DayOf } from '../../model/calendar.ts';
import type { Table } from '../../model/cell.ts';
import { LANGUAGES } from '../../model/language.ts';
import { agreementWords } from '../../text/targets/agreement.ts';
import { targetsWords } from '../../text/targets/index.ts';
import { idKey } from '../accounts/account-ids.ts';
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
  const sections = LANGUAGES.map((language) => {
    const { decisions } = targetsWords[language];
    const words = agreementWords[language];
    // A blank row stands before each heading, and none within a table, where a criterion may be called like one.
    const find = (word: string, from: number) =>
      frozen.findIndex((row, i) => i >= from && row[0] === word && isBlankRow(frozen[i - 1] ?? []));
    const criteria = find(words.criteria, LIST_ROW);
    const tiers = find(words.tiers, criteria + 1);
    return { criteria, tiers, target: decisions.target[0] };
  });
  const { criteria, tiers, target } = sections.find((section) => section.criteria > 0 && section.tiers > 0) ?? {
    criteria: frozen.length,
    tiers: frozen.length,
    target: '',
  };
  const wereTargets = frozen
    .slice(LIST_ROW, criteria)
    .flatMap((row) => (row[5] === target ? [{ id: idKey(row[2]), name: String(row[1]) }] : []));
  const areTargets = state.standings.flatMap(({ target: { decision, id }, name }) =>
    decision === 'target' ? [{ id: idKey(id), name }] : [],
  );
  const isSame = (from: number, to: number, now: Table) =>
    comparable(frozen.slice(from, to), state.dayOf) === comparable(now, state.dayOf);
  return {
    list: !areSame(wereTargets, areTargets),
    criteria: !(isSame(criteria + 1, tiers, state.criteria) && isSame(tiers + 1, frozen.length, state.tiers)),
  };
}

interface NamedTarget {
  readonly id: string;
  readonly name: string;
}

/** Whether two lists name the same accounts in any order: by their ids where both have one, since names are corrected, else by their names. */
function areSame(were: readonly NamedTarget[], are: readonly NamedTarget[]): boolean {
  const left = [...were];
  return (
    are.length === were.length &&
    are.every((now) => {
      const found = left.findIndex((then) => (then.id && now.id ? then.id === now.id : then.name === now.name));
      return found >= 0 && left.splice(found, 1).length > 0;
    })
  );
}

/** A table as one text: what its rows say under which header, in whatever order rows and columns stand. */
function comparable(table: Table, dayOf: DayOf): string {
  const [headers = [], ...rows] = frozenTable(table, dayOf);
  const said = rows.map((row) =>
    row
      .flatMap((cell, column) => (cell === '' ? [] : [`${headers[column]}\t${cell}`]))
      .sort()
      .join('\t'),
  );
  return said.sort().join('\n');
}
