// A proxy before PostgreSQL that reads along with what the gateway sends, and cuts the wire at a COMMIT.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Where it is cut: the server never hears of the COMMIT; it hears and nobody listens; it has answered and nobody is told. */
export type Cut = 'before COMMIT' | 'after COMMIT' | 'after the answer to COMMIT'

export interface WireCutter {
  /** As a URL that names host and port alone. */
  readonly url: string
  /** The next COMMIT is cut; those before and after it pass. */
  cutNext(cut: Cut): void
  /** Whether the cut that was last asked for was made. */
  hasCut(): boolean
  stop(): Promise<void>
}

/** Messages of a client of PostgreSQL, whole, as they come. Until it has said who it is they carry no letter of their kind. */
function* takeMessages(wire: { held: Buffer; isGreeted: boolean }): Generator<Buffer> {
  for (;;) {
    const start = wire.isGreeted ? 1 : 0
    if (wire.held.length < start + 4) return
    const end = start + wire.held.readInt32BE(start)
    if (wire.held.length < end) return
    const message = wire.held.subarray(0, end)
    wire.held = wire.held.subarray(end)
    // A request for TLS (its number begins with 1234) is followed by another greeting.
    if (!wire.isGreeted) wire.isGreeted = message.readUInt16BE(4) !== 1234
    yield message
  }
}

/** COMMIT as a query (Q), or parsed without a name (P). */
const isCommit = (message: Buffer) => /^(Q....|P....\0)commit\0/is.test(message.toString('latin1'))

/** `target` names the host and the port of the server, or of a pooler before it. */
export async function startWireCutter(target: URL): Promise<WireCutter> {
  let wanted: Cut | undefined
  let cuts = 0
  const open = new Set<Socket>()

  function cut(...ends: Socket[]): void {
    cuts += 1
    // A wire may end in order, or not.
    for (const end of ends) cuts % 2 === 0 ? end.destroy() : end.resetAndDestroy()
  }

  /** Passes a COMMIT as far as the cut lets it. */
  function strike(message: Buffer, client: Socket, server: Socket): void {
    const how = wanted
    wanted = undefined
    if (how === 'before COMMIT') {
      cut(client, server)
      return
    }
    server.removeAllListeners('data')
    if (how === 'after the answer to COMMIT') server.once('data', () => cut(client, server))
    server.write(message, () => {
      if (how === 'after COMMIT') cut(client)
    })
    // Half closed: what was written arrives.
    if (how === 'after COMMIT') server.resume().end()
  }

  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname)
    const wire = { held: Buffer.alloc(0), isGreeted: false }
    for (const [socket, other] of [[client, server] as const, [server, client] as const]) {
      open.add(socket.setNoDelay())
      // Either end's failure is what is tried here.
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        other.end()
      })
    }
    server.on('data', (bytes) => client.write(bytes))
    client.on('data', (bytes) => {
      wire.held = Buffer.concat([wire.held, bytes])
      for (const message of takeMessages(wire)) {
        if (wanted !== undefined && isCommit(message)) strike(message, client, server)
        else if (!server.destroyed) server.write(message)
      }
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `postgres://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cutNext: (how) => {
      wanted = how
    },
    hasCut: () => wanted === undefined,
    stop: async () => {
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    },
  }
}
