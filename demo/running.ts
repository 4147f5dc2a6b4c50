// Finds the server that `npm start` runs, by the address file it leaves.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

const projectFolder = resolve(import.meta.dirname, '..')

export interface RunningServer {
  readonly url: string
  readonly issuerUrl: string
  /** The development folder, absolute. */
  readonly folder: string
}

/** No server runs. The message is one sentence for the person at the terminal. */
export class NotRunning extends Error {
  override readonly name = 'NotRunning'
}

/** Throws NotRunning when no server has left its address, or none answers there. */
export async function findRunningServer(): Promise<RunningServer> {
  const dataFolder = resolve(process.env.LOKTA_DATA_DIR ?? resolve(projectFolder, '.lokta'))
  const text = await readFile(resolve(dataFolder, 'running.json'), 'utf8').catch(() => {
    throw new NotRunning(
      "No server is running: start one with 'npm start' in another terminal, then run the demo again.",
    )
  })
  const { url, issuerUrl, folder } = JSON.parse(text) as RunningServer
  await fetch(`${url}/openapi.json`).then(
    (response) => response.body?.cancel(),
    (cause: unknown) => {
      throw new NotRunning(`No server answers at ${url}: start it with 'npm start', then run the demo again.`, {
        cause,
      })
    },
  )
  return { url, issuerUrl, folder: resolve(projectFolder, folder) }
}
