import { utcDay } from '../../../src/core/tables/index.ts';
import type { SentCell } from '../../../src/model/sent-table.ts';
import { type Model, readModel } from '../../../src/sidebar/model/model.ts';

/** What the page makes of two tables, each at A1 of its own tab; the tab of the accounts has the id 1. On 21 November 2026. */
export function modelOf(
  accounts: readonly (readonly SentCell[])[],
  criteria: readonly (readonly SentCell[])[],
  generated: Model['seen']['generated'] = [],
): Model {
  const placed = (tabId: number, cells: readonly (readonly SentCell[])[]) => ({
    tabId,
    tabName: `${tabId}`,
    row: 1,
    column: 1,
    cells,
  });
  return readModel({
    language: 'en',
    today: utcDay(new Date('2026-11-21')),
    tables: {
      accounts: placed(1, accounts),
      criteria: placed(2, criteria),
      tiers: null,
      asOf: null,
      targets: null,
      plans: null,
    },
    generated,
    missing: [],
    rankingObstacle: null,
    agreements: [],
    tabs: [],
  });
}
