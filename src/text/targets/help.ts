import type { TargetsColumn } from '../../model/target.ts';
import { onDemand } from '../on-demand.ts';

const VOTE_EN = 'yes, no, or ? (cannot say yet)';
const VOTE_JA = '賛成、反対、?（まだ判断できない）';

/** Notes on the headers of the list of targets. Apart from its words: the page needs none of them. */
export const targetsHelp = onDemand<Readonly<Partial<Record<TargetsColumn, string>>>>({
  en: () => ({
    id: 'Ties the row to its company. Leave it as it is.',
    account: 'Formulas, as are the next four columns. Sort and filter as you like: votes stay with their company.',
    salesVote: VOTE_EN,
    marketingVote: VOTE_EN,
    decision: 'What both sides decided.',
    loop: 'purchase: to be won. loyalty: a customer already.',
    due: 'Turns red once the day has passed.',
    addedAs: 'The name when the row was added. Finds the company where there is no ID.',
  }),
  ja: () => ({
    id: '行と企業を結び付けます。変更しないでください。',
    account: 'この列から5列は数式です。並べ替えやフィルタをしても賛否は企業の行に残ります。',
    salesVote: VOTE_JA,
    marketingVote: VOTE_JA,
    decision: '両部門で決めた結果です。',
    loop: '購入：これから獲得する企業。ロイヤルティ：すでに顧客の企業。',
    due: '過ぎると赤く表示されます。',
    addedAs: '追加した時点の社名。IDがない場合は、この名称で企業を探します。',
  }),
});
