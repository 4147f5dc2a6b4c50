// The databases of a test as an operator's commands know them: an installation with one node.
import type { Installation, NodeAccess } from '../../src/contexts/tenancy/index.ts'
import { type Clone, installationName } from './server.ts'

/** For work of the owner alone: the gateway's own addresses are the owner's here. */
export function installationOn({ ownerUrl, controlOwnerUrl }: Clone): Installation {
  const main: NodeAccess = { nodeId: 'main', ownerUrl, gatewayUrl: ownerUrl, serverVersion: 0 }
  const nodes = new Map([['main', main]])
  const controlGatewayUrl = controlOwnerUrl
  return { name: installationName, main, nodes, controlOwnerUrl, controlGatewayUrl, actor: 'operator' }
}
