// Keyset pages. A cursor is where the last row stood, signed and bound to the list and filter it came from.
import { timingSafeEqual } from 'node:crypto'
import { catalogue } from '../kernel/problem.ts'
import { canonicalText, hmacSha256 } from './hash.ts'

export const problem = catalogue({
  'cursor.invalid': {
    kind: 'invalid',
    title: 'The cursor is not one of ours for this list.',
    wayOut: 'Start again without a cursor.',
  },
})

export interface Page<T> {
  readonly data: readonly T[]
  readonly nextCursor: string | null
}

export interface PageRequest {
  readonly after: string | null
  readonly limit: number
}

export interface CursorScope {
  readonly tenant: string
  readonly subject: string
  readonly operationId: string
  readonly filter: Readonly<Record<string, unknown>>
}

export interface Pager {
  /** Reads `cursor` and `limit` of a list call. Throws cursor.invalid. */
  open(scope: CursorScope, cursor: string | undefined, limit: number | undefined): PageRequest
  /** A page out of up to `limit + 1` rows. */
  close<T>(scope: CursorScope, request: PageRequest, rows: readonly T[], keyOf: (row: T) => string): Page<T>
}

export function createPager(secret: Uint8Array): Pager {
  const sign = (scope: CursorScope, key: string) => hmacSha256(secret, canonicalText([scope, key])).subarray(0, 16)
  return {
    open(scope, cursor, limit = 25) {
      if (cursor === undefined) return { after: null, limit }
      const bytes = Buffer.from(cursor, 'base64url')
      const key = bytes.subarray(16).toString('utf8')
      // Base64 has spare bits at its end: only the one text that we wrote is ours.
      const isCanonical = bytes.toString('base64url') === cursor
      if (!isCanonical || bytes.length <= 16 || !timingSafeEqual(bytes.subarray(0, 16), sign(scope, key)))
        throw problem('cursor.invalid')
      return { after: key, limit }
    },
    close(scope, request, rows, keyOf) {
      const data = rows.slice(0, request.limit)
      const last = data.at(-1)
      if (rows.length <= request.limit || last === undefined) return { data, nextCursor: null }
      const key = keyOf(last)
      const nextCursor = Buffer.concat([sign(scope, key), Buffer.from(key, 'utf8')]).toString('base64url')
      return { data, nextCursor }
    },
  }
}
