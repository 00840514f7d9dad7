import type { ViewProps } from '../../view-props.ts';
import { SetUpOffer } from '../set-up/set-up-offer.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { ColumnsSection } from './columns-section.tsx';
import { FindingsSection } from './findings-section.tsx';
import { ResearchSection } from './research-section.tsx';
import { SetUpGaps } from './set-up-gaps.tsx';

/** Which companies there are, what is wrong or missing, and what is most worth finding out. */
export function CompanyDataView(props: ViewProps) {
  const { accounts, criteria } = props.model.tables;
  return (
    <>
      <SetUpOffer {...props} />
      <SetUpGaps {...props} />
      <AccountsSection {...props} />
      {accounts && criteria && (
        <>
          <FindingsSection {...props} />
          <ColumnsSection {...props} table={accounts} />
          {props.model.ranking && <ResearchSection {...props} />}
        </>
      )}
    </>
  );
}
