// Refusals. A problem is the caller's mistake, said in a closed list of codes; its kind gives the HTTP status.

export type ProblemKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'wrong_method'
  | 'conflict'
  | 'stale'
  | 'too_large'
  | 'wrong_media_type'
  | 'refused'
  | 'precondition_required'
  | 'limited'
  | 'failed'
  | 'unavailable'

export interface ProblemEntry {
  readonly kind: ProblemKind
  /** One sentence that says what is wrong. */
  readonly title: string
  /** One sentence that says what the caller can do about it. */
  readonly wayOut: string
}

/** Where in the request the fault lies, as an RFC 6901 pointer into the body, or `#/query/…`, `#/path/…`, `#/header/…`. */
export interface ProblemField {
  readonly pointer: string
  readonly detail: string
}

export interface ProblemDetails {
  readonly detail?: string
  readonly errors?: readonly ProblemField[]
  readonly retryAfterSeconds?: number
  /** Facts worth showing: ids as wire text, amounts as decimal text. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>
}

export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: string
  readonly entry: ProblemEntry
  readonly details: ProblemDetails

  constructor(code: string, entry: ProblemEntry, details: ProblemDetails) {
    super(`${code}: ${details.detail ?? entry.title}`)
    this.code = code
    this.entry = entry
    this.details = details
  }
}

export type Catalogue = Readonly<Record<string, ProblemEntry>>

export interface ProblemMaker<C extends Catalogue> {
  <K extends keyof C & string>(code: K, details?: ProblemDetails): Problem
  readonly entries: C
}

/** A closed list of refusals. `const problem = catalogue({...})`, then `throw problem('loan.not_active', {…})`. */
export function catalogue<const C extends Catalogue>(entries: C): ProblemMaker<C> {
  const make = <K extends keyof C & string>(code: K, details: ProblemDetails = {}): Problem => {
    return new Problem(code, entries[code] as ProblemEntry, details)
  }
  return Object.assign(make, { entries })
}
