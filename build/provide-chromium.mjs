import { findChromium } from './chromium.mjs';

/** Unpacks the browser once, before tests of several files would do so at a time. */
export default async function provideChromium({ provide }) {
  provide('chromium', await findChromium());
}
