import type { Source, StarterKey } from '../../../../model/starter.ts';

/** A criterion that teams usually begin with. */
export interface StarterCriterion {
  readonly key: StarterKey;
  readonly weight: number;
  /** What a new column for it asks for. */
  readonly asks: 'rating' | 'date' | 'competitor' | 'yes/no';
  readonly sources: readonly Source[];
  /** Words in the headers of columns that it may read, the most telling first, divided by `|`. */
  readonly words: string;
  /** It is about what they feel for us, not about what they are. */
  readonly isEngagement?: true;
  /** Amounts tell something: the more the better. */
  readonly takesNumbers?: true;
  /** In somebody's own column a yes may be bad as well as good, as under "Competitor". */
  readonly isYesUnclear?: true;
}

/** The usual twelve, in the order in which they are offered. */
export const STARTER_CRITERIA: readonly StarterCriterion[] = [
  {
    key: 'industry',
    weight: 20,
    asks: 'rating',
    sources: ['public', 'database'],
    words: '業種|業界|産業|業態|industry|sector|vertical',
  },
  {
    key: 'size',
    weight: 15,
    asks: 'rating',
    sources: ['public', 'database'],
    words:
      '従業員数|従業員|社員数|売上高|売上|年商|時価総額|資本金|規模|employee|headcount|revenue|turnover|annual sales|market cap|capital|size',
    takesNumbers: true,
  },
  {
    key: 'region',
    weight: 10,
    asks: 'rating',
    sources: ['public', 'database'],
    words:
      '都道府県|地域|エリア|所在地|住所|本社|国名|region|prefecture|state|country|city|headquarter|hq|area|location|address',
  },
  {
    key: 'intent',
    weight: 20,
    asks: 'rating',
    sources: ['social', 'research'],
    words: '購買意欲|購入意欲|意欲|ニーズ|関心|興味|検討|確度|温度感|intent|need|interest',
    isEngagement: true,
    takesNumbers: true,
  },
  {
    key: 'relationship',
    weight: 15,
    asks: 'date',
    sources: ['customers', 'research'],
    words:
      '最終接触|最終商談|最終連絡|最終訪問|接触|商談|取引履歴|取引実績|関係性|エンゲージメント|last contact|last contacted|last meeting|last activity|relationship|engagement',
    isEngagement: true,
    takesNumbers: true,
  },
  {
    key: 'decision',
    weight: 10,
    asks: 'rating',
    sources: ['research', 'customers'],
    words: '意思決定|決裁|稟議|decision|approval',
  },
  {
    key: 'competitors',
    weight: 10,
    asks: 'competitor',
    sources: ['research', 'social'],
    words: '競合|他社|competitor|competition|incumbent',
    isYesUnclear: true,
  },
  {
    key: 'finance',
    weight: 10,
    asks: 'rating',
    sources: ['public', 'database'],
    words:
      '予算|利益率|自己資本比率|営業利益|経常利益|純利益|財務|与信|budget|margin|ebitda|profit|financial|credit score|credit rating',
    takesNumbers: true,
  },
  {
    key: 'regulation',
    weight: 5,
    asks: 'yes/no',
    sources: ['public', 'research'],
    words: '規制|コンプライアンス|法令|反社|regulation|regulatory|compliance',
    isYesUnclear: true,
  },
  {
    key: 'culture',
    weight: 5,
    asks: 'rating',
    sources: ['social', 'public'],
    words: '文化|価値観|理念|culture|values',
  },
  {
    key: 'growth',
    weight: 10,
    asks: 'rating',
    sources: ['database', 'public'],
    words: '成長率|成長|伸び率|前年比|growth|growth rate|growth market|cagr|yoy',
    takesNumbers: true,
  },
  {
    key: 'expansion',
    weight: 10,
    asks: 'rating',
    sources: ['customers', 'research'],
    words: '事業部|子会社|グループ|連結|拠点数|拡張|division|subsidiary|subsidiaries|business unit|expand|expansion',
    takesNumbers: true,
  },
];
