import type { Language } from '../../model/language.ts';
import { en as criteriaEn } from './criteria/en.ts';
import { ja as criteriaJa } from './criteria/ja.ts';
import type { CriteriaWords } from './criteria/words.ts';
import { en as dataEn } from './data/en.ts';
import { ja as dataJa } from './data/ja.ts';
import type { DataWords } from './data/words.ts';
import { en as rankingEn } from './ranking/en.ts';
import { ja as rankingJa } from './ranking/ja.ts';
import type { RankingWords } from './ranking/words.ts';
import { en as setUpEn } from './set-up/en.ts';
import { ja as setUpJa } from './set-up/ja.ts';
import type { SetUpWords } from './set-up/words.ts';
import { en as shellEn } from './shell/en.ts';
import { ja as shellJa } from './shell/ja.ts';
import type { ShellWords } from './shell/words.ts';
import { en as targetsEn } from './targets/en.ts';
import { ja as targetsJa } from './targets/ja.ts';
import type { TargetsWords } from './targets/words.ts';

export type { SetUpWords };

/** What the sidebar says, beyond the sentences that come with its data. */
export interface SidebarWords {
  readonly shell: ShellWords;
  readonly data: DataWords;
  readonly setUp: SetUpWords;
  readonly criteria: CriteriaWords;
  readonly ranking: RankingWords;
  readonly targets: TargetsWords;
}

/** Apart from the other texts: only the page carries it, the script does not. */
export const sidebarWords: Readonly<Record<Language, SidebarWords>> = {
  en: { shell: shellEn, data: dataEn, setUp: setUpEn, criteria: criteriaEn, ranking: rankingEn, targets: targetsEn },
  ja: { shell: shellJa, data: dataJa, setUp: setUpJa, criteria: criteriaJa, ranking: rankingJa, targets: targetsJa },
};
