import { onDemand } from '../on-demand.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { KpiTabsWords } from './words.ts';

/** What the tabs of KPIs say, by language. Only the actions carry it. */
export const kpiTabsWords = onDemand<KpiTabsWords>({ en, ja });
