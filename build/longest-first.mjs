import { BaseSequencer } from 'vitest/node';

/** What takes half a minute and more, the longest first. */
const LONGEST = [
  'test/actions/make-plans-stopped.test.ts',
  'test/browser/account-plans.test.ts',
  'test/actions/repair.test.ts',
  'test/actions/refresh-plans.test.ts',
  'test/actions/any-request.test.ts',
  'test/actions/plan-batches.test.ts',
  'test/browser/first-ten-minutes.test.ts',
];

/** Begins with the files that take longest: begun last, one would go on for a minute while all other cores have nothing left to do. */
export default class LongestFirst extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => {
      const at = LONGEST.findIndex((path) => moduleId.endsWith(path));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
