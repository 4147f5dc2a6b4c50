// The switchboard: every operationId of the contract with its handler. A missing or misspelt one does not compile.

import { closeOfBusinessOperations } from '../close-of-business/operations.ts'
import type { DocumentStore } from '../connectors/document-store.ts'
import type { VirusScan } from '../connectors/virus-scan.ts'
import { operations as accounting } from '../contexts/accounting/operations.ts'
import type { Signer } from '../contexts/audit/index.ts'
import { auditOperations } from '../contexts/audit/operations.ts'
import { operations as colending } from '../contexts/colending/operations.ts'
import { documentsOperations } from '../contexts/documents/operations.ts'
import type { KeyMaking } from '../contexts/identity/index.ts'
import { identityOperations } from '../contexts/identity/operations.ts'
import { originationOperations } from '../contexts/origination/operations.ts'
import { operations as parties } from '../contexts/parties/operations.ts'
import { operations as products } from '../contexts/products/operations.ts'
import { operations as restructuring } from '../contexts/restructuring/operations.ts'
import { operations as servicing } from '../contexts/servicing/operations.ts'
import type { Runner } from '../runner/run-work.ts'
import type { Operations } from '../wire/call.ts'

export interface OperationParts {
  readonly documents: DocumentStore
  /** Null where none is configured. */
  readonly virusScan: VirusScan | null
  readonly signer: Signer
  readonly keyMaking: KeyMaking
  readonly runner: Runner
}

export function assembleOperations(parts: OperationParts): Operations {
  return {
    ...accounting,
    ...auditOperations(parts.signer),
    ...colending,
    ...documentsOperations(parts.documents),
    ...identityOperations(parts.keyMaking),
    ...originationOperations(parts.documents, parts.virusScan),
    ...parties,
    ...products,
    ...servicing,
    ...restructuring,
    ...closeOfBusinessOperations(parts.runner),
  }
}
