// A process on the databases of a test's gateway: to be killed, at any time or at a named moment. Both sides of it are here.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Engine, openEngine } from '../../src/bin/assemble.ts'
import { isAlive } from '../../src/bin/development/postmaster.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { type Config, projectFolder, readConfig } from '../../src/platform/config.ts'
import { type Failpoint, listenAtFailpoints } from '../../src/platform/failpoint.ts'
import { createLog, type Log } from '../../src/platform/log.ts'
import type { Secrets } from '../../src/platform/secrets.ts'
import { gatewayUrl, type TestGateway } from './gateway.ts'
import { type Release, windowOf } from './releases.ts'
import { installationName } from './server.ts'

/** What is to die at which moment. */
export interface Strike {
  readonly point: Failpoint | 'mid-reply'
  /** The how-manieth time that the moment comes. */
  readonly hit: number
  /** The process number of the server whose end it is; without it, of the process itself. */
  readonly postmaster?: number
}

export interface DoomedProcess {
  /** What it said first: that it is ready. */
  readonly greeting: string
  /** What it has written so far, its log. */
  output(): string
  /** From now on it waits for the moment, or for none. */
  arm(strike: Strike | null): Promise<void>
  /** Whether the moment has come. */
  hasStruck(): boolean
  /** Kills it as the kernel does when memory runs out: nothing is finished, nothing is said. */
  kill(): Promise<void>
}

/** Starts `program` on the databases of `gateway`, and waits for its first line. */
export async function startDoomedProcess(
  gateway: TestGateway,
  program: string,
  env: Readonly<Record<string, string>> = {},
): Promise<DoomedProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...env,
      CLONE_OWNER_URL: gateway.databases.ownerUrl,
      CLONE_CONTROL_OWNER_URL: gateway.databases.controlOwnerUrl,
      CLONE_FOLDER: gateway.folder,
    },
  })
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout as Readable)
  let output = ''
  lines.on('line', (line) => {
    output += `${line}\n`
  })
  const [greeting] = await Promise.race([
    once(lines, 'line'),
    exited.then(([code]) => Promise.reject(new Error(`${program} ended with ${code} before it was ready`))),
  ])
  let hasStruck = false
  child.on('message', (message) => {
    if (message === 'struck') hasStruck = true
  })
  return {
    greeting,
    output: () => output,
    arm: async (strike) => {
      hasStruck = false
      const armed = once(child, 'message')
      child.send({ strike })
      await armed
    },
    hasStruck: () => hasStruck || child.signalCode === 'SIGKILL',
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

export interface DoomedContext {
  readonly engine: Engine
  readonly config: Config
  readonly secrets: Secrets
  readonly log: Log
}

/** In the process: what it works with. */
export async function openDoomedContext(env: NodeJS.ProcessEnv): Promise<DoomedContext> {
  const { CLONE_OWNER_URL: ownerUrl, CLONE_CONTROL_OWNER_URL: controlOwnerUrl, CLONE_FOLDER: folder } = env
  if (!ownerUrl || !controlOwnerUrl || !folder) throw new Error('the environment names no clone')
  const secrets = await loadDevelopmentSecrets(folder)
  const login = { user: `${installationName}_gateway`, password: secrets.gatewayPassword }
  const config = { ...readConfig('test', {}), dataFolder: folder, poolSize: 8 }
  const urls = { controlUrl: gatewayUrl(controlOwnerUrl, login), nodeUrl: gatewayUrl(ownerUrl, login) }
  const log = createLog({ level: env.LOG_LEVEL ?? 'error' })
  const release = env.CLONE_RELEASE as Release | undefined
  // The catalogue that tenants are held against is this release's alone.
  const onDrift = (tenant: string) => log.error({ tenant }, 'its catalogue drifted')
  const ofRelease = release && { window: windowOf(release), ...(release === 'this' ? { onDrift } : {}) }
  return { engine: openEngine({ config, secrets, ...urls, ...ofRelease }), config, secrets, log }
}

export interface Doom {
  /** Says that the moment has come. */
  reach(point: Strike['point']): void
  /** Whether it waits for that moment. */
  awaits(point: Strike['point']): boolean
}

/** In the process: it dies, or ends the database's server, when the moment comes that the parent names. */
export function awaitDoom(): Doom {
  let strike: Strike | undefined
  let hits = 0
  const reach = (point: Strike['point']) => {
    if (point !== strike?.point || ++hits < strike.hit) return
    const { postmaster } = strike
    strike = undefined
    if (postmaster === undefined) process.kill(process.pid, 'SIGKILL')
    else endNow(postmaster)
    process.send?.('struck')
  }
  process.on('message', (message) => {
    strike = (message as { strike: Strike | null }).strike ?? undefined
    hits = 0
    process.send?.('armed')
  })
  // Nobody is left to kill it.
  process.on('disconnect', () => process.exit())
  listenAtFailpoints(reach)
  return { reach, awaits: (point) => strike?.point === point }
}

/** Ends a server of Postgres as if its machine had failed, and waits until it is gone: nothing else is done meanwhile. */
function endNow(postmaster: number): void {
  process.kill(postmaster, 'SIGQUIT')
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; waited < 5_000 && isAlive(postmaster); waited += 10) Atomics.wait(clock, 0, 0, 10)
}
