// What is knocked at: a gateway whose log is kept, with a realm of another make beside its own issuers.
import { createLog } from '../../src/platform/log.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { startHandMadeIssuer } from '../support/token-issuer.ts'
import type { SharedRealm } from './cast.ts'

/** A gateway that is knocked at: what it logs is kept, and beside its own issuers it trusts a realm that its tenants share. */
export interface House {
  readonly gateway: TestGateway
  readonly realm: SharedRealm
  /** Every line of its log, down to the least. */
  readonly logged: readonly string[]
  stop(): Promise<void>
}

export async function openHouse(): Promise<House> {
  const logged: string[] = []
  const gateway = await startGateway({ log: createLog({ level: 'trace', write: (line) => logged.push(line) }) })
  const issuer = await startHandMadeIssuer(gateway)
  const stop = async () => {
    await gateway.stop()
    await issuer.stop()
  }
  return { gateway, realm: issuer.shared, logged, stop }
}
