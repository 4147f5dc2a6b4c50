// Fields as ciphertext: each bound to its tenant, table, column and row, so that none can be moved; each with the version of its key.
import { hkdfSync } from 'node:crypto'
import { hashOfParts, hmacSha256 } from './hash.ts'
import { type KeyRing, openBytes, sealBytes, type TenantKey, type WrappedKey } from './key-ring.ts'

/** Where a value stands: `row` is the row's key, part by part. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly row: readonly string[]
}

export interface FieldCipher {
  /** The version that values are sealed with now. */
  readonly version: number
  seal(place: Place, text: string): string
  seal(place: Place, text: string | null): string | null
  /** Throws Error when the value was sealed for another place, or changed. */
  open(place: Place, sealed: string): string
  open(place: Place, sealed: string | null): string | null
  /** The blind index of a value that is normalised already, in each version that rows may have, the current one first. */
  indexes(table: string, column: string, normalised: string): Buffer[]
}

export interface CipherFacts {
  readonly tenantId: string
  readonly keys: readonly WrappedKey[]
  /** False while values from before there was a cipher are left: those are read as they stand. */
  readonly isWholeSealed: boolean
}

/** What every sealed value begins with, before the version of its key. */
export const sealedPrefix = 'sealed:1:'
const indexBytes = 16

/** The cipher of a tenant. Throws Error when a key-encryption key is missing. */
export async function openFieldCipher(ring: KeyRing, facts: CipherFacts): Promise<FieldCipher> {
  const { tenantId, isWholeSealed } = facts
  const unwrapped = await Promise.all(facts.keys.map((key) => ring.unwrap(tenantId, key)))
  const keys = unwrapped.sort((a, b) => b.version - a.version)
  const current = (): TenantKey => {
    const key = keys[0]
    if (!key) throw new Error('The tenant has no tenant key: apply its file.')
    return key
  }
  const contextOf = ({ table, column, row }: Place) => hashOfParts([tenantId, table, column, ...row])

  function seal(place: Place, text: string | null): string | null {
    if (text === null) return null
    const { version, sealing } = current()
    const bytes = sealBytes(sealing, Buffer.from(text, 'utf8'), contextOf(place))
    return `${sealedPrefix}${version}:${bytes.toString('base64')}`
  }

  function open(place: Place, sealed: string | null): string | null {
    if (sealed === null) return null
    const parts = /^sealed:1:(\d{1,9}):([A-Za-z0-9+/=]+)$/.exec(sealed)
    if (!parts) {
      if (!isWholeSealed) return sealed
      throw new Error(`a value of ${place.table}.${place.column} is not sealed`)
    }
    const key = keys.find(({ version }) => version === Number(parts[1]))
    if (!key) throw new Error(`a value of ${place.table}.${place.column} is sealed with a key that is not there`)
    return openBytes(key.sealing, Buffer.from(parts[2] as string, 'base64'), contextOf(place)).toString('utf8')
  }

  return {
    get version() {
      return current().version
    },
    seal: seal as FieldCipher['seal'],
    open: open as FieldCipher['open'],
    indexes: (table, column, normalised) =>
      keys.map(({ indexing }) => {
        const key = Buffer.from(hkdfSync('sha256', indexing, '', `${table}.${column}`, 32))
        return hmacSha256(key, normalised).subarray(0, indexBytes)
      }),
  }
}
