import type { PlanColumns, PlanTable } from '../../model/plan.ts';
import { onDemand } from '../on-demand.ts';

type Help = { readonly [Table in PlanTable]?: Readonly<Partial<Record<PlanColumns[Table], string>>> } & {
  /** Of the overview. */
  readonly openPoints: string;
};

/** Notes on headers of a plan, where a word does not say enough. Apart from its words: the page needs none of them. */
export const plansHelp = onDemand<Help>({
  en: () => ({
    openPoints:
      'Checks that fail, overdue contacts, no findings or some over 180 days old, less than half filled: one each. A plan not begun yet: 1.',
    standing: { id: 'Ties the plan to its account. Leave it as it is.' },
    state: {
      filled: 'Of the cells to fill in, in rows whose first cell is filled.',
      singleThreaded: 'Fewer than two key persons with a contact of 1 or more.',
    },
    threeC: { age: 'Days since the date. Amber after 180.' },
    keyPersons: {
      role: 'decision maker: says yes or no. champion: pushes it from within. gatekeeper: the way in.',
      influence: 'On this decision: 1 (little) to 5 (decides).',
      support: '−2 (works against us) to +2 (works for us).',
      contact: '0 none, 1 met once, 2 now and then, 3 often.',
      checked: 'When somebody last made sure that all of this still holds.',
    },
    relationships: { kind: 'Reads as a sentence: From – reports to – To.' },
    journey: { feeling: '−2 (bad) to +2 (good). The chart below follows.' },
    communication: { when: 'Turns red once the day has passed, unless done or cancelled.' },
  }),
  ja: () => ({
    openPoints:
      '該当する項目、期限超過、情報がない（または180日超）、記入率50%未満を、それぞれ1件と数えます。未着手のプランは1件です。',
    standing: { id: 'プランと企業を結び付けます。変更しないでください。' },
    state: {
      filled: '先頭の列に記入がある行のうち、入力欄が埋まっている割合です。',
      singleThreaded: '接点が1以上のキーパーソンが2人未満です。',
    },
    threeC: { age: '確認日からの日数。180日を過ぎると色が付きます。' },
    keyPersons: {
      role: '意思決定者：採否を決める人。推進者：社内で後押しする人。窓口：取り次ぐ人。',
      influence: 'この案件への影響力。1（小さい）〜5（決定的）。',
      support: '−2（反対）〜+2（支持）。',
      contact: '0：なし、1：面談1回、2：ときどき、3：頻繁。',
      checked: 'この行の内容を最後に確かめた日です。',
    },
    relationships: {
      kind: '上司：相手が本人の上司です。影響：本人が相手に影響を与えます。協力・対立・面識：互いの関係です。',
    },
    journey: { feeling: '−2（悪い）〜+2（良い）。下のグラフに反映されます。' },
    communication: { when: '完了・中止でないまま過ぎると、赤く表示されます。' },
  }),
});
