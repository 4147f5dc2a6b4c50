// Signing secrets of webhook endpoints: how they are made, kept and used. Standard Webhooks, symmetric.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Seals secrets for the database. The text bound to a secret says where it lies, so that it is of no use elsewhere. */
export interface SecretCipher {
  /** Version of the key that seals now. */
  readonly keyVersion: number
  seal(plain: Buffer, boundTo: string): Buffer
  /** Throws Error when the bytes were not sealed for that place under that version. */
  open(sealed: Buffer, boundTo: string, keyVersion: number): Buffer
}

const [nonceBytes, tagBytes] = [12, 16]

/** AES-256-GCM under a key derived (HKDF, RFC 5869) from a secret of the installation. Sealed: nonce, tag, text. */
export function createSecretCipher(installationSecret: Uint8Array): SecretCipher {
  const keyVersion = 1
  const key = Buffer.from(hkdfSync('sha256', installationSecret, Buffer.alloc(0), 'lokta webhook secrets v1', 32))
  return {
    keyVersion,
    seal(plain, boundTo) {
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo))
      const text = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), text])
    },
    open(sealed, boundTo, version) {
      if (version !== keyVersion) throw new Error(`no key of version ${version}`)
      const nonce = sealed.subarray(0, nonceBytes)
      const tag = sealed.subarray(nonceBytes, nonceBytes + tagBytes)
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo)).setAuthTag(tag)
      return Buffer.concat([decipher.update(sealed.subarray(nonceBytes + tagBytes)), decipher.final()])
    },
  }
}

/** Where a secret lies: no sealed bytes can be moved to another row, or another tenant. */
export function placeOfSecret(tenantId: string, webhookSecretId: string): string {
  return `${tenantId}|webhook_secret|sealed|${webhookSecretId}`
}

/** 32 bytes of chance. */
export function makeSecret(): Buffer {
  return randomBytes(32)
}

/** As the endpoint's owner is shown it. */
export function secretText(secret: Buffer): string {
  return `whsec_${secret.toString('base64')}`
}

export interface Signed {
  readonly id: string
  readonly atSeconds: number
  readonly body: string
}

/** The value of `webhook-signature`: one signature per secret, the newest first. */
export function signatures(secrets: readonly Buffer[], { id, atSeconds, body }: Signed): string {
  return secrets
    .map((secret) => `v1,${createHmac('sha256', secret).update(`${id}.${atSeconds}.${body}`).digest('base64')}`)
    .join(' ')
}
