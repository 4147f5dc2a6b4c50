// The connection that a Lokta keeps to its server: it proves that the server answers, and marks it as in use for
// exactly as long as the process lives, however the process ends.
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { superuser } from './postgres-cluster.ts'
import { readPostmasterFile } from './postmaster.ts'
import { StartupRefusal } from './startup-refusal.ts'

export interface Keeper {
  /** Of the superuser and the database `postgres`. */
  readonly url: string
  readonly client: Client
}

export interface Server {
  readonly dataFolder: string
  readonly pid: number | undefined
  hasEnded(): Promise<boolean>
}

/** Any number that nobody else uses for an advisory lock in the database `postgres`. */
const keeperLock = 0x6c6f6b7461
const claimMilliseconds = 2_000

/** Connects as soon as `server` takes connections, or says why it could not in `patienceMilliseconds`. */
export async function connectKeeper(
  server: Server,
  password: string,
  patienceMilliseconds: number,
): Promise<Keeper | 'ended' | 'silent' | 'wrong password'> {
  const until = performance.now() + patienceMilliseconds
  while (performance.now() < until) {
    if (await server.hasEnded()) return 'ended'
    const postmaster = await readPostmasterFile(server.dataFolder)
    // By the file, never by the port alone: where another server took the port first, ours is about to end.
    if (postmaster?.isReady && postmaster.pid === server.pid) {
      const url = `postgres://${superuser}:${password}@127.0.0.1:${postmaster.port}/postgres`
      const client = await connect(url)
      if (client === 'wrong password') return client
      if (client) return { url, client }
    }
    await sleep(25)
  }
  return 'silent'
}

/**
 * Marks the server as ours. Throws StartupRefusal when another process holds it; one that was killed a moment ago is
 * given the time to be noticed.
 */
export async function claim({ client }: Keeper, dataFolder: string): Promise<void> {
  const until = performance.now() + claimMilliseconds
  while (performance.now() < until) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [keeperLock])
    if (rows[0]?.taken) {
      // A program that is done may end without a word: the next start takes its server over. (The types lack this method.)
      const socket = client as Client & { unref(): void }
      return socket.unref()
    }
    await sleep(50)
  }
  await client.end()
  throw new StartupRefusal(`Another Lokta uses the database in ${dataFolder}: stop it first, or set DATABASE_URL.`)
}

async function connect(connectionString: string): Promise<Client | 'wrong password' | undefined> {
  const client = new Client({ connectionString, application_name: 'lokta keeper', connectionTimeoutMillis: 2_000 })
  // The server may end before us; whoever uses it next will hear of it.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong password' : undefined
  }
}
