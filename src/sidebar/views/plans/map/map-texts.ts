import type { Language } from '../../../../model/language.ts';
import { plansWords } from '../../../../text/plans/index.ts';
import { mapWords } from '../../../../text/sidebar/map/index.ts';
import type { MapTexts } from './layout/map-layout.ts';

/** What is written in a map: the words of the tabs, with the signs of the map. */
export function mapTexts(language: Language): MapTexts {
  const { roles, relationships } = plansWords[language].choices;
  const { signs, unknownKind } = mapWords[language];
  return {
    role: ({ role }) => (role === null ? '' : roles[role][0]),
    kind: ({ kind }) =>
      kind === null
        ? unknownKind
        : [signs[kind], relationships[kind][0]].filter((part) => part !== undefined).join(' '),
  };
}
