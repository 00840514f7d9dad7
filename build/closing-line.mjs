/** A vitest reporter whose last word is the one line that a machine reads: `N passed, N failed`. */
export default class ClosingLine {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failedTests = tests.filter((test) => test.result().state === 'failed').length;
    const brokenModules = modules.filter((module) => module.errors().length > 0).length;
    const failed = failedTests + brokenModules + unhandledErrors.length;
    process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
  }
}
