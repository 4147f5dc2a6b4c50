// Whom a token makes of its bearer, by what it says of roles, of who acts for whom, and of who answers for an agent.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../kernel/problem.ts'
import type { Token } from './token.ts'
import { actorOfToken } from './token-actor.ts'

const lists = {
  roles: new Map([
    ['officer', ['readLoan', 'waive', 'approveProposal']],
    ['clerk', ['readLoan']],
    ['agent_reader', ['readLoan', 'readParty']],
    ['agent_proposer', ['waive']],
  ]),
  sees: new Map([
    ['officer', ['name']],
    ['agent_reader', ['phone']],
  ]),
}

const token = (roles: string[], more: Partial<Token> = {}): Token => ({
  tenant: 'himal',
  subject: 'bot',
  client: 'agent-collections',
  owner: 'omar',
  displayName: 'Bot',
  roles,
  actors: [],
  expiresAt: 0,
  ...more,
})
const actor = (roles: string[], more: Partial<Token> = {}) => actorOfToken(lists, token(roles, more))

const rights: readonly [rule: string, roles: string[], more: Partial<Token>, may: string[]][] = [
  ['the role of a person', ['officer'], {}, ['readLoan', 'waive', 'approveProposal']],
  ['the role of an agent', ['agent_reader'], {}, ['readLoan', 'readParty']],
  ['two roles of agents', ['agent_reader', 'agent_proposer'], {}, ['readLoan', 'readParty', 'waive']],
  [
    'a role of an agent, and nothing of a person’s beside it',
    ['officer', 'agent_reader'],
    {},
    ['readLoan', 'readParty'],
  ],
  ['a role of agents that nobody knows, and nothing of a person’s beside it', ['officer', 'agent_root'], {}, []],
  ['for a person, what both may', ['officer', 'agent_reader'], { subject: 'una', actors: ['bot'] }, ['readLoan']],
  ['for a person of whose rights the token proves none', ['agent_reader'], { subject: 'una', actors: ['bot'] }, []],
]
for (const [rule, roles, more, may] of rights) {
  test(`rights: ${rule}`, () => assert.deepEqual([...actor(roles, more).permissions], may))
}

test('an agent is told apart from the person of the same sub, holds no role, and is called as its client', () => {
  const { kind, subject, onBehalfOf, displayName, roles, principals } = actor(['agent_proposer', 'officer'])
  assert.deepEqual([kind, subject, onBehalfOf], ['agent', 'agent:bot', null])
  assert.equal(displayName, 'agent-collections')
  assert.equal(roles.size, 0)
  assert.deepEqual(principals, ['agent:bot', 'user:bot', 'user:omar'])
  assert.equal(actor(['agent_reader'], { client: undefined }).displayName, 'bot')
})

test('who acts is the nearest of those that a token was handed to; everybody it names stands behind the act', () => {
  const handed = actor(['agent_reader'], { subject: 'una', actors: ['bot', 'relay'] })
  assert.deepEqual([handed.subject, handed.onBehalfOf], ['agent:bot', 'user:una'])
  assert.deepEqual(handed.principals, ['agent:bot', 'user:una', 'user:bot', 'user:relay', 'user:omar'])
})

test('an agent sees what the roles of agents see; for a person, no more than that one', () => {
  assert.deepEqual([...actor(['agent_reader', 'officer']).sees], ['phone'])
  assert.deepEqual([...actor(['agent_reader', 'officer'], { subject: 'una', actors: ['bot'] }).sees], [])
})

const ownerless: readonly [rule: string, more: Partial<Token>][] = [
  ['nobody', { owner: undefined }],
  ['itself', { owner: 'bot' }],
  ['itself, acting for a person', { owner: 'bot', subject: 'una', actors: ['bot'] }],
]
for (const [rule, more] of ownerless) {
  test(`an agent that ${rule} answers for is let in nowhere; a person needs nobody to`, () => {
    const refused = (error: unknown) => error instanceof Problem && error.code === 'agent.owner_missing'
    assert.throws(() => actor(['agent_reader'], more), refused)
    assert.equal(actor(['clerk'], more).kind, 'staff')
  })
}

test('a person whose token was handed on stays that person, and who has it stands behind the act', () => {
  const { kind, subject, onBehalfOf, principals } = actor(['officer'], { subject: 'una', actors: ['bot'] })
  assert.deepEqual([kind, subject, onBehalfOf], ['staff', 'user:una', null])
  assert.deepEqual(principals, ['user:una', 'user:bot'])
})
