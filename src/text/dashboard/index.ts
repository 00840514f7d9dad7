import { onDemand } from '../on-demand.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { DashboardWords } from './words.ts';

export type { DashboardWords };

/** What the dashboard says, by language. Only the actions carry it. */
export const dashboardWords = onDemand<DashboardWords>({ en, ja });
