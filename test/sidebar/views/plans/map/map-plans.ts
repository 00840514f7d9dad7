import type { Language } from '../../../../../src/model/language.ts';
import type { BuyingRole, KeyPerson, Relationship, RelationshipKind } from '../../../../../src/model/plan.ts';

import { plansWords } from '../../../../../src/text/plans/index.ts';
import type { PlanContent } from '../../../../tabs/plans/plan-cells.ts';

/** A person in a line: name, title, department, role, influence, support. */
type PersonLine = readonly [string, string, string, BuyingRole | null, number | null, number | null];
/** A relationship in a line: from, kind, to, note. */
type RelationLine = readonly [string, RelationshipKind | null, string, string?];

export interface MapPlan {
  readonly persons: readonly KeyPerson[];
  readonly relationships: readonly Relationship[];
}

function plan(persons: readonly PersonLine[], relations: readonly RelationLine[]): MapPlan {
  return {
    persons: persons.map(([name, title, department, role, influence, support], index) => ({
      row: 41 + index,
      name,
      title,
      department,
      role,
      influence,
      support,
      contact: null,
      needs: '',
      nextAction: '',
      owner: '',
      checked: null,
    })),
    relationships: relations.map(([from, kind, to, note = ''], index) => ({ row: 71 + index, from, kind, to, note })),
  };
}

const three = plan(
  [
    ['山田 太郎', '代表取締役社長 兼 最高執行責任者', '', 'decisionMaker', 5, 0],
    ['佐藤 美咲', '情報システム部長', '情報システム部', 'champion', 4, 2],
    ['鈴木 一郎', '購買部長', '購買部', 'blocker', 3, -1],
  ],
  [
    ['佐藤 美咲', 'reportsTo', '山田 太郎'],
    ['鈴木 一郎', 'reportsTo', '山田 太郎'],
    ['佐藤 美咲', 'conflict', '鈴木 一郎', '予算の配分'],
  ],
);

const eight = plan(
  [
    ['山田 太郎', '代表取締役社長 兼 最高執行責任者', '', 'decisionMaker', 5, 0],
    ['高橋 由美子', '取締役 専務執行役員 CFO', '経営管理本部', 'influencer', 4, -1],
    ['伊藤 誠', '常務執行役員 生産本部長', '生産本部', 'influencer', 4, 1],
    ['佐藤 美咲', '情報システム部長', '情報システム部', 'champion', 4, 2],
    ['鈴木 一郎', '購買部長', '購買部', 'blocker', 3, -2],
    ['渡辺 健', 'DX推進室 室長', 'DX推進室', 'executor', 3, 2],
    ['中村 さくら', '課長', '情報システム部 基幹システム課', 'user', 1, 1],
    ['小林 大輔', '主任', '購買部', 'gatekeeper', null, null],
  ],
  [
    ['高橋 由美子', 'reportsTo', '山田 太郎'],
    ['伊藤 誠', 'reportsTo', '山田 太郎'],
    ['佐藤 美咲', 'reportsTo', '高橋 由美子'],
    ['鈴木 一郎', 'reportsTo', '高橋 由美子'],
    ['渡辺 健', 'reportsTo', '伊藤 誠'],
    ['中村 さくら', 'reportsTo', '佐藤 美咲'],
    ['小林 大輔', 'reportsTo', '鈴木 一郎'],
    ['佐藤 美咲', 'conflict', '鈴木 一郎', '前回の調達での経緯'],
    ['渡辺 健', 'ally', '佐藤 美咲', '大学の同期'],
    ['渡辺 健', 'influences', '山田 太郎', '社長直轄の案件'],
    ['西村 顧問', 'influences', '高橋 由美子', '元メインバンク'],
    ['中村 さくら', 'knows', '小林 大輔'],
  ],
);

const fifteen = plan(
  [
    ['小田切 孝太郎', '代表取締役社長 兼 最高執行責任者', '', 'decisionMaker', 5, 0],
    ['高橋 由美子', '取締役 専務執行役員 CFO', '経営管理本部', 'decisionMaker', 5, -1],
    ['伊藤 誠', '常務執行役員 生産本部長', '生産本部', 'influencer', 4, 1],
    ['長谷川 清', '執行役員 営業本部長', '営業本部', 'influencer', 4, 0],
    ['佐藤 美咲', '情報システム部長', '情報システム部', 'champion', 4, 2],
    ['鈴木 一郎', '購買部長', '購買部', 'blocker', 3, -2],
    ['渡辺 健', '室長', 'デジタルトランスフォーメーション推進室', 'champion', 3, 2],
    ['山口 恵', '工場長', '静岡工場', 'executor', 3, 1],
    ['松本 隆', '営業企画部長', '営業企画部', 'user', 2, null],
    ['中村 さくら', '課長', '情報システム部 基幹システム課', 'user', 2, 1],
    ['小林 大輔', '主任', '購買部', 'gatekeeper', null, null],
    ['加藤 翔', '課長代理', '静岡工場 生産技術課', 'user', 1, 1],
    ['吉田 直子', '課長', '経理部', 'influencer', 2, -1],
    ['清水 亮', 'リーダー', 'DX推進室', 'executor', 2, 2],
    ['森 千夏', '主任', '営業企画部', 'user', 1, 0],
  ],
  [
    ['高橋 由美子', 'reportsTo', '小田切 孝太郎'],
    ['伊藤 誠', 'reportsTo', '小田切 孝太郎'],
    ['長谷川 清', 'reportsTo', '小田切 孝太郎'],
    ['佐藤 美咲', 'reportsTo', '高橋 由美子'],
    ['鈴木 一郎', 'reportsTo', '高橋 由美子'],
    ['吉田 直子', 'reportsTo', '高橋 由美子'],
    ['渡辺 健', 'reportsTo', '伊藤 誠'],
    ['山口 恵', 'reportsTo', '伊藤 誠'],
    ['松本 隆', 'reportsTo', '長谷川 清'],
    ['中村 さくら', 'reportsTo', '佐藤 美咲'],
    ['小林 大輔', 'reportsTo', '鈴木 一郎'],
    ['加藤 翔', 'reportsTo', '山口 恵'],
    ['清水 亮', 'reportsTo', '渡辺 健'],
    ['森 千夏', 'reportsTo', '松本 隆'],
    ['佐藤 美咲', 'conflict', '鈴木 一郎', '前回の調達での経緯'],
    ['渡辺 健', 'ally', '佐藤 美咲', '大学の同期'],
    ['渡辺 健', 'influences', '小田切 孝太郎', '社長直轄の案件'],
    ['高橋 由美子', 'conflict', '伊藤 誠', '設備投資の枠'],
    ['高橋 由美子', 'influences', '鈴木 一郎'],
    ['長谷川 清', 'ally', '伊藤 誠'],
    ['中村 さくら', 'knows', '加藤 翔', '基幹システムの更新'],
    ['吉田 直子', 'influences', '高橋 由美子'],
    ['清水 亮', 'ally', '中村 さくら'],
    ['小林 大輔', 'knows', '中村 さくら'],
    ['松本 隆', 'influences', '長谷川 清'],
  ],
);

const NAMES: readonly (readonly [string, string])[] = [
  ['小田切 孝太郎', 'Christopher Montgomery'],
  ['高橋 由美子', 'Alexandra Fitzgerald'],
  ['伊藤 誠', 'Marcus Oyelaran'],
  ['長谷川 清', 'Priya Raghunathan'],
  ['佐藤 美咲', 'Hannah Lindqvist'],
  ['鈴木 一郎', 'Bob Stone'],
  ['渡辺 健', 'Jean-Baptiste Lefèvre'],
  ['山口 恵', 'Grace Park'],
  ['松本 隆', 'Tom Hale'],
  ['中村 さくら', 'Sofia Marchetti'],
  ['小林 大輔', 'Ed Lowe'],
  ['加藤 翔', 'Kit Yu'],
  ['吉田 直子', 'Nadia Rahman'],
  ['清水 亮', 'Leo Brandt'],
  ['森 千夏', 'Mia Cole'],
  ['山田 太郎', 'Christopher Montgomery'],
  ['西村 顧問', 'Adviser Quinn'],
];
const POSTS: readonly string[] = [
  'President and Chief Operating Officer',
  'Chief Financial Officer',
  'SVP Manufacturing',
  'SVP Sales',
  'Director of Information Technology',
  'Head of Procurement',
  'Head of Digital Transformation',
  'Plant Manager',
  'Sales Planning Manager',
  'Core Systems Lead',
  'Buyer',
  'Process Engineer',
  'Controller',
  'Project Lead',
  'Analyst',
];
const NOTES: readonly (readonly [string, string])[] = [
  ['予算の配分', 'split of the budget'],
  ['前回の調達での経緯', 'the last tender'],
  ['大学の同期', 'same university'],
  ['社長直轄の案件', 'her own project'],
  ['元メインバンク', 'former main bank'],
  ['設備投資の枠', 'capital budget'],
  ['基幹システムの更新', 'ERP replacement'],
];

function inEnglish({ persons, relationships }: MapPlan): MapPlan {
  const name = (japanese: string) => NAMES.find(([from]) => from === japanese)?.[1] ?? japanese;
  return {
    persons: persons.map((person, index) => ({
      ...person,
      name: name(person.name),
      title: POSTS[index] ?? '',
      department: ['', 'Finance', 'Operations', 'Sales'][index % 4] ?? '',
    })),
    relationships: relationships.map((each) => ({
      ...each,
      from: name(each.from),
      to: name(each.to),
      note: NOTES.find(([from]) => from === each.note)?.[1] ?? each.note,
    })),
  };
}

/** Plans with 3, 8 and 15 key persons. That with 15 has 25 relationships. */
export const MAP_PLANS = {
  ja: { 3: three, 8: eight, 15: fifteen },
  en: { 3: inEnglish(three), 8: inEnglish(eight), 15: inEnglish(fifteen) },
} as const;

/** What people type into the tab of such a plan. */
export function typedPlan({ persons, relationships }: MapPlan, language: Language): PlanContent {
  const { choices } = plansWords[language];
  return {
    keyPersons: persons.map(({ name, title, department, role, influence, support }) => ({
      name,
      title,
      department,
      role: role === null ? '' : choices.roles[role][0],
      influence: influence ?? '',
      support: support ?? '',
    })),
    relationships: relationships.map(({ from, kind, to, note }) => ({
      from,
      kind: kind === null ? '' : choices.relationships[kind][0],
      to,
      note,
    })),
  };
}
