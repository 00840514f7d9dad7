declare module 'gas-local' {
  const gas: {
    /** Evaluates the scripts of a folder in a context of these globals, which it hands back. */
    readonly require: (folder: string, globals: object) => Record<string, unknown>;
  };
  export default gas;
}
