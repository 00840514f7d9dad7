import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('clasp status lists exactly the script, the file of the actions, the pages with the lazy views, and the manifest as files to push', () => {
  const output = execFileSync('node_modules/.bin/clasp', ['status', '--json'], { cwd: root, encoding: 'utf8' });
  expect(JSON.parse(output)).toEqual({
    filesToPush: expect.toSatisfy(
      (files: string[]) =>
        [...files].sort().join() ===
        [
          'actions.html',
          'appsscript.json',
          'kpis-view.html',
          'plans-view.html',
          'relationship-map.html',
          'sidebar.html',
          'smallstart-abm.js',
        ]
          .map((file) => `build/dist/${file}`)
          .join(),
    ),
    untrackedFiles: [],
  });
});
