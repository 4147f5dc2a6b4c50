export { applyDecisionPolicy } from './apply-decision-policy.ts'
