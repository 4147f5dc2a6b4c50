// A gateway in a process of its own, on the databases of a test's gateway: to be killed. Run as a program it serves.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { assembleGateway, openEngine } from '../../src/bin/assemble.ts'
import { loadDevelopmentSecrets } from '../../src/bin/development/secrets.ts'
import { listen } from '../../src/bin/listen.ts'
import { createHttpServer } from '../../src/gateway/app.ts'
import { projectFolder, readConfig } from '../../src/platform/config.ts'
import { createLog } from '../../src/platform/log.ts'
import { gatewayUrl, type TestGateway } from './gateway.ts'
import { installationName } from './server.ts'

export interface GatewayProcess {
  readonly url: string
  /** What it has written so far, its log. */
  output(): string
  /** Kills it as the kernel does when memory runs out: nothing is finished, nothing is said. */
  kill(): Promise<void>
}

/** Starts a gateway on the databases of `gateway`; its tokens are good for both. */
export async function startGatewayProcess(gateway: TestGateway, logLevel?: string): Promise<GatewayProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...(logLevel === undefined ? {} : { LOG_LEVEL: logLevel }),
      CLONE_OWNER_URL: gateway.databases.ownerUrl,
      CLONE_CONTROL_OWNER_URL: gateway.databases.controlOwnerUrl,
      CLONE_FOLDER: gateway.folder,
    },
  })
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)
  let output = ''
  lines.on('line', (line) => {
    output += `${line}\n`
  })
  const [port] = await Promise.race([
    once(lines, 'line'),
    exited.then(([code]) => Promise.reject(new Error(`the gateway's process ended with ${code} before it listened`))),
  ])
  return {
    url: `http://127.0.0.1:${port}`,
    output: () => output,
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
  await listen(server, 0, '127.0.0.1')
  console.log((server.address() as AddressInfo).port)
}

if (process.argv[1] === import.meta.filename) await serve(process.env)
