import type { ExitRecordWords } from './words.ts';

export const ja: ExitRecordWords = {
  columns: {
    recordedOn: ['記録日'],
    entry: ['区分'],
    version: ['版'],
    text: ['記録'],
    decision: ['判断'],
    reason: ['理由'],
    people: ['関係者'],
    decides: ['判断者'],
    stopsSuccess: ['成功を止める率'],
    catchesFailure: ['失敗を見抜く率'],
    fired: ['ライン該当'],
  },
  entries: { agreement: ['合意'], decision: ['判断'] },
  decisions: { exit: ['撤退'], shrink: ['縮小'], change: ['変更'], 'go on': ['継続'] },
};
