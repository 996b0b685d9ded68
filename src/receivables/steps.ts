/** Work in steps, between which a screen can be drawn and a stop be heard: how it is done without stopping. */

/** What the work comes to, all its steps taken at once. */
export function resultOf<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
