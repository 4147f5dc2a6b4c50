// Plays the story at a gateway of the test's own, silently, and remembers what it wrote.
import { type Cast, type Connection, gatherCast } from '../../demo/cast.ts'
import { renewedToken } from '../../demo/connection.ts'
import { playStory, type StoryOutcome } from '../../demo/story.ts'
import { silentTeller } from '../../demo/teller.ts'
import type { TenantFacts } from '../../demo/tenants.ts'
import { createLokta } from '../../sdk/src/index.ts'
import type { startGateway } from '../support/gateway.ts'

export type Gateway = Awaited<ReturnType<typeof startGateway>>

export interface Played {
  readonly cast: Cast
  readonly outcome: StoryOutcome
  /** The ids of the requests that took effect: writes neither refused nor replayed. */
  readonly writes: ReadonlySet<string>
}

/** What the development issuer promises; asked for again well before. */
const tokenLifeSeconds = 300

export async function play(gateway: Gateway, facts: TenantFacts): Promise<Played> {
  const writes = new Set<string>()
  const rememberingFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    const isWrite = new Headers(init?.headers).has('Idempotency-Key')
    const isReplay = response.headers.get('Idempotency-Replayed') === 'true'
    if (isWrite && response.ok && !isReplay) writes.add(response.headers.get('Request-Id') ?? '')
    return response
  }
  const client = (credential: string | (() => Promise<string>)) =>
    createLokta({ baseUrl: gateway.url, credential, fetch: rememberingFetch })
  const connection: Connection = {
    asPersona: (personaId) => {
      const request = async () => ({
        token: await gateway.token(facts.slug, personaId),
        expiresInSeconds: tokenLifeSeconds,
      })
      return client(renewedToken(request))
    },
    withKey: client,
  }
  const cast = await gatherCast(facts, connection)
  const outcome = await playStory(cast, silentTeller)
  return { cast, outcome, writes }
}
