// A scanner that speaks clamd's INSTREAM and knows one virus: the EICAR test file, which no scanner takes for anything else.
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** Put together here, so that no scanner of this machine takes the source for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

export type Mood = 'works' | 'says nothing' | 'hangs up' | 'too large' | 'chatters'

export interface FakeClamd {
  readonly address: string
  mood: Mood
  readonly scanned: number
  stop(): Promise<void>
}

export async function startFakeClamd(): Promise<FakeClamd> {
  const sockets = new Set<Socket>()
  const state = { mood: 'works' as Mood, scanned: 0 }
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    if (state.mood === 'hangs up') return socket.destroy()
    let received = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const content = contentOf(received)
      if (content === undefined) return
      state.scanned += 1
      if (state.mood === 'says nothing') return
      if (state.mood === 'chatters') return void socket.write('x'.repeat(100_000))
      if (state.mood === 'too large') return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      socket.end(content.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(state, {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  })
}

/** The streamed bytes, once the empty chunk is there. */
function contentOf(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  if (received.toString('latin1', 0, command.length) !== command) return undefined
  const chunks: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
