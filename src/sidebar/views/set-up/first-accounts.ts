import type { FirstAccounts } from '../../../model/first-accounts.ts';
import type { Language } from '../../../model/language.ts';

/** Headers for a list that is still empty, such as the usual criteria read. */
export function emptyAccounts(language: Language): FirstAccounts {
  return { language, cells: [HEADERS[language]], source: '' };
}

/** Real companies to try the product on: plain facts, and a blank column for what only the team can know. */
export function sampleAccounts(language: Language): FirstAccounts {
  const { lines, lastContact, source } = SAMPLES[language];
  const [headers = [], ...companies] = lines.split('\n').map((line) => line.split('|'));
  return { language, cells: [[...headers, lastContact], ...companies.map((row) => [...row.map(cellOf), ''])], source };
}

function cellOf(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

const HEADERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Company', 'Industry', 'Employees', 'Region', 'Last contact', 'Note'],
  ja: ['会社名', '業種', '従業員数', '所在地', '最終接触日', 'メモ'],
};

const EN = `Company|Industry|Headquarters|Market cap (USD million)|EBITDA (USD million)|Pays a dividend
3M|Industrials|Saint Paul, Minnesota|92294|6488|yes
A. O. Smith|Industrials|Milwaukee, Wisconsin|8573|784|yes
Abbott Laboratories|Health Care|North Chicago, Illinois|201832|11681|yes
AbbVie|Health Care|North Chicago, Illinois|468215|30763|yes
Accenture|Information Technology|Dublin, Ireland|113381|12944|yes
Airbnb|Consumer Discretionary|San Francisco, California|112153|2761|no
Albemarle Corporation|Materials|Charlotte, North Carolina|16904|1482|yes
Alexandria Real Estate Equities|Real Estate|Pasadena, California|9205|1782|yes
Align Technology|Health Care|Tempe, Arizona|11548|910|no
Allegion|Industrials|Dublin, Ireland|13802|1049|yes
Allstate|Financials|Northbrook, Illinois|64183|17116|yes
Alphabet Inc. (Class A)|Communication Services|Mountain View, California|4217126|173164|yes
Amazon|Consumer Discretionary|Seattle, Washington|2789664|168912|no
Ameren|Utilities|St. Louis, Missouri|29381|3910|yes
Ametek|Industrials|Berwyn, Pennsylvania|54920|2501|yes
Amphenol|Information Technology|Wallingford, Connecticut|193591|9464|yes
Apple Inc.|Information Technology|Cupertino, California|4514710|167959|yes
Aptiv|Consumer Discretionary|Schaffhausen, Switzerland|10025|3233|no
Automatic Data Processing|Industrials|Roseland, New Jersey|111555|6411|yes
Avery Dennison|Materials|Mentor, Ohio|13923|1496|yes
Baker Hughes|Energy|Houston, Texas|61883|4839|yes
CF Industries|Materials|Deerfield, Illinois|19613|3873|yes
Clorox|Consumer Staples|Oakland, California|12902|1140|yes
Coca-Cola Company (The)|Consumer Staples|Atlanta, Georgia|391962|16998|yes`;

const JA = `会社名|業種|所在地|資本金（百万円）|連結子会社
株式会社ＩＮＰＥＸ|鉱業|港区|290809|有
株式会社錢高組|建設業|大阪市|3695|有
日東富士製粉株式会社|食料品|中央区|2500|有
倉敷紡績株式会社|繊維製品|倉敷市|22040|有
中越パルプ工業株式会社|パルプ・紙|中央区|18864|有
竹田ｉＰホールディングス株式会社|その他製品|名古屋市|1937|有
株式会社ウェッジホールディングス|その他金融業|中央区|4007|有
信越化学工業株式会社|化学|千代田区|119419|有
丸尾カルシウム株式会社|化学|明石市|876|有
アイカ工業株式会社|化学|清須市|9891|有
日本新薬株式会社|医薬品|京都市|5174|有
日本精蝋株式会社|石油・石炭製品|中央区|100|有
相模ゴム工業株式会社|ゴム製品|厚木市|547|有
ＨＯＹＡ株式会社|精密機器|新宿区|6264|有
東京窯業株式会社|ガラス・土石製品|港区|2398|有
株式会社高見澤|卸売業|長野市|1264|有
日本鋳造株式会社|鉄鋼|川崎市|2627|無
株式会社ＵＡＣＪ|非鉄金属|港区|52277|有
中国工業株式会社|金属製品|広島市|1710|有
芝浦機械株式会社|機械|千代田区|12484|有
株式会社　東京自働機械製作所|機械|千代田区|954|無
株式会社ダイフク|機械|大阪市|31865|有
三櫻工業株式会社|輸送用機器|古河市|3481|有
株式会社タムラ製作所|電気機器|練馬区|11829|有`;

const SAMPLES: Readonly<
  Record<Language, { readonly lines: string; readonly lastContact: string; readonly source: string }>
> = {
  en: {
    lines: EN,
    lastContact: 'Last contact',
    source:
      'Source: S&P 500 companies with financial information, Open Knowledge, August 2026, a selection. Licence: Open Data Commons PDDL 1.0.',
  },
  ja: {
    lines: JA,
    lastContact: '最終接触日',
    source:
      '出典：「EDINET閲覧(提出)サイト」のEDINETコードリスト（2026年8月11日、金融庁）を加工して作成（一部を抜粋）。利用条件：公共データ利用規約（第1.0版）',
  },
};
