import type { Language } from '../../model/language.ts';
import type { TargetsColumn } from '../../model/target.ts';

/** Notes on the headers of the list of targets. Apart from its words: the page needs none of them. */
export const targetsHelp: Readonly<Record<Language, Readonly<Partial<Record<TargetsColumn, string>>>>> = {
  en: {
    id: 'Ties the row to its company, whatever happens to the name. Leave it as it is.',
    account:
      'Filled by formulas, as are the next four columns. Sort and filter as you like: votes stay with their company.',
    salesVote: 'Filled in by sales: yes, no, or ? (cannot say yet).',
    marketingVote: 'Filled in by marketing: yes, no, or ? (cannot say yet).',
    decision: 'What both sides decided: target, later or no.',
    loop: 'purchase: to win the company. loyalty: it is a customer already.',
    due: 'When the next action is due. Turns red once the day has passed.',
    addedAs: 'The name when the row was added. Finds the company where there is no ID.',
  },
  ja: {
    id: '社名が変わっても企業と行を結び付けます。変更しないでください。',
    account: 'この列から4つ右の列までは数式で表示されます。並べ替えやフィルタをしても、賛否は企業の行に残ります。',
    salesVote: '営業が入力します。賛成、反対、?（まだ判断できない）のいずれか。',
    marketingVote: 'マーケティングが入力します。賛成、反対、?（まだ判断できない）のいずれか。',
    decision: '両部門で決めた結果：ターゲット、後日、見送り。',
    loop: '購入：これから獲得する企業。ロイヤルティ：すでに顧客の企業。',
    due: '次の行動の期限。過ぎると赤く表示されます。',
    addedAs: '追加した時点の社名。IDがない場合は、この名称で企業を探します。',
  },
};
