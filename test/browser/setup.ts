import type { TestProject } from 'vitest/node';
import { type Chromium, findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly chromium: Chromium;
  }
}

/** Unpacks the browser once, before tests of several files would do so at a time. */
export default async function provideChromium({ provide }: TestProject): Promise<void> {
  provide('chromium', await findChromium());
}
