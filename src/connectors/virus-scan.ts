// Port to a virus scanner, and the adapter on clamd: INSTREAM over TCP or a Unix socket.
import { connect, type Socket } from 'node:net'

export interface VirusScan {
  /** The name of what was found, or null. Throws Error when nothing can be said: then nothing is taken. */
  scan(bytes: Uint8Array): Promise<string | null>
}

const chunkBytes = 64 * 1024
const longestAnswer = 4096

/** `address` is host:port, or the path of a Unix socket. An answer is waited for ten seconds. */
export function createClamdScan(address: string, patienceMilliseconds = 10_000): VirusScan {
  const place = placeOf(address)
  return {
    scan: async (bytes) => readAnswer(await converse(connect(place), bytes, patienceMilliseconds)),
  }
}

/** Throws RangeError when the text is neither a path nor host:port. */
function placeOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('/')) return { path: address }
  const found = /^(.+):(\d{1,5})$/.exec(address)
  if (!found) throw new RangeError(`'${address}' must be host:port or the path of a socket`)
  return { host: (found[1] as string).replace(/^\[(.*)\]$/, '$1'), port: Number(found[2]) }
}

/** Each chunk is preceded by its length; an empty one ends the stream. */
function converse(socket: Socket, bytes: Uint8Array, patienceMilliseconds: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const patience = setTimeout(
      () => socket.destroy(new Error('the scanner gave no answer in time')),
      patienceMilliseconds,
    )
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      for (let at = 0; at < bytes.byteLength; at += chunkBytes) {
        const chunk = bytes.subarray(at, at + chunkBytes)
        const length = Buffer.alloc(4)
        length.writeUInt32BE(chunk.byteLength)
        socket.write(length)
        socket.write(chunk)
      }
      socket.write(Buffer.alloc(4))
    })
    socket.on('data', (data) => {
      answer += data.toString('utf8')
      if (answer.length > longestAnswer) socket.destroy(new Error('the scanner answers without end'))
      else if (answer.includes('\0')) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(patience)
      resolve(answer)
    })
  })
}

function readAnswer(answer: string): string | null {
  const text = (answer.split('\0')[0] as string).trim()
  if (text === 'stream: OK') return null
  const found = /^stream: (.+) FOUND$/.exec(text)?.[1]
  // 'INSTREAM size limit exceeded. ERROR', half an answer, none: whatever is not one of the two is no word at all.
  if (found === undefined) throw new Error(`the scanner says neither yes nor no: '${text.slice(0, 100)}'`)
  return found
}
