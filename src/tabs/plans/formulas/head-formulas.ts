import { columnLetters } from '../../../core/tables/index.ts';
import type { Language } from '../../../model/language.ts';
import type { PlanColumns } from '../../../model/plan.ts';
import type { TargetsColumn } from '../../../model/target.ts';
import { plansWords } from '../../../text/plans/index.ts';
import { targetsWords } from '../../../text/targets/index.ts';
import { SCORES_COLUMNS } from '../../ranking/scores-description.ts';
import { quotedTab } from '../../tables/quoted-tab.ts';
import type { PlanSurroundings } from '../plan-surroundings.ts';
import { columnOfTab, fixed } from './plan-references.ts';

type HeadColumn = Exclude<PlanColumns['standing'], 'id'> | 'accountsRow' | 'targetsRow';

/**
 * The formula of a cell that looks up how the account stands; blank where there is nothing to look into.
 *
 * @param id - the cell with the id of the account.
 */
export function headFormula(
  column: HeadColumn,
  id: string,
  { accounts, targets, scoresTabName }: PlanSurroundings,
  language: Language,
): string {
  const score = (wanted: keyof typeof SCORES_COLUMNS, otherwise = '""') => {
    const [ids, values] = [SCORES_COLUMNS.id, SCORES_COLUMNS[wanted]].map((it) => columnOfTab(scoresTabName, it));
    return lookUp(id, ids ?? '', values ?? '', otherwise);
  };
  const ofTargets = (wanted: TargetsColumn) => {
    const position = targets?.layout.columns.get(wanted);
    return targets === null || position === undefined ? null : columnOfTab(targets.tabName, columnLetters(position));
  };
  const words = plansWords[language];
  switch (column) {
    case 'account':
      return `=${score('name', `"${targetsWords[language].notListed}"`)}`;
    case 'rank':
    case 'score':
    case 'tier':
    case 'why':
      return `=${score(column)}`;
    case 'range':
      return `=IF(ISNUMBER(${score('low')}),TEXT(${score('low')},"0")&"${words.rangeSign}"&TEXT(${score('high')},"0"),"")`;
    case 'accountsRow': {
      const ids = columnOfTab(accounts.tabName, columnLetters(accounts.idColumn));
      return linkFormula(accounts.tabId, accounts.nameColumn, id, ids, words.links.accounts);
    }
    case 'targetsRow': {
      const ids = ofTargets('id');
      const name = targets?.layout.columns.get('account') ?? 1;
      return targets === null || ids === null ? '' : linkFormula(targets.tabId, name, id, ids, words.links.targets);
    }
    default: {
      const [ids, values] = [ofTargets('id'), ofTargets(column)];
      return ids === null || values === null ? '' : `=${lookUpFilled(id, ids, values)}`;
    }
  }
}

/** As `XLOOKUP`, for programs that do not know it yet: a file of the spreadsheet is opened and printed elsewhere, too. */
function lookUp(id: string, ids: string, values: string, otherwise = '""'): string {
  return `IFERROR(INDEX(${values},MATCH(${id},${ids},0)),${otherwise})`;
}

function linkFormula(tabId: number, column: number, id: string, ids: string, text: string): string {
  return `=IFERROR(HYPERLINK("#gid=${tabId}&range=${columnLetters(column)}"&MATCH(${id},${ids},0),"${text}"),"")`;
}

/** The same of cells that may be blank, which would else show as 0 elsewhere. */
function lookUpFilled(id: string, ids: string, values: string): string {
  const found = `INDEX(${values},MATCH(${id},${ids},0))`;
  return `IFERROR(IF(${found}="","",${found}),"")`;
}

/** What a column of the accounts is called. */
export function factLabel(column: number, { accounts }: PlanSurroundings): string {
  return `=${quotedTab(accounts.tabName)}!${fixed(accounts.headerRow, column)}`;
}

/** What the account has in a column. */
export function factFormula(column: number, id: string, { accounts }: PlanSurroundings): string {
  const [ids, values] = [accounts.idColumn, column].map((it) => columnOfTab(accounts.tabName, columnLetters(it)));
  return `=${lookUpFilled(id, ids ?? '', values ?? '')}`;
}
