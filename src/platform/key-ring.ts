// Tenant keys, and the key-encryption key that wraps them. What wraps is a port: a file's key here, a device or a cloud's service elsewhere.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { hashOfParts, hex, sha256 } from './hash.ts'

/** A tenant's key as its profile keeps it. */
export interface WrappedKey {
  readonly version: number
  /** Base64. */
  readonly wrapped: string
  /** Which key wraps it. */
  readonly wrappedBy: string
  readonly madeAt: string
  /** Null while values of older versions may be left. */
  readonly completedAt: string | null
}

/** Wraps and unwraps 32-byte keys. `context` must be the same both times. */
export interface KeyWrapper {
  readonly id: string
  wrap(key: Uint8Array, context: Uint8Array): Promise<Buffer>
  /** Throws Error when the bytes are not of this key and context. */
  unwrap(wrapped: Uint8Array, context: Uint8Array): Promise<Buffer>
}

export interface KeyRing {
  /** The wrapper that new keys are wrapped by. */
  readonly currentWrapper: string
  make(tenantId: string, version: number, madeAt: string): Promise<WrappedKey>
  /** Throws Error that names the wrapper which is missing. */
  unwrap(tenantId: string, key: WrappedKey): Promise<TenantKey>
  rewrap(tenantId: string, key: WrappedKey): Promise<WrappedKey>
}

export interface TenantKey {
  readonly version: number
  /** For AES-256-GCM. */
  readonly sealing: Buffer
  /** What the keys of blind indexes are derived from. */
  readonly indexing: Buffer
}

/** Wraps by AES-256-GCM under a key of 32 bytes, as from a file. */
export function createLocalWrapper(key: Uint8Array): KeyWrapper {
  return {
    id: hex(sha256('lokta key-encryption key', key)).slice(0, 16),
    wrap: async (plain, context) => sealBytes(key, plain, context),
    unwrap: async (wrapped, context) => openBytes(key, wrapped, context),
  }
}

/** `wrappers`: the current one first, then those that older keys are still wrapped by. */
export function createKeyRing(wrappers: readonly [KeyWrapper, ...KeyWrapper[]]): KeyRing {
  const [current] = wrappers
  const known = new Map<string, TenantKey>()

  async function masterOf(tenantId: string, key: WrappedKey): Promise<Buffer> {
    const wrapper = wrappers.find(({ id }) => id === key.wrappedBy)
    if (!wrapper)
      throw new Error(`No key-encryption key ${key.wrappedBy} is here, which wraps tenant key ${key.version}.`)
    return wrapper.unwrap(Buffer.from(key.wrapped, 'base64'), contextOf(tenantId, key.version))
  }
  async function wrap(tenantId: string, master: Buffer, facts: Omit<WrappedKey, 'wrapped' | 'wrappedBy'>) {
    const wrapped = await current.wrap(master, contextOf(tenantId, facts.version))
    return { ...facts, wrapped: wrapped.toString('base64'), wrappedBy: current.id }
  }

  return {
    currentWrapper: current.id,
    make: (tenantId, version, madeAt) =>
      wrap(tenantId, randomBytes(32), { version, madeAt, completedAt: version === 1 ? madeAt : null }),
    async unwrap(tenantId, key) {
      const name = `${tenantId} ${key.wrapped}`
      const found = known.get(name)
      if (found) return found
      const master = await masterOf(tenantId, key)
      const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', master, '', `lokta ${purpose}`, 32))
      const made = { version: key.version, sealing: derived('sealing'), indexing: derived('indexing') }
      known.set(name, made)
      return made
    },
    rewrap: async (tenantId, key) =>
      key.wrappedBy === current.id ? key : wrap(tenantId, await masterOf(tenantId, key), key),
  }
}

function contextOf(tenantId: string, version: number): Buffer {
  return hashOfParts(['lokta tenant key', tenantId, String(version)])
}

const ivBytes = 12
const tagBytes = 16

/** AES-256-GCM: a random IV, the tag, the ciphertext. */
export function sealBytes(key: Uint8Array, plain: Uint8Array, context: Uint8Array): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(context)
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text])
}

/** Throws Error when anything of key, bytes or context is not as it was. */
export function openBytes(key: Uint8Array, sealed: Uint8Array, context: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < ivBytes + tagBytes) throw new Error('the sealed bytes are cut off')
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes })
  cipher.setAAD(context).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
  return Buffer.concat([cipher.update(bytes.subarray(ivBytes + tagBytes)), cipher.final()])
}
