import type { Language } from '../../model/language.ts';
import { plansWords } from '../../text/plans/index.ts';
import type { TabDescription } from '../tables/tab-description.ts';

/** The tab over all plans: headers, formats and colours. Its rows are added by `overviewRepairs`. */
export function describePlanOverview(language: Language): TabDescription {
  return {
    key: 'plans',
    name: plansWords[language].overview,
    frozenRows: 1,
    blocks: [],
    columnWidths: [],
    formats: [],
    validations: [],
    notes: [],
    colours: [],
  };
}
