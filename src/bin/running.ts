// The address file: what `npm start` leaves for other processes of this machine. For its owner alone: the database's password is in it.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../platform/config.ts'

export interface Running {
  readonly url: string
  /** Base of the development issuer: `<issuerUrl>/realms/<tenant>`. */
  readonly issuerUrl: string
  /** The development folder, absolute. */
  readonly folder: string
  /** The owner's URL. */
  readonly databaseUrl: string
}

const fileOf = (config: Config) => join(config.dataFolder, 'running.json')

export function findRunning(config: Config): Running | undefined {
  const file = fileOf(config)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Running) : undefined
}

export function leaveRunning(config: Config, running: Running): void {
  writeFileSync(fileOf(config), `${JSON.stringify(running)}\n`, { mode: 0o600 })
}

export function removeRunning(config: Config): void {
  rmSync(fileOf(config), { force: true })
}
