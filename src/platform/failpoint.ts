// Named moments of a write, at which a test may make the process die. In production nobody listens: a moment costs one
// comparison, and nothing here reads the environment, so that no setting can arm it.

/** In the order in which a write passes them. Audit rows and events are one statement, and so one moment. */
export const failpoints = [
  'before BEGIN',
  'after idempotency row',
  'after loan lock',
  'after header',
  'after lines',
  'after audit row and outbox',
  'before COMMIT',
  'after COMMIT before reply',
  'after claim',
  'after seal insert',
  'after webhook claim',
  'after send before mark',
  'between migration steps',
] as const
export type Failpoint = (typeof failpoints)[number]

let listener: ((point: Failpoint) => void) | undefined

/** Says that the moment has come. */
export function reach(point: Failpoint): void {
  listener?.(point)
}

/** For tests: `listen` is told of every moment from now on, in place of whoever was told before; `null` ends it. */
export function listenAtFailpoints(listen: ((point: Failpoint) => void) | null): void {
  listener = listen ?? undefined
}
