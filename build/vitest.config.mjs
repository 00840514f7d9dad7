import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('..'),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: [at('./provide-chromium.mjs')],
    reporters: ['default', at('./closing-line.mjs')],
    testTimeout: 60_000,
    // Left alone it keeps a core free, which is half of a small machine.
    maxWorkers: '100%',
  },
});
