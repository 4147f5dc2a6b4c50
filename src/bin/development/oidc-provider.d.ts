// The part of oidc-provider that the development issuer uses; the library brings no types.
// Its index prints a warning about Node 20 on import, though it runs there: the class is imported from its own file.
declare module 'oidc-provider/lib/provider.js' {
  import type { RequestListener } from 'node:http'

  export interface IssuedToken {
    readonly clientId: string
  }
  export interface StructuredToken {
    header: Record<string, unknown> | undefined
    payload: Record<string, unknown>
  }
  export class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>)
    callback(): RequestListener
  }
}
