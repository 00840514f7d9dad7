import type { Language } from '../model/language.ts';
import type { PlanGuidance } from '../text/plans/guidance/index.ts';
import { fileText } from './sidebar.ts';

/** What new plans say to somebody who fills them in, from the file of the project that holds it. */
export function readGuidance(): Readonly<Record<Language, PlanGuidance>> {
  return JSON.parse(decodeURIComponent(fileText('plan-guidance')));
}
