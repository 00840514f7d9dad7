import { ja as texts } from '../ja.ts';
import type { TargetsTabWords } from './words.ts';

export const ja = (): TargetsTabWords => ({
  name: 'ターゲット',
  columns: {
    id: ['ID', 'アカウントID'],
    account: texts.accountName,
    rank: ['順位'],
    score: ['スコア'],
    tier: ['ティア'],
    status: ['状態'],
    salesVote: ['営業の賛否', '営業の投票'],
    marketingVote: ['マーケの賛否', 'マーケティングの賛否', 'マーケの投票'],
    decision: ['決定'],
    salesOwner: ['営業担当', '営業担当者'],
    marketingOwner: ['マーケ担当', 'マーケ担当者', 'マーケティング担当'],
    loop: ['ループ'],
    stage: ['段階', 'ステージ'],
    nextAction: ['次の行動', '次のアクション', 'ネクストアクション'],
    due: ['期限', '期日', '締切'],
    note: ['メモ', '備考'],
    addedAs: ['追加時の名称'],
  },
  votes: { yes: ['賛成'], no: ['反対'], '?': ['?'] },
  decisions: { target: ['ターゲット'], later: ['後日'], no: ['見送り'] },
  loops: { purchase: ['購入'], loyalty: ['ロイヤルティ'] },
  stages: {
    awareness: ['認知'],
    research: ['情報収集'],
    comparison: ['比較検討'],
    purchase: ['購入'],
    adoption: ['導入・活用'],
    evaluation: ['評価'],
    loyalty: ['ロイヤル化'],
    advocacy: ['推奨・紹介'],
  },
  notListed: '一覧になし',
});
