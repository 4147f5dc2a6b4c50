export { type Authenticate, createAuthenticate, requirePermission } from './authenticate.ts'
export type { KeyMaking } from './create-api-key.ts'
