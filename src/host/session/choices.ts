import { intersection } from '../workbook/area.ts';
import type { Criteria } from '../workbook/criteria.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** What a rule offers to choose from, each once; a checkbox its two values, the checked one first. */
export function listChoices({ type, values }: Criteria, workbook: Workbook): string[] {
  if (type === 'CHECKBOX') return values.length > 0 ? values.map(String) : ['TRUE', 'FALSE'];
  const [source] = values;
  if (type === 'VALUE_IN_LIST' && Array.isArray(source)) return [...new Set<string>(source)];
  if (type !== 'VALUE_IN_RANGE' || typeof source !== 'object' || !('tabId' in source)) return [];
  const tab = workbook.tab(source.tabId);
  const filled = tab && intersection(source, { row: 1, column: 1, rows: tab.lastRow, columns: tab.lastColumn });
  const texts = filled ? tab.displayTexts(filled).flat() : [];
  return [...new Set(texts.filter((text) => text !== ''))];
}
