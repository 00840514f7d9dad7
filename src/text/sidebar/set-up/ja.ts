import type { SetUpWords } from './words.ts';

export const ja: SetUpWords = {
  question: '企業の一覧はどのシートですか？',
  tabSummary: (rows, headers) => `${rows.toLocaleString('ja')}行：${headers.join('、')}…`,
  next: '次へ',
  back: '戻る',
  sample: 'サンプルで試す',
  empty: '空の一覧から始める',
  firstColumnNames: (header, likely) =>
    `社名の見出しがないため、先頭の「${header}」を社名とみなします。変更するには、社名の列${
      likely && `（「${likely}」でしょうか）`
    }の見出しを「会社名」にして［更新］をクリックしてください。`,
  columns: (count) => `各列の内容（${count}列）`,
  values: (different) => `${different}種類の値`,
  contents: { blank: '空欄', text: '文字', date: '日付' },
  criteriaHeading: '何を重視しますか？',
  criteriaStay: (tab) => `「${tab}」の選定基準はそのまま使います。`,
  tickAll: 'すべて選択',
  tickNone: 'すべて解除',
  newColumn: '新しい列',
  criteria: {
    industry: ['業界適合性', '得意な業界ですか？'],
    size: ['企業規模', '取り組みに見合う規模ですか？'],
    region: ['地域', '営業・支援できる地域ですか？'],
    intent: ['購買意欲とニーズ', '自社の商材を求めていますか？'],
    relationship: ['過去の関係性やエンゲージメント', '最近、接点がありましたか？'],
    decision: ['意思決定プロセス', '決裁者に接触できますか？'],
    competitors: ['自社の競合との関係', '競合を利用していますか？'],
    finance: ['財務健全性と予算', '予算と支払い能力はありますか？'],
    regulation: ['法規制とコンプライアンス', '取引に支障はありませんか？'],
    culture: ['企業文化と価値観', '仕事の進め方が合いますか？'],
    growth: ['成長市場', '企業や市場は成長していますか？'],
    expansion: ['他事業部への拡張可能性', '他事業部にも広がりますか？'],
  },
  sources: {
    public: '公開情報',
    database: 'データベース',
    social: 'SNS',
    research: '直接リサーチ',
    customers: '既存顧客データ',
  },
  hint: (question, sources) => `${question}（${sources.join('、')}）`,
  rateHelp: '1～5で評価（5が最良）',
  lastContact: '最終接触日',
  yes: 'はい',
  no: 'いいえ',
  competitorAnswers: ['取引なし', '一部利用', '主力で利用'],
  makes: ({ hasCriteria, columns, hasIds, tab }) => {
    const added = [...(columns > 0 ? [`空の列${columns}列`] : []), ...(hasIds ? ['IDの列'] : [])].join('と');
    return `${hasCriteria ? '' : '選定基準、'}ランキング、ターゲットのシートを作ります。${
      added && `「${tab}」に${added}を追加します。`
    }入力済みの内容は変わりません。`;
  },
  ids: 'IDの列を追加する（社名が変わっても投票が離れません）',
  tickOne: '1つ以上選んでください。',
  make: 'シートを作る',
  making: '作成しています…',
  afterwards: {
    rate: '完了しました。次は、値ごとの点数を決めましょう。順位にすぐ反映されます。',
    fill: '完了しました。次は、一覧に入力しましょう。順位にすぐ反映されます。',
    look: '完了しました。次は「選定基準」で重みを調整しましょう。',
  },
};
