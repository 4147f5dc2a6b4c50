// A gateway inside this process, for what is done before anything is measured: making loans, and listening to what is sent.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { assembleGateway, type Engine } from '../src/bin/assemble.ts'
import { createHttpServer } from '../src/gateway/app.ts'
import { newId } from '../src/platform/ids.ts'
import { createLog } from '../src/platform/log.ts'
import type { Place } from './place.ts'

export interface InProcess {
  /** A read with a key. Throws Error when the gateway does not answer 200. */
  read(path: string, key: string): Promise<unknown>
  /** A write of its own idempotency key. Throws Error when the gateway does not answer `status`. */
  write(path: string, key: string, body: object, status?: number): Promise<unknown>
  close(): void
}

/** Replies are held against the contract. */
export async function openInProcess(place: Place, engine: Engine): Promise<InProcess> {
  const log = createLog({ level: 'error' })
  const { app } = await assembleGateway({ engine, ...place, log, checkReplies: true })
  const server = createHttpServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    read: (path, key) => ask(200, url + path, { headers: { authorization: `Bearer ${key}` } }),
    write: (path, key, body, status = 201) =>
      ask(status, url + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          'idempotency-key': newId('loan_event'),
        },
        body: JSON.stringify(body),
      }),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function ask(status: number, url: string, request: RequestInit): Promise<unknown> {
  const answer = await fetch(url, request)
  const text = await answer.text()
  if (answer.status !== status)
    throw new Error(`The bench expected ${status} and was answered ${answer.status}: ${text}`)
  return JSON.parse(text)
}
