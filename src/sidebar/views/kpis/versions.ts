import { changedTerms } from '../../../core/kpi/index.ts';
import type { ExitAgreement } from '../../../model/exit-record.ts';
import type { KpiColumn } from '../../../model/kpi.ts';

/** A version, and the terms that changed with it; of the first one there are none. */
export interface VersionStep {
  readonly agreement: ExitAgreement;
  readonly before: ExitAgreement | null;
  readonly changed: readonly KpiColumn[];
}

/** What changed from version to version, the newest first. */
export function versionSteps(versions: readonly ExitAgreement[]): readonly VersionStep[] {
  return versions
    .map((agreement, i): VersionStep => {
      const before = versions[i - 1] ?? null;
      return { agreement, before, changed: before ? changedTerms(agreement.kpi, before) : [] };
    })
    .reverse();
}
