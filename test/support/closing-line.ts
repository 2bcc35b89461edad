/** A reporter that ends a run with one plain line: `N passed, N failed` (and `, N skipped`). */
import type { Reporter, TestModule } from 'vitest/node';

export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    ).length;
    const count = (state: string): number => states.filter((one) => one === state).length;
    const skipped = count('skipped');
    console.log(
      `\n${count('passed')} passed, ${count('failed') + broken + unhandled.length} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  }
}
