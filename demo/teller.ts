// How the story is told: the terminal prints it, a journey listens and stays silent.
import type { Person } from './cast.ts'

/** What was found sound after a step. */
export interface Soundness {
  readonly invariantCount: number
  /** How many lenders' shares were summed against the loan; 0 while there is no loan. */
  readonly shareCount: number
  readonly sealedEntryCount: number
}

export interface Refusal {
  readonly code: string
  readonly status: number
  readonly title: string
}

export interface Teller {
  chapter(title: string): void
  /** Somebody did something on business date `on`. `amount` is in the tenant's currency. */
  did(on: string, person: Person, deed: string, amount?: string): void
  /** Somebody tried something and was refused, as it should be. */
  refused(on: string, person: Person, attempt: string, refusal: Refusal): void
  /** What came of it, told by nobody in particular. */
  note(text: string): void
  /** The business date stands at `on`, on the way from `from` to `to`. */
  daysPassed(from: string, on: string, to: string): void
  sound(soundness: Soundness): void
}

/** Says nothing. */
export const silentTeller: Teller = {
  chapter() {},
  did() {},
  refused() {},
  note() {},
  daysPassed() {},
  sound() {},
}
