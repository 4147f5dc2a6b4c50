// COPY of a table from one server straight into another, chunk by chunk: neither side's rows are ever held here.
import type { AdminClient } from '../../platform/database.ts'

interface Wire {
  readonly stream: {
    readonly writableNeedDrain: boolean
    pause(): void
    resume(): void
    once(event: 'drain', listener: () => void): void
  }
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/** What the driver calls while a statement of its own making runs. */
interface Handlers {
  submit(connection: Wire): void
  handleCopyInResponse?(connection: Wire): void
  handleCopyData?(message: { chunk: Buffer }, connection: Wire): void
  handleCommandComplete(): void
  handleRowDescription(): void
  handleDataRow(): void
  handleError(error: Error): void
  handleReadyForQuery(): void
}

const quiet = {
  handleCommandComplete: () => undefined,
  handleRowDescription: () => undefined,
  handleDataRow: () => undefined,
}

/** Runs `copy … to stdout` on `source` into `copy … from stdin` on `target`. Rejects with the error of whichever failed. */
export async function pipeCopy(
  source: AdminClient,
  copyOut: string,
  target: AdminClient,
  copyIn: string,
): Promise<void> {
  let sink: Wire | undefined
  let copiedIn: Promise<void> | undefined
  await new Promise<void>((ready, refused) => {
    copiedIn = runCopy(target, {
      ...quiet,
      submit: (connection) => connection.query(copyIn),
      handleCopyInResponse: (connection) => {
        sink = connection
        ready()
      },
    })
    copiedIn.catch(refused)
  })
  const wire = sink as Wire
  await runCopy(source, {
    ...quiet,
    submit: (connection) => connection.query(copyOut),
    handleCopyData: ({ chunk }, connection) => {
      wire.sendCopyFromChunk(chunk)
      if (!wire.stream.writableNeedDrain) return
      connection.stream.pause()
      wire.stream.once('drain', () => connection.stream.resume())
    },
  }).then(
    () => wire.endCopyFrom(),
    async (error: Error) => {
      wire.sendCopyFail(error.message)
      await copiedIn?.catch(() => undefined)
      throw error
    },
  )
  await copiedIn
}

function runCopy(client: AdminClient, handlers: Omit<Handlers, 'handleError' | 'handleReadyForQuery'>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: Error | undefined
    const copying: Handlers = {
      ...handlers,
      handleError: (error) => {
        failure = error
        reject(error)
      },
      handleReadyForQuery: () => {
        if (failure === undefined) resolve()
      },
    }
    client.query(copying as never)
  })
}
