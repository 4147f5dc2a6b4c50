// The secrets of an installation. Each is a file, so that a container's secret mount is enough.
import { createPrivateKey } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export interface Secrets {
  /** Mixed into the digests of API keys: at least 32 bytes. */
  readonly apiKeyPepper: Buffer
  /** Ed25519 private key that signs the seals of the audit trail, as PKCS#8 PEM. */
  readonly sealingKey: string
  /** Public keys, as PEM, whose private halves signed seals before. No secret, but kept beside it. */
  readonly formerSealingKeys: readonly string[]
  /** Signs page cursors: at least 32 bytes. */
  readonly cursorSecret: Buffer
  /** Wraps the tenant keys of tenants: 32 bytes. */
  readonly keyEncryptionKey: Buffer
  /** The one before it, while `cli rotate-keys` has not reached every tenant; absent otherwise. */
  readonly previousKeyEncryptionKey: Buffer | null
  /** What the gateway's database role logs in with: url-safe text. */
  readonly gatewayPassword: string
  /** What the platform API's database role logs in with; null where this process is not given it. */
  readonly platformPassword: string | null
}

/** The few that the platform API needs: it opens no tenant. */
export interface PlatformSecrets extends Pick<Secrets, 'apiKeyPepper' | 'cursorSecret'> {
  readonly platformPassword: string
}

/** The names of the files in the folder of secrets. Binary secrets are base64url text. */
export const secretFiles = {
  apiKeyPepper: 'api-key-pepper',
  sealingKey: 'sealing-key.pem',
  cursorSecret: 'cursor-secret',
  keyEncryptionKey: 'key-encryption-key',
  gatewayPassword: 'gateway-password',
} as const satisfies Record<
  Exclude<keyof Secrets, 'formerSealingKeys' | 'previousKeyEncryptionKey' | 'platformPassword'>,
  string
>

const formerKeysFolder = 'former-sealing-keys'
export const previousKeyFile = 'key-encryption-key.previous'
export const platformPasswordFile = 'platform-password'

/** Reads the secrets from `folder`. Throws an Error that names the first file which is missing or unfit. */
export async function loadSecretsFrom(folder: string): Promise<Secrets> {
  return {
    apiKeyPepper: await readBytes(folder, secretFiles.apiKeyPepper),
    sealingKey: await readSealingKey(folder),
    formerSealingKeys: await readFormerKeys(folder),
    cursorSecret: await readBytes(folder, secretFiles.cursorSecret),
    keyEncryptionKey: await readKey(folder, secretFiles.keyEncryptionKey),
    previousKeyEncryptionKey: existsSync(path.join(folder, previousKeyFile))
      ? await readKey(folder, previousKeyFile)
      : null,
    gatewayPassword: await readUrlSafeText(folder, secretFiles.gatewayPassword),
    platformPassword: existsSync(path.join(folder, platformPasswordFile))
      ? await readUrlSafeText(folder, platformPasswordFile)
      : null,
  }
}

/** Reads what the platform API needs, and no more. Throws like `loadSecretsFrom`. */
export async function loadPlatformSecrets(folder: string): Promise<PlatformSecrets> {
  return {
    apiKeyPepper: await readBytes(folder, secretFiles.apiKeyPepper),
    cursorSecret: await readBytes(folder, secretFiles.cursorSecret),
    platformPassword: await readUrlSafeText(folder, platformPasswordFile),
  }
}

async function readText(folder: string, name: string): Promise<string> {
  const file = path.join(folder, name)
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`The secret '${name}' cannot be read: ${file} must be a readable file.`, { cause })
  })
  return text.trim()
}

async function readUrlSafeText(folder: string, name: string): Promise<string> {
  const text = await readText(folder, name)
  if (!/^[\w-]{32,}$/.test(text)) {
    throw new Error(`The secret '${name}' in ${folder} must be 32 or more of A-Z, a-z, 0-9, '-' and '_'.`)
  }
  return text
}

async function readBytes(folder: string, name: string): Promise<Buffer> {
  const bytes = Buffer.from(await readUrlSafeText(folder, name), 'base64url')
  if (bytes.length < 32) throw new Error(`The secret '${name}' in ${folder} must hold 32 bytes or more, as base64url.`)
  return bytes
}

/** A key of AES-256. */
async function readKey(folder: string, name: string): Promise<Buffer> {
  const bytes = await readBytes(folder, name)
  if (bytes.length !== 32)
    throw new Error(`The secret '${name}' in ${folder} must hold exactly 32 bytes, as base64url.`)
  return bytes
}

async function readSealingKey(folder: string): Promise<string> {
  const pem = await readText(folder, secretFiles.sealingKey)
  if (keyTypeOf(pem) !== 'ed25519') {
    throw new Error(`The secret '${secretFiles.sealingKey}' in ${folder} must be an Ed25519 private key as PKCS#8 PEM.`)
  }
  return `${pem}\n`
}

/** The files of a folder that need not be there, in the order of their names. */
async function readFormerKeys(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, formerKeysFolder)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const pems = names.filter((name) => name.endsWith('.pem')).sort()
  return Promise.all(pems.map((name) => readText(folder, path.join(formerKeysFolder, name))))
}

function keyTypeOf(pem: string): string | undefined {
  try {
    return createPrivateKey(pem).asymmetricKeyType
  } catch {
    return undefined
  }
}
