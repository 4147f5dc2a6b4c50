// The two servers under load, each a process of its own: the product as it is built and shipped, and the bare handler.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { secretsFolder } from '../src/bin/development/secret-file.ts'
import { projectFolder } from '../src/platform/config.ts'
import type { BaselineOrder, Variant } from './baseline-server.ts'
import { installationName, type Place } from './place.ts'

export interface RunningServer {
  readonly url: string
  stop(): Promise<void>
}

/** Compiles src into dist as `npm run build` does. Throws Error with the compiler's words. */
export async function build(): Promise<void> {
  const compiler = join(projectFolder, 'node_modules/typescript/bin/tsc')
  const child = spawn(process.execPath, [compiler, '-p', join(projectFolder, 'tsconfig.build.json')])
  let words = ''
  child.stdout.on('data', (chunk) => {
    words += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`The build failed.\n${words}`)
}

/** `dist/bin/serve.js` with its defaults. With `profileFolder` it leaves a CPU profile there when it stops. */
export async function startProduct(place: Place, profileFolder: string | undefined): Promise<RunningServer> {
  const port = await freePort()
  if (profileFolder !== undefined) mkdirSync(profileFolder, { recursive: true })
  const profiling = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`]
  return start([...profiling, join(projectFolder, 'dist/bin/serve.js')], port, '/readyz', {
    LOKTA_ENV: 'production',
    LOKTA_INSTALLATION: installationName,
    LOKTA_SECRETS_DIR: secretsFolder(place.folder),
    LOKTA_DATA_DIR: place.folder,
    GATEWAY_DATABASE_URL: place.installation.main.gatewayUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
  })
}

/** Bare handlers, each with as many connections as the product. */
export async function startBaseline(place: Place, variants: readonly Variant[]): Promise<RunningServer> {
  const port = await freePort()
  const { controlGatewayUrl: controlUrl, main } = place.installation
  const order: BaselineOrder = {
    poolSize: place.config.poolSize,
    port,
    variants,
    authentication: { folder: place.folder, controlUrl, nodeUrl: main.gatewayUrl },
  }
  const file = join(place.folder, 'baseline.json')
  writeFileSync(file, JSON.stringify(order), { mode: 0o600 })
  return start(['--import', 'tsx', join(import.meta.dirname, 'baseline-server.ts'), file], port, '/', {})
}

async function start(
  args: readonly string[],
  port: number,
  readyPath: string,
  environment: Record<string, string>,
): Promise<RunningServer> {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, args, {
    // Only what is named here: a setting of the shell must not change what is measured.
    env: { PATH, HOME, NODE_ENV: 'production', ...environment },
    cwd: projectFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  try {
    await untilReady(child, url + readyPath)
  } catch (error) {
    await stop(child)
    throw error
  }
  return { url, stop: () => stop(child) }
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`A server ended at once, with exit code ${child.exitCode}.`)
    const answer = await fetch(url).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error('A server was not ready within 20 s.')
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const patience = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(patience)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
