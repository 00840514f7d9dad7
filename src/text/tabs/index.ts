import { onDemand } from '../on-demand.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { TabsWords } from './words.ts';

/** What generated tabs say, by language. */
export const tabsWords = onDemand<TabsWords>({ en, ja });
