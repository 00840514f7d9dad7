/** The library brings it without types. */
declare module 'echarts/lib/i18n/langJA.js' {
  const language: Parameters<typeof import('echarts/core')['registerLocale']>[1];
  export default language;
}
