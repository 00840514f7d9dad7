import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new URL('./closing-line.mjs', import.meta.url).pathname],
    testTimeout: 60_000,
  },
});
