// Secrets for a bare machine: made on the first start, the same ever after. Production reads its own and makes none.
import { generateKeyPairSync } from 'node:crypto'
import path from 'node:path'
import { loadSecretsFrom, platformPasswordFile, type Secrets, secretFiles } from '../../platform/secrets.ts'
import { keepSecret, randomSecret, secretsFolder } from './secret-file.ts'

const makers: Record<keyof typeof secretFiles, () => string> = {
  apiKeyPepper: randomSecret,
  sealingKey: newSealingKey,
  cursorSecret: randomSecret,
  keyEncryptionKey: randomSecret,
  gatewayPassword: randomSecret,
}

/** The secrets in `<folder>/secrets`; those that are missing are made. `folder` is the development folder. */
export async function loadDevelopmentSecrets(folder: string): Promise<Secrets> {
  const secrets = secretsFolder(folder)
  for (const name of Object.keys(makers) as (keyof typeof secretFiles)[]) {
    await keepSecret(path.join(secrets, secretFiles[name]), makers[name])
  }
  await keepSecret(path.join(secrets, platformPasswordFile), randomSecret)
  return await loadSecretsFrom(secrets)
}

function newSealingKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
