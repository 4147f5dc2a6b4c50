// A receiver of webhooks on this machine.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Schemas } from '../../sdk/src/index.ts'

export interface Got {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly event: Schemas['Event']
  readonly gotAt: number
}

export interface Receiver {
  readonly base: string
  /** What arrived, in its order. */
  readonly got: Got[]
  /** What each path answers; 204 where nothing is set. */
  readonly answers: Map<string, (response: ServerResponse, message: Got) => void>
  stop(): void
}

export const idOf = ({ headers }: Got) => headers['webhook-id'] as string

export async function startReceiver(): Promise<Receiver> {
  const got: Got[] = []
  const answers: Receiver['answers'] = new Map()
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += piece
    })
    request.on('end', () => {
      const path = request.url ?? ''
      const message = { path, headers: request.headers, body, event: JSON.parse(body), gotAt: performance.now() }
      got.push(message)
      const answer = answers.get(path)
      if (answer) answer(response, message)
      else response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got,
    answers,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
