import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import LongestFirst from './longest-first.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('..'),
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: [at('./provide-chromium.mjs')],
    reporters: ['default', at('./closing-line.mjs')],
    // For a machine that is busy with other things, too: what works ends long before.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // Left alone it keeps a core free, which is half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});
