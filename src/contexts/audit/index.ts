export { type AuditEntry, contentHash, hashVersion } from './audit-entry.rules.ts'
export { createSigner, type Signer } from './seal.rules.ts'
export { sealEntries } from './seal-entries.ts'
export { verifyAudit } from './verify-audit.ts'
