import type { Language } from '../../model/language.ts';
import type { TargetsColumn } from '../../model/target.ts';

/** Notes on the headers of the list of targets. Apart from its words: the page needs none of them. */
export const targetsHelp: Readonly<Record<Language, Readonly<Partial<Record<TargetsColumn, string>>>>> = {
  en: {
    id: 'Ties the row to its company, whatever its name. Leave it as it is.',
    account: 'This and the next four columns are formulas. Sort and filter as you like: votes stay with their company.',
    salesVote: 'yes, no, or ? (cannot say yet)',
    marketingVote: 'yes, no, or ? (cannot say yet)',
    decision: 'What both sides decided.',
    loop: 'purchase: to be won. loyalty: a customer already.',
    due: 'Turns red once the day has passed.',
    addedAs: 'The name when the row was added. Finds the company where there is no ID.',
  },
  ja: {
    id: '社名が変わっても企業と行を結び付けます。変更しないでください。',
    account: 'この列から5列は数式です。並べ替えやフィルタをしても、賛否は企業の行に残ります。',
    salesVote: '賛成、反対、?（まだ判断できない）',
    marketingVote: '賛成、反対、?（まだ判断できない）',
    decision: '両部門で決めた結果です。',
    loop: '購入：これから獲得する企業。ロイヤルティ：すでに顧客の企業。',
    due: '過ぎると赤く表示されます。',
    addedAs: '追加した時点の社名。IDがない場合は、この名称で企業を探します。',
  },
};
