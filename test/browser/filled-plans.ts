import type { Language } from '../../src/model/language.ts';
import type { PlanColumns, PlanTable } from '../../src/model/plan.ts';
import { columnsOf } from '../../src/tabs/plans/plan-sections.ts';
import { plansWords } from '../../src/text/plans/index.ts';
import { targetsWords } from '../../src/text/targets/index.ts';
import { MAP_PLANS } from '../sidebar/views/plans/map/map-plans.ts';

/** Cells that somebody pastes into a table of a plan, as texts. */
export interface TypedTable {
  readonly table: PlanTable;
  /** Position of their first column, the first of the table being 1. */
  readonly column: number;
  readonly rows: readonly (readonly string[])[];
}

/** What a team fills in for one of the companies of the fixtures. */
export interface FilledPlan {
  readonly company: string;
  /** How many key persons it has. */
  readonly people: 3 | 8 | 15;
  /** From the last section to the first: rows that are inserted for one then move none that is filled later. */
  readonly tables: readonly TypedTable[];
}

/** Real companies of the lists. A blank in the facts of Delta Air Lines is as its list has it. */
const COMPANIES: Readonly<Record<Language, readonly (readonly [string, FilledPlan['people']])[]>> = {
  ja: [
    ['株式会社　極洋', 3],
    ['ソニーグループ株式会社', 8],
    ['株式会社三菱ＵＦＪフィナンシャル・グループ', 15],
    ['株式会社しまむら', 8],
    ['さくらインターネット株式会社', 3],
  ],
  en: [
    ['3M', 3],
    ['Danaher Corporation', 8],
    ['Delta Air Lines', 15],
    ['Intel', 8],
    ['Nordson Corporation', 3],
  ],
};

/** Pieces of findings, one for each question: what is found, and what it means for us. */
const FINDINGS = {
  ja: {
    threeC: [
      ['中期経営計画で「3年間で業務時間を2割減らす」と公表', '業務時間の削減効果を数字で示す提案が響く'],
      ['海外事業が2桁成長、国内は横ばい', '海外拠点でも使えることを先に見せる'],
      ['受発注を表計算とメールで処理、月末に残業が集中', '月末の残業をなくす試行を提案する'],
      ['同業の大手2社が先に基幹システムを刷新', '他社の刷新事例を持参する'],
      ['競合が需要予測の自動化を開始', '予測精度の比較表を用意する'],
      ['取引先から納期の即時回答を求められている', '納期回答の自動化を最初の題材にする'],
      ['納期の遅れを理由に取引先2社が離れた', ''],
    ],
    swot: [
      ['全国の拠点網と長年の取引関係', '拠点ごとの展開計画を一緒に作る'],
      ['データを扱える人材が本社に3人だけ', '最初の1年は運用ごと引き受ける'],
      ['補助金の対象が今年度から広がった', '申請の期限に合わせて見積もる'],
      ['人件費と物流費の上昇が続く', '費用の見える化から始める'],
    ],
    offers: ['拠点展開の共同計画', '運用の代行と人材の育成', '費用の見える化と予測', '守るべき業務の絞り込み'],
    needs: ['投資の回収を3年以内に', '現場に負担をかけないこと', '既存システムとの連携', '法令への対応'],
    actions: ['来週までに訪問を打診', '事例集を送る', '', '担当者を紹介してもらう'],
    owners: ['森', '佐藤', '木村'],
    journey: [
      '業界の動きを知りたい',
      '展示会に来る',
      '今のままで間に合うか',
      'セミナー',
      '資料の入口を作る',
      '社内に推進者がいない',
      '比較表を渡す',
    ],
    contents: ['事例集', 'デモ動画', '試行の提案書', '導入計画'],
    personal: ['先方の中期計画に触れる', '工場見学の話から', '', '共通の知人に触れる'],
    messages: ['月末の残業をなくす', '', '比較表を一緒に見る', ''],
    source: ['決算説明資料', '採用ページ', '面談'],
  },
  en: {
    threeC: [
      ['Announced "a fifth less office work within three years"', 'Show the hours saved, as a number'],
      ['Abroad grows at ten per cent, the home market stands still', 'Show first that it works for sites abroad'],
      [
        'Orders go through spreadsheets and mail; overtime at each end of month',
        'Offer a trial that ends the overtime',
      ],
      ['Two larger rivals have replaced their core systems', 'Bring the story of such a replacement'],
      ['A rival has begun to forecast demand by machine', 'Prepare a comparison of forecasts'],
      ['Customers want to know delivery dates at once', 'Begin with automatic delivery dates'],
      ['Lost two customers because of late deliveries', ''],
    ],
    swot: [
      ['A network of sites and long relationships', 'Plan the roll-out site by site, together'],
      ['Only three people who can work with data', 'Run it for them in the first year'],
      ['New public funding from this year on', 'Make an offer in time for the application'],
      ['Wages and freight keep rising', 'Begin by making costs visible'],
    ],
    offers: [
      'A joint plan for all sites',
      'Operation and training',
      'Visible costs, and forecasts',
      'A shorter list of what to keep',
    ],
    needs: [
      'Pays back within three years',
      'No burden for those on the floor',
      'Works with what is there',
      'Compliance',
    ],
    actions: ['Ask for a visit by next week', 'Send the case studies', '', 'Ask for an introduction'],
    owners: ['Mori', 'Sato', 'Kimura'],
    journey: [
      'Wants to know where the industry goes',
      'Visits trade fairs',
      'Is what we have enough?',
      'Seminar',
      'An entry page',
      'Nobody drives it inside',
      'Hand over a comparison',
    ],
    contents: ['Case studies', 'Demo video', 'Proposal of a trial', 'Roll-out plan'],
    personal: ['Mention their three-year plan', 'Begin with the plant tour', '', 'Mention the common friend'],
    messages: ['An end to overtime', '', 'Look at the comparison together', ''],
    source: ['Annual report', 'Careers page', 'Interview'],
  },
} as const;

/** The plans of five real companies. Days are told from today on. */
export function filledPlans(language: Language): readonly FilledPlan[] {
  return COMPANIES[language].map(([company, people], number) => ({
    company,
    people,
    tables: tables(language, company, people, number),
  }));
}

function tables(language: Language, company: string, people: FilledPlan['people'], number: number): TypedTable[] {
  const { choices } = plansWords[language];
  const { persons, relationships } = MAP_PLANS[language][people];
  const says = FINDINGS[language];
  const stages = Object.values(targetsWords[language].stages).map(([stage]) => stage);
  const owner = (index: number) => says.owners[index % says.owners.length] ?? '';
  const findings = (of: readonly (readonly [string, string])[], age: number) =>
    of.map(([finding, soWhat], index) => [
      index === 0 ? `${company}: ${finding}` : finding,
      soWhat,
      says.source[index % says.source.length] ?? '',
      dayAgo(age + 12 * index),
    ]);
  const named = <Table extends PlanTable>(table: Table, column: PlanColumns[Table], rows: TypedTable['rows']) => ({
    table,
    column: columnsOf(table).indexOf(column) + 1,
    rows,
  });
  return [
    named(
      'communication',
      'when',
      says.messages.map((message, index) => [
        dayAgo(index === 0 ? 20 : -7 * index),
        stages[index] ?? '',
        message,
        says.contents[index] ?? '',
        persons[index % persons.length]?.name ?? '',
        Object.values(choices.channels)[index]?.[0] ?? '',
        says.personal[index] ?? '',
        owner(index),
        choices.departments[index % 2 === 0 ? 'sales' : 'marketing'][0],
        choices.statuses[index === 0 && number % 2 === 0 ? 'done' : 'planned'][0],
      ]),
    ),
    named(
      'journey',
      'goal',
      [-1, 0, 1, 2, 1, 0, 1, 2].map((feeling, index) => [
        ...says.journey.slice(0, 4),
        `${feeling}`,
        ...says.journey.slice(4),
        owner(index),
      ]),
    ),
    named(
      'relationships',
      'from',
      relationships.map(({ from, kind, to, note }) => [
        from,
        kind === null ? '' : choices.relationships[kind][0],
        to,
        note,
      ]),
    ),
    named(
      'keyPersons',
      'name',
      persons.map(({ name, title, department, role, influence, support }, index) => [
        name,
        title,
        says.needs[index % 4] ?? '',
        // What to do about the one who is against us is not known for one of the companies.
        role === 'blocker' && number !== 4 ? (says.actions[0] ?? '') : (says.actions[index % 4] ?? ''),
        department,
        role === null ? '' : choices.roles[role][0],
        `${influence ?? ''}`,
        `${support ?? ''}`,
        // Of the first company we know one person alone.
        `${number === 0 && index > 0 ? 0 : 1 + (index % 3)}`,
        owner(index),
        dayAgo(5 + 3 * index),
      ]),
    ),
    named(
      'crossings',
      'offer',
      says.offers.map((offer, index) => [offer, says.actions[index] ?? '']),
    ),
    named('swot', 'finding', findings(says.swot, number === 3 ? 200 : 10)),
    named('threeC', 'finding', findings(says.threeC, 15)),
  ];
}

function dayAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
