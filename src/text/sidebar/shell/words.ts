/** What the sidebar says around its views. */
export interface ShellWords {
  readonly title: string;
  readonly refresh: string;
  readonly stop: string;
  readonly stopping: string;
  /** The language that the button switches to, in that language. */
  readonly otherLanguage: string;
  readonly navigation: string;
  readonly views: Readonly<Record<'data' | 'criteria' | 'ranking' | 'targets' | 'plans' | 'kpis', string>>;
  /** While the code of a view is on its way, where it did not come, and the button that asks for it again. */
  readonly loading: string;
  readonly notLoaded: string;
  readonly tryAgain: string;
  readonly reading: string;
  /** Said once the answer is there, for those who do not see it, with how much there is to check. */
  readonly read: (findings: number) => string;
  readonly progress: (title: string, progress: { readonly done: number; readonly all: number }) => string;
  readonly problems: Readonly<Record<'failed' | 'not there' | 'busy' | 'changed' | 'action failed', string>>;
  readonly nameless: string;
  /** Names the button that shows more of a list. */
  readonly more: (left: number) => string;
  /** A score and its tier, which may be blank. */
  readonly scoreAndTier: (score: string, tier: string) => string;
}
