import type { CriteriaColumn } from '../../../../model/issue.ts';
import type { Language } from '../../../../model/language.ts';
import type { SentCell } from '../../../../model/sent-table.ts';
import type { NewColumn, SetUpPlan } from '../../../../model/set-up-plan.ts';
import { texts } from '../../../../text/index.ts';
import { type SetUpWords, sidebarWords } from '../../../../text/sidebar/index.ts';
import type { ChosenCriterion } from './chosen-criteria.ts';
import type { StarterCriterion } from './starter-criteria.ts';

/** The ticked criteria as a table in the words of a language, as the functions read it, and the columns that the accounts need for it. */
export function writtenCriteria(
  chosen: readonly ChosenCriterion[],
  language: Language,
): Pick<SetUpPlan, 'criteria' | 'newColumns'> {
  const { criteriaColumns, kinds, groups, policies } = texts[language];
  const says = sidebarWords[language].setUp;
  const columns = Object.keys(criteriaColumns) as CriteriaColumn[];
  const ticked = chosen.filter(({ isTicked }) => isTicked);
  const rows = ticked.map(
    ({ starter, header, rule }): Readonly<Record<CriteriaColumn, SentCell>> => ({
      criterion: says.criteria[starter.key][0],
      column: header,
      kind: kinds[rule.kind][0],
      weight: starter.weight,
      group: (starter.isEngagement ? groups.engagement : groups.fit)[0],
      from: rule.from ?? '',
      to: rule.to ?? '',
      points: rule.points ?? '',
      ifBlank: policies.skip[0],
      gate: rule.gate ?? '',
      note: hintOf(starter, says),
    }),
  );
  return {
    criteria: [
      columns.map((column) => criteriaColumns[column][0]),
      ...rows.map((row) => columns.map((column) => row[column])),
    ],
    newColumns: ticked.flatMap(({ isNew, header, starter }) => (isNew ? [newColumn(header, starter, says)] : [])),
  };
}

/** What a criterion asks, and where the answer can be found. */
export function hintOf({ key, sources }: StarterCriterion, says: SetUpWords): string {
  return says.hint(
    says.criteria[key][1],
    sources.map((source) => says.sources[source]),
  );
}

function newColumn(header: string, starter: StarterCriterion, says: SetUpWords): NewColumn {
  const help = hintOf(starter, says);
  switch (starter.asks) {
    case 'date':
      return { header, allowed: { kind: 'date' }, help };
    case 'yes/no':
      return { header, allowed: { kind: 'list', values: [says.yes, says.no] }, help };
    case 'competitor':
      return { header, allowed: { kind: 'list', values: says.competitorAnswers }, help };
    default:
      return { header, allowed: { kind: 'number', least: 1, most: 5 }, help: `${help}\n${says.rateHelp}` };
  }
}
