import type { RelationshipKind } from '../../../model/plan.ts';
import type { MapWords } from './words.ts';

const VERBS: Readonly<Record<RelationshipKind, string>> = {
  reportsTo: 'reports to',
  influences: 'influences',
  ally: 'is an ally of',
  conflict: 'is in conflict with',
  knows: 'knows',
};

export const en: MapWords = {
  heading: 'Relationship map',
  titleOf: (account) => (account === '' ? 'Relationship map' : `Relationship map: ${account}`),
  description: (persons, relations) =>
    `${persons} ${persons === 1 ? 'person' : 'people'} and ${relations} ${relations === 1 ? 'relationship' : 'relationships'}. The same is below as a list.`,
  empty: 'Fill in key persons or relationships on the tab, and refresh: the map is drawn from them.',
  frame: 'Map. Arrow keys move it, plus and minus change its size, 0 shows all of it.',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  fit: 'Show all',
  put: 'Put into the tab',
  putting: 'Putting the map into the tab…',
  wasPut: 'The map is in the tab, beside the relationships.',
  openWindow: 'Open in a large window',
  windowFailed: 'The window could not be opened. Please try again.',
  signs: { ally: '○', conflict: '×' },
  unknownKind: '?',
  legend: {
    heading: 'Legend',
    kinds: {
      reportsTo: 'reports to (upwards)',
      influences: 'influences',
      ally: 'ally',
      conflict: 'conflict',
      knows: 'knows',
    },
    support: 'support (? unknown)',
    influence: 'influence, 1–5; larger box = more',
    unknownInfluence: 'influence unknown',
    notKeyPerson: 'not among the key persons',
  },
  list: {
    show: 'The map as a list',
    persons: 'People',
    relations: 'Relationships',
    relation: (from, to, kind, isMutual) => {
      if (kind === null) return `${from} and ${to} are related in a way that is not given`;
      return isMutual ? `${from} and ${to} influence each other` : `${from} ${VERBS[kind]} ${to}`;
    },
    note: (note) => ` (${note})`,
    person: (name, facts) => [name, ...facts].join(', '),
    support: (sign) => `support ${sign}`,
    influence: (influence) => `influence ${influence}`,
  },
  remarks: {
    heading: (count) => `${count} ${count === 1 ? 'thing' : 'things'} to look at`,
    notKeyPerson: (name) => `${name} is not among the key persons.`,
    sameName: (name) => `More than one key person is called ${name}: relationships are drawn to the first.`,
    oneNameOnly: (name) => `A relationship of ${name} lacks its other name.`,
    toThemselves: (name) => `${name} is related to themselves: this is not drawn.`,
    noKind: (from, to) => `The kind of relationship between ${from} and ${to} is blank or unknown.`,
    repeated: (from, to) => `The relationship of ${from} and ${to} is given more than once.`,
    severalBosses: (name, bosses) => `${name} reports to several: ${bosses.join(', ')}.`,
    circle: (names) => `These report to each other in a circle: ${names.join(', ')}.`,
    row: (row) => `row ${row}`,
  },
  window: {
    reading: 'Reading the plan…',
    read: 'Up to date.',
    refresh: 'Refresh',
    gone: 'This plan is not there any more. Close this window and open the plan again.',
    failed: 'The plan could not be read. Please try again.',
    notThere: 'That cell is not there any more. Please refresh.',
    busy: 'Somebody else is changing the spreadsheet. Please try again in a moment.',
    changed: 'The tab has changed meanwhile. Please refresh and try again.',
    actionFailed: 'That did not work. Please try again.',
  },
};
