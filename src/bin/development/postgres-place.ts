// Where the embedded server keeps its data, and whom it runs as. PostgreSQL never runs as root: for root it runs as an
// unprivileged account, and then lives where that account can go, which a clone below /root is not.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { Stats } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { readIfThere } from './secret-file.ts'
import { StartupRefusal } from './startup-refusal.ts'

export interface Account {
  readonly uid: number
  readonly gid: number
}

export interface Place {
  readonly dataFolder: string
  /** Whether there is a database in the data folder already. */
  readonly exists: boolean
  /** Holds a copy of the binaries where those in node_modules are of no use. */
  readonly spareFolder: string
  /** Whom the server runs as; undefined: as we do ourselves. */
  readonly account: Account | undefined
}

const systemFolder = '/var/lib/lokta-development'
const execute = promisify(execFile)

/** What every process of the server sees of ours: the settings of a person's shell must not change the server. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/**
 * The place for the development folder `folder`: the same for every start, as long as its data is there. `major` is the
 * version of PostgreSQL. Throws StartupRefusal when what stands there is not a data folder of that version.
 */
export async function choosePlace(folder: string, major: string): Promise<Place> {
  const inside = path.join(folder, 'postgres')
  const data = await statData(inside, major)
  if (process.getuid?.() !== 0) {
    return { dataFolder: inside, exists: data !== undefined, spareFolder: folder, account: undefined }
  }
  if (data) {
    const account = ownerOf(inside, data)
    if (await canEnter(account, folder)) return { dataFolder: inside, exists: true, spareFolder: systemFolder, account }
    throw new StartupRefusal(
      `The owner of the database in ${inside} cannot reach it: let others pass through the folders above, or move it away.`,
    )
  }
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 12)
  const outside = path.join(systemFolder, hash, 'postgres')
  const outsideData = await statData(outside, major)
  if (outsideData) {
    const account = ownerOf(outside, outsideData)
    return { dataFolder: outside, exists: true, spareFolder: systemFolder, account }
  }
  const account = await unprivilegedAccount()
  const dataFolder = (await canEnter(account, folder)) ? inside : outside
  return { dataFolder, exists: false, spareFolder: systemFolder, account }
}

/** Makes `folder`; one of our own outside the project is passable for every account, whatever the umask. */
export async function makePassable(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (let at = folder; at.startsWith(systemFolder); at = path.dirname(at)) await chmod(at, 0o755)
}

/** Undefined when the folder is absent or empty. */
async function statData(dataFolder: string, major: string): Promise<Stats | undefined> {
  try {
    if ((await readdir(dataFolder)).length === 0) return undefined
    const version = (await readIfThere(path.join(dataFolder, 'PG_VERSION')))?.trim()
    if (version === major) return await stat(dataFolder)
    throw new StartupRefusal(
      version === undefined
        ? `${dataFolder} holds something that is not a PostgreSQL database: move it away.`
        : `${dataFolder} was made by PostgreSQL ${version} and this is ${major}: move it away, or bring it over with pg_upgrade.`,
    )
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    if (code === 'EACCES') throw new StartupRefusal(`${dataFolder} belongs to another user: start as that user.`)
    if (code === 'ENOTDIR') throw new StartupRefusal(`${dataFolder} is not a folder: move it away.`)
    throw error
  }
}

function ownerOf(dataFolder: string, { uid, gid }: Stats): Account {
  if (uid !== 0) return { uid, gid }
  throw new StartupRefusal(
    `${dataFolder} belongs to root, as whom PostgreSQL never runs: give it to another user with 'chown -R'.`,
  )
}

/** `postgres` where the system has that user, else `nobody`; initdb wants an entry in the list of users. */
async function unprivilegedAccount(): Promise<Account> {
  const entries = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const entry = entries.find(([name]) => name === 'postgres') ?? entries.find(([name]) => name === 'nobody')
  if (entry) return { uid: Number(entry[2]), gid: Number(entry[3]) }
  throw new StartupRefusal(
    `PostgreSQL never runs as root, and there is no user 'postgres' or 'nobody' here: start as an ordinary user, or set DATABASE_URL.`,
  )
}

/** Asks the system itself, which knows of access lists and mounts, too. */
async function canEnter(account: Account, folder: string): Promise<boolean> {
  const options = { ...account, cwd: '/', env: serverEnvironment }
  return await execute('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], options).then(
    () => true,
    () => false,
  )
}
