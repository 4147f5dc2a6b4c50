// What the development issuer keeps between starts: a signing key per realm, a client secret per persona.
import { createHash, generateKeyPairSync } from 'node:crypto'
import path from 'node:path'
import { keepSecret, randomSecret, readIfThere, secretsFolder } from './secret-file.ts'

/** A private P-256 key as JWK. */
export interface SigningKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly alg: 'ES256'
  readonly use: 'sig'
  /** The key's RFC 7638 thumbprint: the same key has the same id for ever. */
  readonly kid: string
  readonly x: string
  readonly y: string
  readonly d: string
}

/** The signing key of `realm`, made on first use. `folder` is the development folder. */
export async function keepSigningKey(folder: string, realm: string): Promise<SigningKey> {
  const text = await keepSecret(path.join(realmFolder(folder, realm), 'signing-key.json'), newSigningKey)
  return JSON.parse(text) as SigningKey
}

/** The client secret of `personaId` in `realm`, made on first use. */
export async function keepClientSecret(folder: string, realm: string, personaId: string): Promise<string> {
  return await keepSecret(clientSecretFile(folder, realm, personaId), randomSecret)
}

/** The client secret of `personaId` in `realm`, or undefined when the issuer has never known that persona. */
export async function findClientSecret(folder: string, realm: string, personaId: string): Promise<string | undefined> {
  return await readIfThere(clientSecretFile(folder, realm, personaId))
}

function clientSecretFile(folder: string, realm: string, personaId: string): string {
  return path.join(realmFolder(folder, realm), 'clients', fileName(personaId))
}

function realmFolder(folder: string, realm: string): string {
  return path.join(secretsFolder(folder), 'issuer', fileName(realm))
}

/** Names become file names, and part of a URL: letters, digits, dot, dash and underscore. Throws RangeError on others. */
function fileName(name: string): string {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) throw new RangeError(`'${name}' cannot be the name of a realm or persona`)
  return name
}

function newSigningKey(): string {
  const { x, y, d } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })
  const kid = createHash('sha256')
    .update(JSON.stringify({ crv: 'P-256', kty: 'EC', x, y }))
    .digest('base64url')
  return JSON.stringify({ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid, x, y, d })
}
