// The machine that the figures come from.
import { cpus, totalmem } from 'node:os'
import { withConnection } from '../src/platform/database.ts'
import type { Place } from './place.ts'

/** Lines for the terminal. */
export async function describeMachine(place: Place): Promise<string[]> {
  const processors = cpus()
  const settings = await withConnection(place.adminUrl, async (client) => {
    const { rows } = await client.query(`select current_setting('server_version') as version,
      current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous`)
    return rows[0] as { version: string; fsync: string; synchronous: string }
  })
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  const origin = place.isEmbedded ? 'embedded' : 'from DATABASE_URL'
  return [
    `${processors[0]?.model.trim()}, ${processors.length} cores, ${memory}; servers, load and database share them`,
    `Node ${process.version}; PostgreSQL ${settings.version}, ${origin}, fsync ${settings.fsync}, ` +
      `synchronous_commit ${settings.synchronous}`,
  ]
}
