// Tokens for the people of the story. They live minutes, a telling may take longer: each is kept while it lasts.

export interface FreshToken {
  readonly token: string
  readonly expiresInSeconds: number
}

/** How long before its end a token is no longer handed out: longer than one request takes with its retries. */
const renewalMarginSeconds = 60

/** A credential for the SDK: the token of `request`, asked for anew when it nears its end. */
export function renewedToken(request: () => Promise<FreshToken>): () => Promise<string> {
  let current: Promise<string> | null = null
  let goodUntil = 0
  return () => {
    if (current === null || Date.now() >= goodUntil) {
      // Until it is known how long the token lives, everybody who asks waits for this one request.
      goodUntil = Number.POSITIVE_INFINITY
      current = request().then(
        ({ token, expiresInSeconds }) => {
          goodUntil = Date.now() + (expiresInSeconds - renewalMarginSeconds) * 1000
          return token
        },
        (error: unknown) => {
          current = null
          throw error
        },
      )
    }
    return current
  }
}
