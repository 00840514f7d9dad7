import type { CommandLanguage } from './words.ts';

/** What `npm start` says. */
export interface StartWords {
  readonly usage: string;
  readonly unknownOption: (option: string) => string;
  readonly onlyOneFile: string;
  readonly whichLanguage: string;
  readonly whichPort: string;
  readonly noSuchAddOn: (folder: string) => string;
  readonly portInUse: (port: number) => string;
  readonly portRefused: (port: number) => string;
  readonly sampleTitle: string;
  /** Where the spreadsheet is, where its edits go, and how it ends. */
  readonly started: (address: string, savedTo: string) => string;
  readonly saved: (path: string) => string;
  readonly nothingToSave: string;
}

export const startWords: Readonly<Record<CommandLanguage, StartWords>> = {
  en: {
    usage: 'Usage: npm start -- [accounts.xlsx | accounts.csv] [--lang en|ja] [--port 3210] [--no-browser]',
    unknownOption: (option) => `There is no option ${option}.`,
    onlyOneFile: 'Only one file can be opened at a time.',
    whichLanguage: '--lang is either en or ja.',
    whichPort: '--port is a whole number from 1 to 65535.',
    noSuchAddOn: (folder) => `There is no add-on in "${folder}".`,
    portInUse: (port) =>
      `Port ${port} is in use by another program. Choose another one, or leave --port out to get one that is free.`,
    portRefused: (port) => `Port ${port} may not be used with your rights. Choose one above 1023.`,
    sampleTitle: 'SmallStart ABM sample',
    started: (address, savedTo) =>
      `The spreadsheet is here:\n\n  ${address}\n\nEdits are saved by themselves to ${savedTo}\nPress Ctrl+C to stop.`,
    saved: (path) => `Saved ${path}`,
    nothingToSave: 'Nothing was edited; there was nothing to save.',
  },
  ja: {
    usage: '使い方：npm start -- [accounts.xlsx | accounts.csv] [--lang en|ja] [--port 3210] [--no-browser]',
    unknownOption: (option) => `${option} というオプションはありません。`,
    onlyOneFile: '一度に開けるファイルは 1 つだけです。',
    whichLanguage: '--lang には en か ja を指定してください。',
    whichPort: '--port には 1 から 65535 までの整数を指定してください。',
    noSuchAddOn: (folder) => `「${folder}」にアドオンがありません。`,
    portInUse: (port) =>
      `ポート ${port} は別のプログラムが使用中です。別のポートを指定するか、--port を省略して空いているポートを使ってください。`,
    portRefused: (port) => `ポート ${port} を使用する権限がありません。1024 以上のポートを指定してください。`,
    sampleTitle: 'SmallStart ABM サンプル',
    started: (address, savedTo) =>
      `スプレッドシートのアドレス：\n\n  ${address}\n\n変更は自動的に ${savedTo} に保存されます。\n終了するには Ctrl+C を押してください。`,
    saved: (path) => `${path} に保存しました`,
    nothingToSave: '変更がないため、保存するものはありませんでした。',
  },
};
