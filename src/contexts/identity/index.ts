export { type Authenticate, createAuthenticate, requirePermission } from './authenticate.ts'
