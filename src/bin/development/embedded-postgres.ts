// A real PostgreSQL for a bare machine, from the programs that npm brought. The server is never lost: one whose Lokta
// was killed is taken over by the next start, one that was killed itself recovers, and its data is always found again.
import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Binaries, locatePostgresPackage, prepareBinaries } from './postgres-binaries.ts'
import { createCluster } from './postgres-cluster.ts'
import { claim, connectKeeper, type Keeper } from './postgres-keeper.ts'
import { choosePlace, type Place } from './postgres-place.ts'
import {
  disownStaleNumber,
  isPostmasterOf,
  launchPostmaster,
  type Postmaster,
  readPostmasterFile,
  stopPostmaster,
} from './postmaster.ts'
import { keepSecret, randomSecret, readIfThere, secretsFolder } from './secret-file.ts'
import { StartupRefusal } from './startup-refusal.ts'

export interface EmbeddedServer {
  /** Of the superuser and the database `postgres`: `postgres://lokta:<password>@127.0.0.1:<port>/postgres`. */
  readonly url: string
  /** True when the run before was not stopped: its server was taken over, or PostgreSQL recovered from the crash. */
  readonly recovered: boolean
  /** Ends the server in good order. Connections that are still open are cut. */
  stop(): Promise<void>
}

export interface EmbeddedPostgresOptions {
  /** The development folder, e.g. `<project>/.lokta`. */
  readonly folder: string
  /** PostgreSQL settings of this start, e.g. `fsync: 'off'` in tests. */
  readonly settings?: Readonly<Record<string, string>>
  /** Told in one line what takes a while or lies elsewhere than expected. */
  onProgress?(text: string): void
}

interface Start {
  readonly folder: string
  readonly place: Place
  readonly binaries: Binaries
  readonly passwordFile: string
  readonly password: string
  readonly settings: Readonly<Record<string, string>>
  readonly logFile: string
}

/** A server that answers, with a connection to it. */
interface Answering {
  readonly pid: number
  readonly keeper: Keeper
}

const readyMilliseconds = 30_000
const stopMilliseconds = 30_000
/** An orphan has nothing to wait for: it answers soon, and goes soon, or is in the way. */
const adoptMilliseconds = 2_000
/** Children of a killed server let go of its memory within moments; until then a new one is refused. */
const launchAttempts = 10

/**
 * Starts the server of `folder`, set up on the first start, on loopback alone. Takes over the server of a Lokta that was
 * killed, with the settings which that one gave it. Throws StartupRefusal when another Lokta uses it, when its data folder is not its own, and when it cannot run.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedServer> {
  const start = await prepareStart(options)
  let recovered = false
  for (let attempt = 1; ; attempt++) {
    const left = await readPostmasterFile(start.place.dataFolder)
    recovered ||= left !== undefined
    const server = (left && (await adopt(start, left))) ?? (await launch(start))
    if (typeof server !== 'string') {
      await claim(server.keeper, start.place.dataFolder)
      return serverOf(start, server, recovered)
    }
    if (attempt === launchAttempts) {
      throw new StartupRefusal(`PostgreSQL does not start (${server}): see ${start.logFile}.`)
    }
    await sleep(200)
  }
}

async function prepareStart({ folder: given, settings = {}, onProgress }: EmbeddedPostgresOptions): Promise<Start> {
  const installed = locatePostgresPackage()
  await mkdir(given, { recursive: true })
  // The one true name: the place is found by it, and a running server is known by it.
  const folder = await realpath(given)
  const place = await choosePlace(folder, installed.major)
  const { dataFolder } = place
  if (path.dirname(dataFolder) !== folder) {
    onProgress?.(`PostgreSQL runs as an unprivileged user, who cannot reach ${folder}: its data is in ${dataFolder}.`)
  }
  const binaries = await prepareBinaries(installed, place)
  const passwordFile = path.join(secretsFolder(folder), 'postgres-password')
  const password = await keepSecret(passwordFile, randomSecret)
  if (!place.exists) {
    onProgress?.(`Setting up PostgreSQL ${installed.major} in ${dataFolder}.`)
    await createCluster(binaries, place, password, settings.fsync === 'off')
  }
  const logFile = path.join(folder, 'postgres.log')
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  return {
    ...{ folder, place, binaries, passwordFile, password, logFile },
    settings: { max_connections: '200', ...settings, ...fixed },
  }
}

/** The server that the last start left, if it still runs. One that runs but does not answer is stopped. */
async function adopt(start: Start, { pid }: Postmaster): Promise<Answering | undefined> {
  const { dataFolder } = start.place
  const hasEnded = async () => !(await isPostmasterOf(dataFolder, pid))
  if (await hasEnded()) {
    await disownStaleNumber(dataFolder, pid)
    return undefined
  }
  const answer = await connectKeeper({ dataFolder, pid, hasEnded }, start.password, adoptMilliseconds)
  if (typeof answer !== 'string') return { pid, keeper: answer }
  if (answer === 'wrong password') throw wrongPassword(start)
  await stopPostmaster(dataFolder, pid, adoptMilliseconds)
  return undefined
}

/** A new server, or PostgreSQL's own words on why there is none. */
async function launch(start: Start): Promise<Answering | string> {
  const { dataFolder } = start.place
  const portFile = path.join(start.folder, 'postgres-port')
  const port = await choosePort(Number((await readIfThere(portFile)) ?? 0))
  const launched = await launchPostmaster(start.binaries, start.place, port, start.settings, start.logFile)
  const answer = await connectKeeper({ dataFolder, ...launched }, start.password, readyMilliseconds)
  if (launched.pid === undefined || answer === 'ended') return await launched.lastWords()
  if (typeof answer !== 'string') {
    await writeFile(portFile, String(port))
    return { pid: launched.pid, keeper: answer }
  }
  await stopPostmaster(dataFolder, launched.pid, stopMilliseconds)
  if (answer === 'wrong password') throw wrongPassword(start)
  throw new StartupRefusal(`PostgreSQL was not ready within ${readyMilliseconds / 1000} s: see ${start.logFile}.`)
}

function serverOf({ place }: Start, { pid, keeper }: Answering, recovered: boolean): EmbeddedServer {
  let stopped: Promise<void> | undefined
  return {
    url: keeper.url,
    recovered,
    stop: () => {
      stopped ??= stopPostmaster(place.dataFolder, pid, stopMilliseconds)
      return stopped
    },
  }
}

function wrongPassword({ passwordFile, place }: Start): StartupRefusal {
  return new StartupRefusal(
    `The password in ${passwordFile} does not open the database: put the right one back, or delete ${place.dataFolder} to begin anew.`,
  )
}

/** The port of the last start where it is still free, so that a person's own tools find the server again. */
async function choosePort(last: number): Promise<number> {
  return (await tryPort(last)) ?? (await tryPort(0)) ?? last
}

/** A free port when `port` is 0; undefined when `port` is taken. */
async function tryPort(port: number): Promise<number | undefined> {
  const probe = createServer()
  try {
    return await new Promise<number>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen(port, '127.0.0.1', () => resolve((probe.address() as AddressInfo).port))
    })
  } catch {
    return undefined
  } finally {
    probe.close()
  }
}
