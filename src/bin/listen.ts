// Opens the gateway's port, and closes it without cutting off a request that is being answered.
import type { Server } from 'node:http'

/** Throws Error with one sentence when the port is taken or not ours to open. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(sentenceOf(error, port, host))))
    server.listen(port, host, resolve)
  })
}

function sentenceOf(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use: stop what listens there, or choose another with PORT=….`
  if (error.code === 'EACCES') return `Port ${port} may not be opened by this user: choose one above 1023 with PORT=….`
  return `${host}:${port} cannot be opened: ${error.message}.`
}

/** Stops taking requests, waits for those being answered, at most ten seconds. */
export async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), 10_000)
  await closed
  clearTimeout(patience)
}
