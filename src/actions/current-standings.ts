import { DEFAULT_TIERS } from '../core/ranking/index.ts';
import { accountScorer } from '../core/scoring/index.ts';
import type { Day, DayOf } from '../model/calendar.ts';
import { tabIdOf } from '../sheet/generated-tabs.ts';
import {
  accountDirectory,
  rankedAccounts,
  readReferenceDate,
  readScoringTables,
  readTargets,
  readTiers,
  type TargetStanding,
  targetStandings,
} from '../tabs/index.ts';
import type { FoundTables } from './find-tables.ts';

/** The list of targets, each with where its account stands. */
export interface CurrentStandings {
  readonly standings: readonly TargetStanding[];
  /** The day on which ages were counted; `null` where nothing is ranked, since a table is missing or holds a mistake. */
  readonly rankedAsOf: Day | null;
}

/**
 * The list of targets as it stands; `null` while there is none.
 *
 * @param today - on which ages are counted where the team says nothing else.
 */
export function currentStandings(found: FoundTables, today: Day, dayOf: DayOf): CurrentStandings | null {
  const tab = found.gridOf(tabIdOf(found.generated, 'targets'));
  const table = tab && readTargets(tab, dayOf);
  if (table === null) return null;
  const ranking = currentRanking(found, today, dayOf);
  const directory = accountDirectory(found.accounts?.cells ?? []);
  const { ranked, others, tiers } = ranking ?? { ranked: [], others: [], tiers: DEFAULT_TIERS };
  return {
    standings: targetStandings(table.targets, directory, { ranked, others }, tiers),
    rankedAsOf: ranking?.asOf ?? null,
  };
}

function currentRanking(
  { accounts: listed, criteria: table, tiers: lines, asOf }: FoundTables,
  today: Day,
  dayOf: DayOf,
) {
  if (listed === null || table === null) return null;
  const read = readReferenceDate(asOf, today, dayOf);
  // Without one no age is counted, or there is a mistake.
  const reference = read.reference ?? { asOf: today, dayOf };
  const { accounts, criteria, issues } = readScoringTables(
    { accounts: listed.cells, headers: null, criteria: table.cells },
    read,
    dayOf,
  );
  const tiers = lines && readTiers(lines.cells, dayOf);
  if (issues.length + (tiers?.issues.length ?? 0) > 0) return null;
  return {
    ...rankedAccounts(accounts, accountScorer(criteria, reference)),
    tiers: tiers?.tiers ?? DEFAULT_TIERS,
    asOf: reference.asOf,
  };
}
