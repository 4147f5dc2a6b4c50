// A platform API for tests, on the databases of a test's gateway, and who works its jobs off. Run as a program it works jobs off alone: to be killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { type Engine, openEngine } from '../../src/bin/assemble.ts'
import { assemblePlatform } from '../../src/bin/assemble-platform.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { drain, listen } from '../../src/bin/listen.ts'
import { type JobGround, performJob } from '../../src/bin/perform-job.ts'
import { type JobWork, startPlatformJobs } from '../../src/bin/work-platform-jobs.ts'
import { createPlatformOperator, revokePlatformOperator } from '../../src/contexts/identity/index.ts'
import { type Control, type Installation, openControl, openOwnersControl } from '../../src/contexts/tenancy/index.ts'
import {
  databaseOf,
  gatewayLogin,
  migratorRole,
  platformLogin,
  tenantRoles,
  withDatabase,
} from '../../src/contexts/tenancy/names.rules.ts'
import { createHttpServer } from '../../src/gateway/app.ts'
import { projectFolder, readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import type { components } from '../../src/wire/platform.gen.ts'
import type { Spec } from '../../src/wire/spec.ts'
import { installationName, withAdmin } from './server.ts'

export type WireJob = components['schemas']['PlatformJob']

interface Place {
  readonly ownerUrl: string
  readonly controlOwnerUrl: string
  /** Of the test server: its secrets; exports go beside them. */
  readonly folder: string
}

interface OpenGround extends JobGround {
  readonly engine: Engine
  readonly control: Control
  close(): Promise<void>
}

async function openGround({ ownerUrl, controlOwnerUrl, folder }: Place): Promise<OpenGround> {
  const secrets = await loadDevelopmentSecrets(folder)
  const login = gatewayLogin(installationName, secrets.gatewayPassword)
  const asGateway = (url: string) => withDatabase(url, databaseOf(url), login)
  const { rows } = await withAdmin(ownerUrl, (client) =>
    client.query(`select current_setting('server_version_num')::int as version`),
  )
  const main = { nodeId: 'main', ownerUrl, gatewayUrl: asGateway(ownerUrl), serverVersion: rows[0].version as number }
  const installation: Installation = {
    name: installationName,
    main,
    nodes: new Map([['main', main]]),
    controlOwnerUrl,
    controlGatewayUrl: asGateway(controlOwnerUrl),
    actor: 'operator',
  }
  const config = { ...readConfig('test', {}), dataFolder: folder, exportFolder: join(folder, 'exports') }
  const engine = openEngine({ config, secrets, controlUrl: installation.controlGatewayUrl, nodeUrl: main.gatewayUrl })
  const control = openOwnersControl(installation)
  const close = async () => {
    await control.close()
    await engine.close()
  }
  return { installation, engine, config, control, close }
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for.
  readonly body: any
}

export interface Asked {
  readonly key?: string
  readonly body?: unknown
  readonly idempotencyKey?: string
}

export interface TestPlatform {
  readonly url: string
  readonly spec: Spec<string>
  readonly ground: OpenGround
  /** On the platform's own login. */
  readonly loginUrl: string
  /** A new operator's key. */
  operator(name: string): Promise<string>
  revoke(name: string): Promise<void>
  call(method: string, path: string, asked?: Asked): Promise<Answer>
  /** Asks, in the name of `key`, and waits until the job has ended. */
  run(key: string, path: string, body: unknown): Promise<WireJob>
  /** Waits until the job is as `isSo` says. */
  jobThat(key: string, id: string, isSo: (job: WireJob) => boolean): Promise<WireJob>
  /** Works jobs off in this process, until stopped. */
  work(options?: Partial<JobWork>): { stop(): Promise<void> }
  /** Works jobs off in a process of its own. */
  workElsewhere(leaseMilliseconds: number): JobProcess
  /** Takes away what provisioned tenants left on the server, outside the databases. */
  stop(...slugs: string[]): Promise<void>
}

export async function startPlatform(gateway: {
  readonly databases: { readonly ownerUrl: string; readonly controlOwnerUrl: string }
  readonly folder: string
}): Promise<TestPlatform> {
  const place = { ...gateway.databases, folder: gateway.folder }
  await allowSchemas(place.ownerUrl)
  const ground = await openGround(place)
  const secrets = await loadDevelopmentSecrets(place.folder)
  const { controlOwnerUrl: url } = place
  const login = platformLogin(installationName, secrets.platformPassword as string)
  const loginUrl = withDatabase(url, databaseOf(url), login)
  const control = openControl({ url: loginUrl })
  const log = createLog({ level: process.env.LOG_LEVEL ?? 'error' })
  const config = readConfig('test', {})
  const { app, spec } = await assemblePlatform({ control, config, secrets, log, checkReplies: true })
  const server = createHttpServer(app)
  await listen(server, 0, '127.0.0.1')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const making = { pepper: secrets.apiKeyPepper, environment: 'test' as const }
  const call = callAt(base)
  const jobThat = async (key: string, id: string, isSo: (job: WireJob) => boolean): Promise<WireJob> => {
    for (let tries = 0; tries < 1_500; tries += 1) {
      const { body } = await call('GET', `/platform/v1/jobs/${id}`, { key })
      if (isSo(body)) return body
      await pause(40)
    }
    throw new Error(`The job ${id} did not get there.`)
  }
  return {
    url: base,
    spec,
    ground,
    loginUrl,
    operator: async (name) => (await ground.control.open((tx) => createPlatformOperator(tx, making, name))).key,
    revoke: async (name) => void (await ground.control.open((tx) => revokePlatformOperator(tx, name, 'it left'))),
    call,
    jobThat,
    run: async (key, path, body) => {
      const asked = await call('POST', path, { key, body, idempotencyKey: newKey() })
      if (asked.status !== 202) throw new Error(`${path} answered ${asked.status}: ${JSON.stringify(asked.body)}`)
      return jobThat(key, asked.body.id, ({ endedAt }) => endedAt !== null)
    },
    work: (options = {}) =>
      startPlatformJobs({
        control: ground.control,
        log,
        everyMilliseconds: 40,
        perform: (job, onProgress) => performJob(ground, job, onProgress),
        ...options,
      }),
    workElsewhere: (leaseMilliseconds) => startJobProcess(place, leaseMilliseconds),
    stop: async (...slugs) => {
      await drain(server)
      await control.close()
      await ground.close()
      await dropRoles(place.ownerUrl, slugs)
    },
  }
}

/** A clone of the template has none of the template's grants on the database itself. */
async function allowSchemas(ownerUrl: string): Promise<void> {
  const [database, owner] = [databaseOf(ownerUrl), migratorRole(installationName)]
  await withAdmin(ownerUrl, (client) => client.query(`grant create on database "${database}" to "${owner}"`))
}

let keys = 0
export function newKey(): string {
  keys += 1
  return `key-${process.pid}-${keys}`
}

function callAt(base: string): TestPlatform['call'] {
  return async (method, path, { key, body, idempotencyKey } = {}) => {
    const answer = await fetch(base + path, {
      method,
      headers: {
        ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, headers: answer.headers, body: JSON.parse(await answer.text()) }
  }
}

async function dropRoles(ownerUrl: string, slugs: readonly string[]): Promise<void> {
  await withAdmin(ownerUrl, async (client) => {
    for (const slug of slugs) {
      await client.query(`drop schema if exists "t_${slug}" cascade`)
      for (const role of Object.values(tenantRoles(installationName, slug)))
        await client.query(`drop role if exists "${role}"`)
    }
  })
}

export interface JobProcess {
  /** Resolves when so many steps of jobs were told. */
  steps(count: number): Promise<void>
  /** Kills it as the kernel does when memory runs out. */
  kill(): Promise<void>
}

function startJobProcess(place: Place, leaseMilliseconds: number): JobProcess {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', import.meta.filename], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, JOB_PROCESS: JSON.stringify({ place, leaseMilliseconds }) },
  })
  const exited = once(child, 'exit')
  let seen = 0
  const lines = createInterface(child.stdout as NodeJS.ReadableStream)
  lines.on('line', () => {
    seen += 1
  })
  return {
    steps: async (count) => {
      while (seen < count) await once(lines, 'line')
    },
    kill: async () => {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Slowly, so that it is met in the middle. */
async function workSlowly({ place, leaseMilliseconds }: { place: Place; leaseMilliseconds: number }): Promise<void> {
  const ground = await openGround(place)
  startPlatformJobs({
    control: ground.control,
    log: createLog({ level: 'error' }),
    everyMilliseconds: 40,
    leaseMilliseconds,
    perform: (job, onProgress) =>
      performJob(ground, job, async (done, total) => {
        await onProgress(done, total)
        console.log('a step')
        await pause(100)
      }),
  })
}

if (process.argv[1] === import.meta.filename) await workSlowly(JSON.parse(process.env.JOB_PROCESS as string))
