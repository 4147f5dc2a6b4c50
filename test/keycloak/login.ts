// The login of a person as a browser does it: authorization code with PKCE at the public client.
import { createHash, randomBytes } from 'node:crypto'
import { type KeycloakServer, webUrl } from './server.ts'

/** What the token endpoint answers to a code. */
export interface LoginTokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly id_token?: string
}

const redirectUri = `${webUrl}/oauth/callback`

// The first page after the password: either the application (a redirect) or a page that asks for more.
async function submitPassword(server: KeycloakServer, realm: string, challenge: string, who: Credentials) {
  const page = await fetch(
    `${server.url}/realms/${realm}/protocol/openid-connect/auth?${new URLSearchParams({
      client_id: 'lokta-web',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: redirectUri,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state: 'state',
    })}`,
    { redirect: 'manual' },
  )
  const cookie = page.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const send = (form: string, fields: Readonly<Record<string, string>>) => {
    const action = /action="([^"]+)"/.exec(form)?.[1]?.replaceAll('&amp;', '&')
    if (!action) throw new Error(`no login form, but ${form.slice(0, 500)}`)
    return fetch(action, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams(fields) })
  }
  const first = await page.text()
  const named = { username: who.username, password: who.password, credentialId: '' }
  if (/type="password"/.test(first)) return send(first, named)
  // With organizations the name is asked first: it says which of them the login is for.
  return send(await (await send(first, { username: who.username })).text(), named)
}

interface Credentials {
  readonly username: string
  readonly password: string
}

/** Where a person comes to after the password: the address that the login redirects to. */
export async function afterPassword(server: KeycloakServer, realm: string, who: Credentials): Promise<string> {
  const challenge = createHash('sha256').update(randomBytes(32)).digest('base64url')
  return (await submitPassword(server, realm, challenge, who)).headers.get('location') ?? ''
}

/** Logs a person in and answers the tokens. Throws when the login asks for more than the password. */
export async function logIn(server: KeycloakServer, realm: string, who: Credentials): Promise<LoginTokens> {
  const verifier = randomBytes(32).toString('base64url')
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const reply = await submitPassword(server, realm, challenge, who)
  const location = reply.headers.get('location')
  const code = location?.startsWith(redirectUri) ? new URL(location).searchParams.get('code') : null
  if (!code) throw new Error(`no code, but ${reply.status} ${location}`)
  const tokens = await fetch(`${server.url}/realms/${realm}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'lokta-web',
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    }),
  })
  if (!tokens.ok) throw new Error(`no token: ${tokens.status} ${await tokens.text()}`)
  return (await tokens.json()) as LoginTokens
}
