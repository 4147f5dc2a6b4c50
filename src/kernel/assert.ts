// States what must hold in our own code. A failed assertion is our defect, never the caller's mistake.

/** Throws when `condition` is false. `message` is a sentence that says what must hold. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new AssertionError(message)
}

export class AssertionError extends Error {
  override readonly name = 'AssertionError'
}
