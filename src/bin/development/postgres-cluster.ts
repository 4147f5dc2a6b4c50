// Makes the folder of data that a PostgreSQL server serves.
import { execFile } from 'node:child_process'
import { chown, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './postgres-binaries.ts'
import { makePassable, type Place, serverEnvironment } from './postgres-place.ts'
import { isAlive } from './postmaster.ts'
import { StartupRefusal } from './startup-refusal.ts'

export const superuser = 'lokta'

/**
 * Makes the data folder of `place`, all or nothing: it is made beside its place and moved there when it is whole, so that
 * a start killed in the middle leaves nothing that stands in the way. `quick` leaves out the wait for the disk.
 */
export async function createCluster(binaries: Binaries, place: Place, password: string, quick: boolean): Promise<void> {
  const { dataFolder, account } = place
  await makePassable(path.dirname(dataFolder))
  await removeDrafts(dataFolder)
  const draft = await mkdtemp(`${dataFolder}.draft-${process.pid}-`)
  try {
    const passwordFile = path.join(draft, 'password')
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
    if (account) {
      await chown(draft, account.uid, account.gid)
      await chown(passwordFile, account.uid, account.gid)
    }
    const draftData = path.join(draft, 'data')
    const flags = [`--pgdata=${draftData}`, `--pwfile=${passwordFile}`, ...(quick ? ['--no-sync'] : [])]
    await initialise(binaries, place, flags)
    await rename(draftData, dataFolder).catch((error: NodeJS.ErrnoException) => {
      // Another start was quicker: there is a database, and the password is the same.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** C.UTF-8 sorts by code point and knows letters beyond ASCII; a system without it (older macOS) has C. */
async function initialise(binaries: Binaries, { account }: Place, flags: readonly string[]): Promise<void> {
  const options = { ...account, cwd: '/', env: serverEnvironment }
  const fixed = [`--username=${superuser}`, '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions', ...flags]
  const run = (locale: string) => promisify(execFile)(binaries.initdb, [...fixed, `--locale=${locale}`], options)
  try {
    await run('C.UTF-8').catch(async (error: { stderr?: string }) => {
      if (!error.stderr?.includes('invalid locale')) throw error
      await run('C')
    })
  } catch (error) {
    const { stderr = '', message } = error as { stderr?: string; message: string }
    const reason = stderr.split('\n').find((line) => line.includes('error:')) ?? message
    throw new StartupRefusal(`PostgreSQL could not set up its database: ${reason.trim()}`)
  }
}

/** Removes what starts that were killed in the middle left; a start that is still at work keeps its own. */
async function removeDrafts(dataFolder: string): Promise<void> {
  const prefix = `${path.basename(dataFolder)}.draft-`
  for (const name of await readdir(path.dirname(dataFolder))) {
    if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue
    await rm(path.join(path.dirname(dataFolder), name), { recursive: true, force: true })
  }
}
