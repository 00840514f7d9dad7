import type { ViewProps } from '../../view-props.ts';
import { AccountsSection } from './accounts-section.tsx';
import { FindingsSection } from './findings-section.tsx';

/** Which companies there are, and what is wrong or missing. */
export function CompanyDataView(props: ViewProps) {
  const { accounts, criteria } = props.model.tables;
  return (
    <>
      <AccountsSection {...props} />
      {accounts && criteria && <FindingsSection {...props} />}
    </>
  );
}
