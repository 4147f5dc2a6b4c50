import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'application.not_found': { kind: 'missing', title: 'There is no such application.', wayOut: 'Check the id.' },
  'offer.not_found': { kind: 'missing', title: 'There is no such offer.', wayOut: 'Check the id.' },
  'loan.originated_elsewhere': {
    kind: 'missing',
    title: 'The loan was not originated here.',
    wayOut: 'Ask the system that originated it.',
  },
  'application.external_reference_taken': {
    kind: 'conflict',
    title: 'Another of your applications has this external reference.',
    wayOut: 'Use that application or another reference.',
  },
  'application.not_draft': {
    kind: 'conflict',
    title: 'Only a draft application is changed or submitted.',
    wayOut: 'Read the application; what is submitted is decided on.',
  },
  'application.not_submitted': {
    kind: 'conflict',
    title: 'Only a submitted application is decided.',
    wayOut: 'Submit it first.',
  },
  'application.not_referred': {
    kind: 'conflict',
    title: 'Only a referred application is recommended.',
    wayOut: "Read the application's status.",
  },
  'application.not_pending_approval': {
    kind: 'conflict',
    title: 'Only a recommended application is voted on.',
    wayOut: 'Recommend it first.',
  },
  'application.not_approved': {
    kind: 'conflict',
    title: 'Only an approved application gets an offer.',
    wayOut: 'Have it approved first.',
  },
  'application.already_ended': {
    kind: 'conflict',
    title: 'The application was disbursed, declined or withdrawn.',
    wayOut: 'Start a new application; one that was disbursed goes on as its loan.',
  },
  'offer.not_open': { kind: 'conflict', title: 'The offer is no longer open.', wayOut: 'Ask for a new offer.' },
  'version.stale': {
    kind: 'stale',
    title: 'Somebody else has written since you read.',
    wayOut: 'Read again and send the new ETag.',
  },
  'application.incomplete': {
    kind: 'refused',
    title: 'The application lacks what a decision needs.',
    wayOut: 'Add what errors name.',
  },
  'application.same_person': {
    kind: 'refused',
    title: 'Who recommended does not approve.',
    wayOut: 'Have another approver vote.',
  },
  'decision_policy.none_in_force': {
    kind: 'refused',
    title: 'No decision policy is in force.',
    wayOut: "Have the tenant's policy applied.",
  },
  'offer.validity_in_past': {
    kind: 'refused',
    title: 'The offer would be expired from the start.',
    wayOut: 'Name a day on or after the business date.',
  },
  'offer.expired': { kind: 'refused', title: 'The offer has expired.', wayOut: 'Ask for a new offer.' },
  'offer.terms_differ': {
    kind: 'refused',
    title: 'The terms accepted are not the terms offered.',
    wayOut: 'Read the offer and accept its terms hash.',
  },
  'loan.disbursed_before_acceptance': {
    kind: 'refused',
    title: 'The loan would be disbursed before its offer was accepted.',
    wayOut: 'Use the day of acceptance or a later day.',
  },
  'loan.identity_not_verified': {
    kind: 'refused',
    title: "The borrower's identity is not verified.",
    wayOut: 'Record a VERIFIED identity check first.',
  },
})
