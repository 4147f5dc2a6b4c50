import assert from 'node:assert/strict'
import { createPrivateKey } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { loadPlatformSecrets, loadSecretsFrom, platformPasswordFile, secretFiles } from '../../platform/secrets.ts'
import { loadDevelopmentSecrets } from './secrets.ts'

let folder: string
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lokta-secrets-'))
})
after(() => rm(folder, { recursive: true, force: true }))

test('development makes its secrets on first use and keeps them', async () => {
  const development = path.join(folder, 'kept')
  const first = await loadDevelopmentSecrets(development)
  assert.equal(first.apiKeyPepper.length, 32)
  assert.equal(first.cursorSecret.length, 32)
  assert.match(first.gatewayPassword, /^[\w-]{43}$/)
  assert.equal(createPrivateKey(first.sealingKey).asymmetricKeyType, 'ed25519')
  assert.deepEqual(await loadDevelopmentSecrets(development), first)
})

test('only their owner can read the secrets', async () => {
  const development = path.join(folder, 'modes')
  await loadDevelopmentSecrets(development)
  const secrets = path.join(development, 'secrets')
  assert.equal((await stat(secrets)).mode & 0o777, 0o700)
  const names = await readdir(secrets)
  assert.deepEqual(names.sort(), [...Object.values(secretFiles), platformPasswordFile].sort())
  for (const name of names) assert.equal((await stat(path.join(secrets, name))).mode & 0o777, 0o600, name)
})

test('the platform API reads the three that it needs, and starts where the others are not; others start without its password', async () => {
  const development = path.join(folder, 'platform')
  const { apiKeyPepper, cursorSecret, platformPassword } = await loadDevelopmentSecrets(development)
  const secrets = path.join(development, 'secrets')
  await rm(path.join(secrets, platformPasswordFile))
  assert.equal((await loadSecretsFrom(secrets)).platformPassword, null)
  await assert.rejects(loadPlatformSecrets(secrets), /platform-password/)
  await loadDevelopmentSecrets(development)
  for (const name of ['sealing-key.pem', 'key-encryption-key', 'gateway-password']) await rm(path.join(secrets, name))
  const few = await loadPlatformSecrets(secrets)
  assert.deepEqual([few.apiKeyPepper, few.cursorSecret], [apiKeyPepper, cursorSecret])
  assert.notEqual(few.platformPassword, platformPassword, 'it was made anew')
})

test('starts that race get the same secrets', async () => {
  const development = path.join(folder, 'raced')
  const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => loadDevelopmentSecrets(development)))
  for (const other of others) assert.deepEqual(other, first)
})

test('production reads the same files and names the one that is missing', async () => {
  const development = path.join(folder, 'missing')
  const made = await loadDevelopmentSecrets(development)
  const secrets = path.join(development, 'secrets')
  assert.deepEqual(await loadSecretsFrom(secrets), made)
  for (const name of Object.values(secretFiles)) {
    const copy = await mkdtemp(path.join(folder, 'copy-'))
    await loadDevelopmentSecrets(copy)
    await rm(path.join(copy, 'secrets', name))
    await assert.rejects(loadSecretsFrom(path.join(copy, 'secrets')), new RegExp(`'${name}' cannot be read`))
  }
})

const unfit: readonly [file: string, text: string][] = [
  [secretFiles.apiKeyPepper, ''],
  [secretFiles.apiKeyPepper, 'c2hvcnQ'],
  [secretFiles.cursorSecret, 'A'.repeat(32)], // 24 bytes
  [secretFiles.keyEncryptionKey, 'A'.repeat(32)], // 24 bytes
  [secretFiles.keyEncryptionKey, 'A'.repeat(64)], // 48 bytes
  [secretFiles.gatewayPassword, 'change/me:please change me, I am long'],
  [secretFiles.sealingKey, 'not a key'],
]
for (const [name, text] of unfit) {
  test(`production refuses '${text}' as ${name}`, async () => {
    const copy = await mkdtemp(path.join(folder, 'unfit-'))
    await loadDevelopmentSecrets(copy)
    await writeFile(path.join(copy, 'secrets', name), text)
    await assert.rejects(loadSecretsFrom(path.join(copy, 'secrets')), new RegExp(`'${name}'.* must`))
  })
}
