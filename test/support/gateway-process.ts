// A gateway in a process of its own, on the databases of a test's gateway: to be killed, at any time or at a named moment of a
// write. Run as a program it serves.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { assembleGateway, openEngine } from '../../src/bin/assemble.ts'
import { isAlive } from '../../src/bin/development/postmaster.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { listen } from '../../src/bin/listen.ts'
import { createHttpServer } from '../../src/gateway/app.ts'
import { projectFolder, readConfig } from '../../src/platform/config.ts'
import { type Failpoint, listenAtFailpoints } from '../../src/platform/failpoint.ts'
import { createLog } from '../../src/platform/log.ts'
import { gatewayUrl, type TestGateway } from './gateway.ts'
import { installationName } from './server.ts'

/** What is to die at which moment. */
export interface Strike {
  readonly point: Failpoint | 'mid-reply'
  /** The how-manieth time that the moment comes. */
  readonly hit: number
  /** The process number of the server whose end it is; without it, of this gateway itself. */
  readonly postmaster?: number
}

export interface GatewayProcess {
  readonly url: string
  /** What it has written so far, its log. */
  output(): string
  /** From now on it waits for the moment. */
  arm(strike: Strike): Promise<void>
  /** Whether the moment has come. */
  hasStruck(): boolean
  /** Kills it as the kernel does when memory runs out: nothing is finished, nothing is said. */
  kill(): Promise<void>
}

/** Starts a gateway on the databases of `gateway`; its tokens are good for both. */
export async function startGatewayProcess(gateway: TestGateway, logLevel?: string): Promise<GatewayProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ...(logLevel === undefined ? {} : { LOG_LEVEL: logLevel }),
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
  const [port] = await Promise.race([
    once(lines, 'line'),
    exited.then(([code]) => Promise.reject(new Error(`the gateway's process ended with ${code} before it listened`))),
  ])
  let hasStruck = false
  child.on('message', (message) => {
    if (message === 'struck') hasStruck = true
  })
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
    arm: async (strike) => {
      hasStruck = false
      const armed = once(child, 'message')
      child.send(strike)
      await armed
    },
    hasStruck: () => hasStruck || child.signalCode === 'SIGKILL',
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Prints its port in one line when it listens. */
async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  const { CLONE_OWNER_URL: ownerUrl, CLONE_CONTROL_OWNER_URL: controlOwnerUrl, CLONE_FOLDER: folder } = env
  if (!ownerUrl || !controlOwnerUrl || !folder) throw new Error('the environment names no clone')
  const secrets = await loadDevelopmentSecrets(folder)
  const login = { user: `${installationName}_gateway`, password: secrets.gatewayPassword }
  const config = { ...readConfig('test', {}), dataFolder: folder, poolSize: 8 }
  const urls = { controlUrl: gatewayUrl(controlOwnerUrl, login), nodeUrl: gatewayUrl(ownerUrl, login) }
  const engine = openEngine({ config, secrets, ...urls })
  const log = createLog({ level: env.LOG_LEVEL ?? 'error' })
  const { app } = await assembleGateway({ engine, config, secrets, log, checkReplies: true })
  const server = createHttpServer(app)
  awaitStrikes(server)
  await listen(server, 0, '127.0.0.1')
  console.log((server.address() as AddressInfo).port)
}

/** Dies, or ends the database's server, when the moment comes that the parent names. */
function awaitStrikes(server: Server): void {
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
    strike = message as Strike
    hits = 0
    process.send?.('armed')
  })
  // Nobody is left to kill it.
  process.on('disconnect', () => process.exit())
  listenAtFailpoints(reach)
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && strike?.point === 'mid-reply') endMidway(response, () => reach('mid-reply'))
  })
}

/** Half of the reply leaves before `then`, the rest after it. */
function endMidway(response: ServerResponse, then: () => void): void {
  const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse
  response.end = ((chunk?: unknown) => {
    const bytes = Buffer.from(typeof chunk === 'string' || Buffer.isBuffer(chunk) ? chunk : '')
    const half = Math.floor(bytes.length / 2)
    response.write(bytes.subarray(0, half), () => {
      then()
      end(bytes.subarray(half))
    })
    return response
  }) as ServerResponse['end']
}

/** Ends a server of Postgres as if its machine had failed, and waits until it is gone: nothing else is done meanwhile. */
function endNow(postmaster: number): void {
  process.kill(postmaster, 'SIGQUIT')
  const clock = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; waited < 5_000 && isAlive(postmaster); waited += 10) Atomics.wait(clock, 0, 0, 10)
}

if (process.argv[1] === import.meta.filename) await serve(process.env)
