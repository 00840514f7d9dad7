import { readText } from '../../../core/tables/index.ts';
import { linkTo } from '../../../tabs/index.ts';
import type { SetUpWords, SidebarWords } from '../../../text/sidebar/index.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { type GoTo, PlaceButton } from '../../parts/place-button.tsx';
import { type CompanyList, type ListColumn, likelyNames } from './starter/company-list.ts';

interface ListSummaryProps {
  readonly list: CompanyList;
  readonly words: SidebarWords;
  readonly goTo: GoTo;
}

/** How a list was understood, for the person to check: how many companies, where their names are, what each column holds. */
export function ListSummary({ list, words, goTo }: ListSummaryProps) {
  const says = words.setUp;
  const { table, columns, nameIndex, isNamed } = list;
  const header = readText(table.cells[0]?.[nameIndex]) ?? '';
  const likely = isNamed ? null : likelyNames(list);
  return (
    <>
      <p>
        {says.companies(list.companies)}
        {isNamed && ` · ${says.names(header)}`}
      </p>
      {!isNamed && (
        <p class="first-step">
          {says.firstColumnNames(header)}{' '}
          {likely && likely.index !== nameIndex && (
            <PlaceButton link={linkTo(table, 0, likely.index)} text={says.likelyNames(likely.header)} goTo={goTo} />
          )}
        </p>
      )}
      <Disclosure label={says.columns(columns.length)}>
        {() => (
          <dl class="columns">
            {columns.map((column) => (
              <div key={column.index}>
                <dt>{column.header}</dt>
                <dd class="note">{contentOf(column, says)}</dd>
              </div>
            ))}
          </dl>
        )}
      </Disclosure>
    </>
  );
}

function contentOf({ kind, numbers, values }: ListColumn, { column: says }: SetUpWords): string {
  switch (kind) {
    case 'number':
      return says.number(numbers[0] ?? 0, numbers[numbers.length - 1] ?? 0);
    case 'category':
      return says.category(values.length);
    case 'yes/no':
      return says.yesNo;
    default:
      return says[kind];
  }
}
