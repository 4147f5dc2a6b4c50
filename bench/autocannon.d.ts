// What the bench calls of autocannon, which ships no types.
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events'

  export interface Request {
    readonly method?: string
    readonly path?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
  }

  export interface Options {
    readonly url: string
    readonly connections: number
    /** Seconds. */
    readonly duration: number
    /** Requests a second of all connections together; as many as are answered unless given. */
    readonly overallRate?: number
    readonly requests: readonly { setupRequest(request: Request): Request }[]
  }

  export interface Result {
    readonly non2xx: number
    /** Requests that failed on their connection, timeouts among them. */
    readonly errors: number
  }

  /** Emits `response` with client, status, bytes and milliseconds. */
  export interface Run extends EventEmitter, PromiseLike<Result> {}

  export default function autocannon(options: Options): Run
}
