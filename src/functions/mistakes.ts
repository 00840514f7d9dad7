import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { texts } from '../text/index.ts';

/** Stops a custom function with the sentences of all its mistakes, one a line; the cell shows them. Does nothing without any. */
export function refuseMistakes(issues: readonly Issue[], language: Language): void {
  if (issues.length > 0) throw new Error(issues.map(texts[language].issue).join('\n'));
}
