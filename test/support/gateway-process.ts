// A gateway in a process of its own, on the databases of a test's gateway: to be killed, at any time or at a named moment of a
// write. Run as a program it serves.
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assembleGateway } from '../../src/bin/assemble.ts'
import { listen } from '../../src/bin/listen.ts'
import { createHttpServer } from '../../src/gateway/app.ts'
import { awaitDoom, type Doom, type DoomedProcess, openDoomedContext, startDoomedProcess } from './doomed-process.ts'
import type { TestGateway } from './gateway.ts'
import type { Release } from './releases.ts'

export interface GatewayProcess extends DoomedProcess {
  readonly url: string
}

export interface GatewayProcessOptions {
  readonly logLevel?: string
  /** What it connects to in place of the server or pooler: a URL that names host and port. */
  readonly databaseUrl?: string
  /** The release that it is of; without it this code's own, which watches no catalogue. */
  readonly release?: Release
}

/** Starts a gateway on the databases of `gateway`; its tokens are good for both. */
export async function startGatewayProcess(
  gateway: TestGateway,
  { logLevel, databaseUrl, release }: GatewayProcessOptions = {},
): Promise<GatewayProcess> {
  const started = await startDoomedProcess(gateway, import.meta.filename, {
    ...(logLevel === undefined ? {} : { LOG_LEVEL: logLevel }),
    ...(databaseUrl === undefined ? {} : { GATEWAY_DATABASE_URL: databaseUrl }),
    ...(release === undefined ? {} : { CLONE_RELEASE: release }),
  })
  return { ...started, url: `http://127.0.0.1:${started.greeting}` }
}

/** Prints its port in one line when it listens. */
async function serve(env: NodeJS.ProcessEnv): Promise<void> {
  const { app } = await assembleGateway({ ...(await openDoomedContext(env)), checkReplies: true })
  const server = createHttpServer(app)
  cutReplies(server, awaitDoom())
  await listen(server, 0, '127.0.0.1')
  console.log((server.address() as AddressInfo).port)
}

/** The moment in the middle of a reply is the server's own. */
function cutReplies(server: Server, doom: Doom): void {
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== 'GET' && doom.awaits('mid-reply')) endMidway(response, () => doom.reach('mid-reply'))
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

if (process.argv[1] === import.meta.filename) await serve(process.env)
