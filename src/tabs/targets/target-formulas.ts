import type { Language } from '../../model/language.ts';
import type { LiveColumn } from '../../model/target.ts';
import { targetsWords } from '../../text/targets/index.ts';
import { SCORES_COLUMNS as SCORES } from '../ranking/scores-description.ts';
import { quotedTab } from '../tables/quoted-tab.ts';
import { addressIn, type TargetsLayout } from './targets-layout.ts';

/** What the live formulas of a target refer to. */
export interface TargetSurroundings {
  readonly layout: TargetsLayout;
  /** The name that the hidden tab has now. The spreadsheet keeps it up to date in the formulas. */
  readonly scoresTabName: string;
  readonly language: Language;
}

/**
 * The formula of a live cell of a target. The account is found by the row's ID where it has one, so that a name may change, else by
 * the name in `Added as`; all that it refers to on its own tab stands in its own row, so that rows may be sorted.
 *
 * @param row - counted from 1.
 */
export function targetFormula(column: LiveColumn, row: number, surroundings: TargetSurroundings): string {
  const { layout, scoresTabName, language } = surroundings;
  const cell = (wanted: Parameters<typeof addressIn>[1]) => addressIn(layout, wanted, row);
  const [id, name] = [cell('id'), cell('addedAs')];
  const scores = (letter: string) => `${quotedTab(scoresTabName)}!$${letter}:$${letter}`;
  const lookUp = (key: string, keys: string, values: string, otherwise: string) =>
    `XLOOKUP(${key},${scores(keys)},${scores(values)},${otherwise},0)`;
  const found = (byId: string, byName: string, otherwise = '""') => {
    const withName = name && lookUp(name, SCORES.name, byName, otherwise);
    const withId = id && lookUp(id, SCORES.id, byId, otherwise);
    return withName && withId ? `IF(${id}="",${withName},${withId})` : (withId ?? withName ?? '""');
  };
  switch (column) {
    case 'account':
      return `=${found(SCORES.name, SCORES.name, name ?? '""')}`;
    case 'status': {
      const score = found(SCORES.score, SCORES.score);
      const isListed = `${found(SCORES.id, SCORES.name)}<>""`;
      return `=IF(${isListed},IF(ISNUMBER(${score}),"OK",${score}),"${targetsWords[language].notListed}")`;
    }
    default:
      return `=${found(SCORES[column], SCORES[column])}`;
  }
}
