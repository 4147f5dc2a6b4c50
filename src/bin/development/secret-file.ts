// Secrets that are made on first use and kept, readable by their owner only.
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** The folder of the secrets inside the development folder (`<project>/.lokta`). */
export function secretsFolder(folder: string): string {
  return path.join(folder, 'secrets')
}

/** 32 random bytes as base64url text, which is safe in a URL as it stands. */
export function randomSecret(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * The text of `file`; when there is no such file, what `make` returns, stored with mode 0600 in a folder of mode 0700.
 * Processes that race all get the one text that was stored first.
 */
export async function keepSecret(file: string, make: () => string): Promise<string> {
  const kept = await readIfThere(file)
  if (kept !== undefined) return kept
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(draft, make(), { mode: 0o600, flag: 'wx', flush: true })
    // A link appears whole and never replaces: the first one wins, and nobody reads half a secret.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { force: true })
  }
  return await readFile(file, 'utf8')
}

/** The text of `file`, or undefined when there is no such file. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
