import { useEffect, useState } from 'preact/hooks';
import { type ExitErrors, exitErrors } from '../../../../core/kpi/index.ts';
import type { Kpi, KpiEntry } from '../../../../model/kpi.ts';
import { useSettled } from '../../../parts/use-settled.ts';

/** The error rates of an exit line: `null` where it has none, `running` while they are worked out. */
export function useExitErrors(kpi: Kpi | null, entries: readonly KpiEntry[]): ExitErrors | 'running' | null {
  const wanted = termsOf(kpi);
  const terms = useSettled(wanted);
  const [answer, setAnswer] = useState<{ readonly terms: string; readonly errors: ExitErrors | null } | null>(null);
  useEffect(() => {
    // Begins once the page has said that it simulates.
    const timer = setTimeout(() => {
      const settled: Kpi | null = JSON.parse(terms);
      setAnswer({ terms, errors: settled && exitErrors(settled, entries) });
    }, A_FRAME);
    return () => clearTimeout(timer);
  }, [terms, entries]);
  if (kpi === null) return null;
  return answer?.terms === wanted ? answer.errors : 'running';
}

/** What the rates depend on: a KPI is read anew with each key, whether or not it became another one. */
function termsOf(kpi: Kpi | null): string {
  return JSON.stringify(kpi && { ...kpi, name: '', exitAction: null, owner: '', agreed: '' });
}

/** Milliseconds. */
const A_FRAME = 30;
