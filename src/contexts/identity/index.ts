export { type Authenticate, type Authenticated, createAuthenticate, requirePermission } from './authenticate.ts'
export type { KeyMaking } from './create-api-key.ts'
