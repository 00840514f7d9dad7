import type { Source, StarterKey } from '../../../../model/starter.ts';

/** A criterion that teams usually begin with. */
export interface StarterCriterion {
  readonly key: StarterKey;
  readonly weight: number;
  /** What a new column for it asks for; a rating, unless told. */
  readonly asks?: 'date' | 'competitor' | 'yes/no';
  readonly sources: readonly Source[];
  /** Words in the headers of columns that it may read, the most telling first, divided by `|`. */
  readonly words: string;
  /** It is about what they feel for us, not about what they are. */
  readonly isEngagement?: true;
  /** Its column holds classes, however many there are. */
  readonly holdsClasses?: true;
  /** Amounts tell something: the more the better. */
  readonly takesNumbers?: true;
  /** In somebody's own column a yes may be bad as well as good, as under "Competitor". */
  readonly isYesUnclear?: true;
}

/** Places to look for what a criterion asks. */
const RECORDS: readonly Source[] = ['public', 'database'];
const HEARSAY: readonly Source[] = ['social', 'research'];
const CONTACTS: readonly Source[] = ['customers', 'research'];

/** The usual twelve, in the order in which they are offered. */
export const STARTER_CRITERIA: readonly StarterCriterion[] = [
  {
    key: 'industry',
    weight: 20,
    sources: RECORDS,
    words: '業種|業界|産業|業態|industry|sector|vertical',
    holdsClasses: true,
  },
  {
    key: 'size',
    weight: 15,
    sources: RECORDS,
    words:
      '従業員数|従業員|社員数|売上高|売上|年商|時価総額|資本金|規模|employee|headcount|revenue|turnover|market cap|capital|size',
    takesNumbers: true,
  },
  {
    key: 'region',
    weight: 10,
    sources: RECORDS,
    words: '都道府県|地域|エリア|所在地|住所|本社|region|prefecture|state|country|city|headquarter|location|address',
    holdsClasses: true,
  },
  {
    key: 'intent',
    weight: 20,
    sources: HEARSAY,
    words: '意欲|ニーズ|関心|興味|確度|intent|need|interest',
    isEngagement: true,
    takesNumbers: true,
  },
  {
    key: 'relationship',
    weight: 15,
    asks: 'date',
    sources: CONTACTS,
    words:
      '最終接触|最終商談|接触|商談|取引履歴|取引実績|関係性|エンゲージメント|last contact|last contacted|last meeting|relationship|engagement',
    isEngagement: true,
    takesNumbers: true,
  },
  { key: 'decision', weight: 10, sources: CONTACTS, words: '意思決定|決裁|decision' },
  {
    key: 'competitors',
    weight: 10,
    asks: 'competitor',
    sources: HEARSAY,
    words: '競合|他社|competitor|incumbent',
    isYesUnclear: true,
  },
  {
    key: 'finance',
    weight: 10,
    sources: RECORDS,
    words: '予算|利益率|自己資本比率|営業利益|経常利益|純利益|財務|budget|margin|ebitda|profit|financial',
    takesNumbers: true,
  },
  {
    key: 'regulation',
    weight: 5,
    asks: 'yes/no',
    sources: RECORDS,
    words: '規制|コンプライアンス|反社|regulation|compliance',
    isYesUnclear: true,
  },
  { key: 'culture', weight: 5, sources: HEARSAY, words: '文化|価値観|culture' },
  {
    key: 'growth',
    weight: 10,
    sources: RECORDS,
    words: '成長率|成長|伸び率|growth|growth rate|growth market',
    takesNumbers: true,
  },
  {
    key: 'expansion',
    weight: 10,
    sources: CONTACTS,
    words: '事業部|子会社|グループ|連結|拡張|division|subsidiary|subsidiaries|expand',
    takesNumbers: true,
  },
];
