import type { ShellWords } from './words.ts';

export const en: ShellWords = {
  title: 'SmallStart ABM',
  refresh: 'Refresh',
  stop: 'Stop',
  stopping: 'Stopping…',
  otherLanguage: '日本語',
  navigation: 'Views',
  views: { data: 'Data', criteria: 'Criteria', ranking: 'Ranking', targets: 'Targets', plans: 'Plans', kpis: 'KPIs' },
  loading: 'Loading…',
  notLoaded: 'This view could not be loaded just now.',
  tryAgain: 'Try again',
  reading: 'Reading the spreadsheet…',
  read: (findings) => `Up to date.${findings === 0 ? '' : ` To check: ${findings.toLocaleString('en')}.`}`,
  progress: (title, { done, all }) => `${title} ${done.toLocaleString('en')} of ${all.toLocaleString('en')}`,
  problems: {
    failed: 'The spreadsheet could not be read just now. Select Refresh to try again.',
    'not there': 'That cell is no longer there. Select Refresh to look again.',
    busy: 'Somebody else is changing the spreadsheet with this add-on. Nothing was written. Please try again in a moment.',
    changed: 'The spreadsheet has changed in the meantime. Nothing was written. Please look again.',
    'action failed': 'It stopped before the end. Nothing that anybody typed is lost. Do the same again to finish.',
  },
  nameless: 'Company without a name',
  more: (left) => `Show more (${left.toLocaleString('en')} left)`,
  scoreAndTier: (score, tier) => (tier === '' ? `Score ${score}` : `Score ${score}, tier ${tier}`),
};
