import { useState } from 'preact/hooks';
import { fold } from '../../../../core/tables/index.ts';
import { plansViewWords } from '../../../../text/sidebar/plans/index.ts';
import { SearchField } from '../../../parts/search-field.tsx';
import { SteppedList } from '../../../parts/stepped-list.tsx';
import type { PlansProps } from '../plans-props.ts';
import { MakeButton } from './make-button.tsx';

/** Looks for a company by its name, and makes its plan or opens the one that it has. */
export function OneCompany(props: PlansProps) {
  const { candidates, language, words } = props;
  const says = plansViewWords[language].make;
  const [searched, setSearched] = useState('');
  const sought = fold(searched);
  const found = sought === '' ? [] : candidates.filter(({ name }) => fold(name).includes(sought));
  return (
    <>
      <SearchField label={says.search} value={searched} search={setSearched} />
      <p role="status">{sought !== '' && found.length === 0 && says.noneFound}</p>
      <SteppedList key={sought} items={found} more={words.shell.more}>
        {(candidate) => (
          <li key={candidate.rowNumber} class="line">
            <span class="fill">{candidate.name}</span>
            <MakeButton {...props} candidate={candidate} />
          </li>
        )}
      </SteppedList>
    </>
  );
}
