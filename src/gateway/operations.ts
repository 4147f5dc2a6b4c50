// The switchboard: every operationId of the contract with its handler. A missing or misspelt one does not compile.

import { closeOfBusinessOperations } from '../close-of-business/operations.ts'
import type { AnchorFiles } from '../connectors/anchor-files.ts'
import type { DocumentStore } from '../connectors/document-store.ts'
import type { VirusScan } from '../connectors/virus-scan.ts'
import { operations as accounting } from '../contexts/accounting/operations.ts'
import { approvalsOperations } from '../contexts/approvals/operations.ts'
import { type Signer, trailVerifier } from '../contexts/audit/index.ts'
import { auditOperations } from '../contexts/audit/operations.ts'
import { operations as colending } from '../contexts/colending/operations.ts'
import { documentsOperations } from '../contexts/documents/operations.ts'
import type { WebhookMaking } from '../contexts/events/index.ts'
import { eventsOperations } from '../contexts/events/operations.ts'
import type { KeyMaking } from '../contexts/identity/index.ts'
import { identityOperations } from '../contexts/identity/operations.ts'
import { originationOperations } from '../contexts/origination/operations.ts'
import { operations as parties } from '../contexts/parties/operations.ts'
import { operations as products } from '../contexts/products/operations.ts'
import { operations as restructuring } from '../contexts/restructuring/operations.ts'
import { operations as servicing } from '../contexts/servicing/operations.ts'
import { erasureOperations } from '../erasure/operations.ts'
import { operations as runner } from '../runner/operations.ts'
import type { Runner } from '../runner/run-work.ts'
import { storyOperations } from '../story/operations.ts'
import type { Call, Handler, OperationId, Operations } from '../wire/call.ts'

export interface OperationParts {
  readonly documents: DocumentStore
  /** Null where none is configured. */
  readonly virusScan: VirusScan | null
  readonly signer: Signer
  readonly anchors: AnchorFiles | undefined
  readonly keyMaking: KeyMaking
  readonly webhooks: WebhookMaking
  readonly runner: Runner
  /** Where the amount of an operation stands that may be held back for approval. */
  readonly approvable: ReadonlyMap<string, readonly string[]>
}

export function assembleOperations(parts: OperationParts): Operations {
  const operations: Operations = {
    ...accounting,
    ...approvalsOperations({
      // What was proposed had passed the doors of the gateway; its handler asks its rules anew.
      run: (work, operationId, request) => {
        const call = { ...request, ifMatch: null, file: null, page: noPage }
        return (operations[operationId as OperationId] as Handler<OperationId>)(
          work,
          call as unknown as Call<OperationId> as never,
        )
      },
      amountOf: (operationId) => parts.approvable.get(operationId) ?? [],
    }),
    ...auditOperations(parts.signer, parts.anchors),
    ...colending,
    ...documentsOperations(parts.documents),
    ...eventsOperations(parts.webhooks),
    ...identityOperations(parts.keyMaking),
    ...originationOperations(parts.documents, parts.virusScan),
    ...parties,
    ...products,
    ...servicing,
    ...restructuring,
    ...runner,
    ...erasureOperations,
    ...storyOperations(parts.documents),
    ...closeOfBusinessOperations(parts.runner, trailVerifier(parts.signer)),
  }
  return operations
}

/** A write has no pages. */
const noPage = {
  limit: 0,
  after: null,
  close: () => ({ data: [], nextCursor: null }),
}
