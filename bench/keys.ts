// API keys for whoever asks during a bench.
import { kindOfPartner } from '../src/contexts/colending/index.ts'
import { type CreateApiKey, createApiKey } from '../src/contexts/identity/create-api-key.ts'
import type { Work } from '../src/platform/work.ts'
import { readSpec } from '../src/wire/spec.ts'
import type { Place } from './place.ts'

/** The secret of a new key of staff's, or of a partner's. */
export async function makeKey(
  place: Place,
  work: Work,
  scopes: CreateApiKey['scopes'],
  partner: Pick<CreateApiKey, 'kind' | 'partnerId'> = { kind: 'staff', partnerId: null },
): Promise<string> {
  const making = { pepper: place.secrets.apiKeyPepper, environment: 'live', spec: readSpec(), kindOfPartner } as const
  const order = { ...partner, name: 'bench', expiresAt: null, allowedNetworks: null, scopes }
  return (await createApiKey(work, making, order)).secret
}
