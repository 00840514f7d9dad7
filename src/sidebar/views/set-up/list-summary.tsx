import { columnLetters, readText } from '../../../core/tables/index.ts';
import type { Language } from '../../../model/language.ts';
import { texts } from '../../../text/index.ts';
import type { SetUpWords, SidebarWords } from '../../../text/sidebar/index.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { shownSpan } from './shown-span.ts';
import { type CompanyList, type ListColumn, likelyNames } from './starter/company-list.ts';

interface ListSummaryProps {
  readonly list: CompanyList;
  readonly language: Language;
  readonly words: SidebarWords;
}

/** How a list was understood, for the person to check: how many companies, where their names are, what each column holds. */
export function ListSummary({ list, language, words }: ListSummaryProps) {
  const { setUp: says, data } = words;
  const { table, columns, companies, nameIndex, isNamed } = list;
  const header = readText(table.cells[0]?.[nameIndex]) ?? '';
  const letters = columnLetters(table.column + nameIndex);
  return (
    <>
      <p>{data.accounts.companies(companies)}</p>
      <p class={isNamed ? 'note' : 'first-step'}>
        {isNamed
          ? data.accounts.nameColumn({ header, letters })
          : says.firstColumnNames(header, likelyNames(list)?.header ?? '')}
      </p>
      <Disclosure label={says.columns(columns.length)}>
        {() => (
          <ul class="plain">
            {columns.map((column) => (
              <li key={column.index}>
                {column.header} <span class="note">{contentOf(column, language, says)}</span>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  );
}

function contentOf({ kind, cells, numbers, values }: ListColumn, language: Language, says: SetUpWords): string {
  switch (kind) {
    case 'category':
      return says.values(values.length);
    case 'text':
      return values.length < cells.length ? says.values(values.length) : says.contents.text;
    case 'blank':
    case 'date':
      return says.contents[kind];
    case 'number':
      return `${texts[language].kinds.number[0]} ${shownSpan(numbers, language)}`;
    default:
      return texts[language].kinds[kind][0];
  }
}
