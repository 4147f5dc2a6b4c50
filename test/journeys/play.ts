// Plays the story at a gateway of the test's own, silently, and counts what it wrote.
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
  /** Writes that took effect: neither refused nor a replay. */
  readonly writeCount: number
}

/** What the development issuer promises; asked for again well before. */
const tokenLifeSeconds = 300

export async function play(gateway: Gateway, facts: TenantFacts): Promise<Played> {
  let writeCount = 0
  const countingFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    const isWrite = new Headers(init?.headers).has('Idempotency-Key')
    if (isWrite && response.ok && response.headers.get('Idempotency-Replayed') !== 'true') writeCount += 1
    return response
  }
  const client = (credential: string | (() => Promise<string>)) =>
    createLokta({ baseUrl: gateway.url, credential, fetch: countingFetch })
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
  return { cast, outcome, writeCount }
}
