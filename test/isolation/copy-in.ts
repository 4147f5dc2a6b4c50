// COPY … FROM STDIN over node-pg, which sends statements but no copied rows by itself.
import type pg from 'pg'

interface CopyingConnection {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/** Sends `rows` as text to a COPY statement. Rejects with the server's DatabaseError. */
export function copyIn(client: pg.Client, statement: string, rows: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const copying = {
      submit: (connection: CopyingConnection) => connection.query(statement),
      handleCopyInResponse: (connection: CopyingConnection) => {
        connection.sendCopyFromChunk(Buffer.from(rows))
        connection.endCopyFrom()
      },
      handleCommandComplete: () => undefined,
      handleRowDescription: () => undefined,
      handleDataRow: () => undefined,
      handleError: reject,
      handleReadyForQuery: () => resolve(),
    }
    client.query(copying as unknown as pg.Submittable)
  })
}
