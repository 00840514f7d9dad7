/** What the server and saving say by themselves. */
interface Words {
  readonly forbidden: string;
  readonly notFound: string;
  readonly uploadTooLarge: string;
  /** For a fault of ours. */
  readonly fault: string;
  readonly notSaved: (path: string, code: string) => string;
}

export const words: Readonly<Record<'en' | 'ja', Words>> = {
  en: {
    forbidden: 'This address is not that of the spreadsheet. Open the one that npm start printed.',
    notFound: 'There is nothing at this address.',
    uploadTooLarge: 'The file is too large: 50 MB can be opened from here at most.',
    fault: 'Something went wrong here. Nothing was changed; please try again.',
    notSaved: (path, code) => `The edits could not be saved to "${path}" (${code}).`,
  },
  ja: {
    forbidden: 'スプレッドシートのアドレスではありません。npm start が表示したアドレスを開いてください。',
    notFound: 'このアドレスには何もありません。',
    uploadTooLarge: 'ファイルが大きすぎます。ここから開けるのは 50 MB までです。',
    fault: 'エラーが発生しました。何も変更されていません。もう一度お試しください。',
    notSaved: (path, code) => `「${path}」に変更を保存できませんでした（${code}）。`,
  },
};
