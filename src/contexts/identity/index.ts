export { type Authenticate, type Authenticated, createAuthenticate, requirePermission } from './authenticate.ts'
export type { KeyMaking } from './create-api-key.ts'
export {
  authenticateOperator,
  createPlatformOperator,
  listPlatformOperators,
  type OperatorKeyMaking,
  type PlatformOperator,
  revokePlatformOperator,
} from './platform-operators.ts'
