import { onDemand } from '../on-demand.ts';

/** What stands on the tab that keeps an agreement. */
export interface AgreementWords {
  /** The name of its tab. */
  readonly name: (day: string) => string;
  readonly agreedOn: string;
  readonly sales: string;
  readonly marketing: string;
  readonly note: string;
  readonly referenceDate: string;
  readonly exceptions: string;
  readonly exception: string;
  readonly criteria: string;
  readonly tiers: string;
  readonly kept: string;
}

export const agreementWords = onDemand<AgreementWords>({
  en: () => ({
    name: (day) => `Agreed ${day}`,
    agreedOn: 'Agreed on',
    sales: 'For sales',
    marketing: 'For marketing',
    note: 'Note',
    referenceDate: 'As of',
    exceptions: 'Open disagreements',
    exception: 'votes disagree',
    criteria: 'Criteria',
    tiers: 'Tier lines',
    kept: 'A record. Nothing here changes when the list does.',
  }),
  ja: () => ({
    name: (day) => `合意 ${day}`,
    agreedOn: '合意日',
    sales: '営業',
    marketing: 'マーケティング',
    note: 'メモ',
    referenceDate: '基準日',
    exceptions: '賛否不一致の件数',
    exception: '賛否不一致',
    criteria: '選定基準',
    tiers: 'ティアの区分',
    kept: '合意時点の記録です。一覧や基準を変えても、この内容は変わりません。',
  }),
});
