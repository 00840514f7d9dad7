import type { MapWords } from './words.ts';

export const ja: MapWords = {
  heading: '相関図',
  titleOf: (account) => (account === '' ? '相関図' : `${account}の相関図`),
  description: (persons, relations) => `${persons}人、${relations}件の関係。同じ内容を下に一覧で表示できます。`,
  empty: 'シートの「キーパーソン」か「人間関係」に入力して更新すると、ここに相関図が表示されます。',
  frame: '相関図。矢印キーで移動、＋と−で拡大・縮小、0で全体を表示します。',
  zoomIn: '拡大',
  zoomOut: '縮小',
  fit: '全体を表示',
  put: 'シートに貼り付ける',
  putting: '相関図をシートに貼り付けています…',
  wasPut: 'シートの「人間関係」の横に相関図を貼り付けました。',
  openWindow: '大きなウィンドウで開く',
  windowFailed: 'ウィンドウを開けませんでした。もう一度お試しください。',
  signs: { ally: '○', conflict: '×' },
  unknownKind: '？',
  legend: {
    heading: '凡例',
    kinds: {
      reportsTo: '上司・部下（上が上司）',
      influences: '影響を与える',
      ally: '協力',
      conflict: '対立',
      knows: '面識',
    },
    support: '支持度（? は不明）',
    influence: '影響力1～5（大きいほど強い）',
    unknownInfluence: '影響力が不明',
    notKeyPerson: 'キーパーソンの表にない人物',
  },
  list: {
    show: '相関図を一覧で見る',
    persons: '人物',
    relations: '関係',
    relation: (from, to, kind, isMutual) => {
      switch (kind) {
        case 'reportsTo':
          return `${from}の上司は${to}`;
        case 'influences':
          return isMutual ? `${from}と${to}は互いに影響を与えている` : `${from}は${to}に影響を与えている`;
        case 'ally':
          return `${from}と${to}は協力関係にある`;
        case 'conflict':
          return `${from}と${to}は対立している`;
        case 'knows':
          return `${from}と${to}は面識がある`;
        default:
          return `${from}と${to}（関係は未記入）`;
      }
    },
    note: (note) => `（${note}）`,
    person: (name, facts) => (facts.length === 0 ? name : `${name}（${facts.join('、')}）`),
    support: (sign) => `支持度 ${sign}`,
    influence: (influence) => `影響力 ${influence}`,
  },
  remarks: {
    heading: (count) => `確認したい点（${count}件）`,
    notKeyPerson: (name) => `${name}は「キーパーソン」の表にありません。`,
    sameName: (name) => `同じ名前のキーパーソンが複数います：${name}（関係は最初の人物につないでいます）。`,
    oneNameOnly: (name) => `${name}の関係に、相手の名前がありません。`,
    toThemselves: (name) => `${name}自身との関係になっているため、表示していません。`,
    noKind: (from, to) => `${from}と${to}の「関係」が空欄か、読み取れません。`,
    repeated: (from, to) => `${from}と${to}の同じ関係が重複しています。`,
    severalBosses: (name, bosses) => `${name}の上司が複数います：${bosses.join('、')}。`,
    circle: (names) => `上司の関係が循環しています：${names.join('、')}。`,
    row: (row) => `${row}行目`,
  },
  window: {
    reading: 'プランを読み取っています…',
    read: '最新の状態です。',
    refresh: '更新',
    gone: 'このプランは見つかりません。ウィンドウを閉じて、プランを開き直してください。',
    failed: 'プランを読み取れませんでした。もう一度お試しください。',
    notThere: 'そのセルは見つかりません。更新してください。',
    busy: 'ほかの人がスプレッドシートを変更しています。少し待ってから、もう一度お試しください。',
    changed: 'その間にシートが変更されました。更新してから、もう一度お試しください。',
    actionFailed: '処理できませんでした。もう一度お試しください。',
  },
};
