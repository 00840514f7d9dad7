/** A fault of ours for whoever mends it: where it happened. Its message may name what is in cells, which is nobody's business. */
export function withoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  const places = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [error.name, ...places].join('\n');
}
