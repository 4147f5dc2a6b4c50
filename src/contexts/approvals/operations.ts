// Front door of approvals.
import { idFromWire } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { moneyFromWire } from '../../wire/amount.ts'
import type { components, Operations } from '../../wire/call.ts'
import { approveProposal, type Execution } from './approve-proposal.ts'
import { claimProposal } from './claim-proposal.ts'
import { approvalPolicyInForce, getProposal, listProposals } from './proposal.view.ts'
import { proposalToWire } from './proposal.wire.ts'
import { rejectProposal } from './reject-proposal.ts'
import { withdrawProposal } from './withdraw-proposal.ts'

type Path = { readonly proposalId: string }
const idOf = (path: Path) => idFromWire('proposal', path.proposalId)
const shown = async (work: Work, path: Path) => proposalToWire(work, await getProposal(work, idOf(path)))

export const approvalsOperations = (execution: Execution) =>
  ({
    getApprovalPolicy: async (work) => {
      const stored = await approvalPolicyInForce(work)
      if (!stored) return { versionNumber: 0, effectiveFrom: null, rules: [] }
      const rules = stored.policy.rules as unknown as components['schemas']['ApprovalRule'][]
      return { versionNumber: stored.versionNumber, effectiveFrom: stored.policy.effectiveFrom, rules }
    },
    listProposals: async (work, { query, page }) => {
      const rows = await listProposals(work, { status: query.status, operationId: query.operationId }, page)
      return page.close(
        rows,
        ({ proposal }) => proposal.proposal_id,
        (row) => proposalToWire(work, row),
      )
    },
    getProposal: async (work, { path }) => shown(work, path),
    claimProposal: async (work, { path }) => {
      await claimProposal(work, idOf(path))
      return shown(work, path)
    },
    approveProposal: async (work, { path, body }) => {
      const { amount } = body
      await approveProposal(work, execution, {
        proposalId: idOf(path),
        requestHash: body.requestHash,
        amount: amount === undefined ? null : moneyFromWire(work.tenant.currency, amount, '#/amount'),
        reason: body.reason ?? null,
      })
      return shown(work, path)
    },
    rejectProposal: async (work, { path, body }) => {
      await rejectProposal(work, idOf(path), body.reason)
      return shown(work, path)
    },
    withdrawProposal: async (work, { path, body }) => {
      await withdrawProposal(work, idOf(path), body.reason)
      return shown(work, path)
    },
  }) satisfies Partial<Operations>
