import { onDemand } from '../on-demand.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { ReportWords } from './words.ts';

/** The words of reports, by language. */
export const reportWords = onDemand<ReportWords>({ en, ja });
