import type { NumberFormats, WorkbookView } from '../../protocol/workbook-view.ts';
import { type Locale, localeOf } from '../../workbook/locale.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { tabView } from './tab-view.ts';

/** A workbook as a window shows that looks at one of its tabs, or at none yet. */
export function workbookView(workbook: Workbook, name: string, lookedAt: number | null): WorkbookView {
  return {
    name,
    locale: workbook.locale,
    tabs: workbook.tabs.map((tab) => tabView(tab, tab.id === lookedAt)),
    namedRanges: workbook.namedRanges.map((named) => named.name),
    numberFormats: numberFormats(localeOf(workbook.locale)),
  };
}

const currenciesWithoutParts = ['¥', '₩'];

function numberFormats({ currency, dateFormat, dateTimeFormat }: Locale): NumberFormats {
  const fraction = currenciesWithoutParts.includes(currency) ? '' : '.00';
  return { currency: `"${currency}"#,##0${fraction}`, date: dateFormat, dateTime: dateTimeFormat };
}
