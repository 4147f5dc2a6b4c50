import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { projectFolder } from '../../platform/config.ts'
import { readDeclaration, type TenantDeclaration } from './declaration.ts'

const folder = mkdtempSync(join(tmpdir(), 'lokta-declaration-'))
after(() => rmSync(folder, { recursive: true }))

const himal = join(projectFolder, 'tenants/himal.json')

type Draft = { -readonly [K in keyof TenantDeclaration]?: unknown } & Record<string, unknown>

/** The file of himal with a change. */
function fileWith(change: (draft: Draft) => void): string {
  const draft = JSON.parse(readFileSync(himal, 'utf8')) as Draft
  change(draft)
  const file = join(folder, 'tenant.json')
  writeFileSync(file, JSON.stringify(draft))
  return file
}

const partner = (code: string, kind: string) => ({ code, name: code, kind })
const issuer = (url: string, organization?: string) => {
  const named = organization === undefined ? {} : { organization }
  return { url, ...named, audience: 'a', jwksUrl: url, algorithms: ['RS256'] }
}
const leg = (code: string) => ({ partner: code, share: '0.5', penaltyShare: '0' })

test("the tenants' files of the project are tenants", () => {
  for (const slug of ['himal', 'nyanza']) {
    assert.equal(readDeclaration(join(projectFolder, `tenants/${slug}.json`)).slug, slug)
  }
})

test('a tenant may have two organizations of one issuer, and an issuer of its own beside', () => {
  const file = fileWith((draft) => {
    draft.issuers = [issuer('https://a', 'h1'), issuer('https://a', 'h2'), issuer('https://b')]
  })
  assert.deepEqual(
    readDeclaration(file).issuers?.map(({ organization }) => organization),
    ['h1', 'h2', undefined],
  )
})

const refusals: readonly [what: string, change: (draft: Draft) => void, says: RegExp][] = [
  ['without a name', (draft) => delete draft.name, /# must have required property 'name'/],
  ['with a slug that is no word', (draft) => Object.assign(draft, { slug: 'Himal-1' }), /#\/slug must match/],
  ['with a slug of 21', (draft) => Object.assign(draft, { slug: 'a'.repeat(21) }), /#\/slug must match/],
  ['with a slug that would leave SQL', (draft) => Object.assign(draft, { slug: 'a"; drop' }), /#\/slug must match/],
  ['with a property that is not known', (draft) => Object.assign(draft, { secret: 'x' }), /# must NOT have additional/],
  [
    'with digits as text',
    (draft) => Object.assign(draft, { currency: { code: 'INR', digits: '2' } }),
    /#\/currency\/digits must be integer/,
  ],
  [
    'with an unknown kind of partner',
    (draft) => Object.assign(draft, { partners: [partner('own-book', 'lender')] }),
    /#\/partners\/0\/kind must be equal to one of/,
  ],
  [
    'without an own book',
    (draft) => Object.assign(draft, { partners: [partner('one', 'co_lender')], arrangements: [] }),
    /#\/partners must have exactly one of kind own_book/,
  ],
  [
    'with two own books',
    (draft) =>
      Object.assign(draft, { partners: [partner('one', 'own_book'), partner('two', 'own_book')], arrangements: [] }),
    /#\/partners must have exactly one of kind own_book/,
  ],
  [
    'with an arrangement of a partner that it lacks',
    (draft) => {
      const legs = [leg('own-book'), leg('nobody')]
      draft.arrangements = [{ code: 'halves', name: 'A', effectiveFrom: '2026-01-01', legs }]
    },
    /#\/arrangements\/0 names the partner nobody/,
  ],
  [
    'with a sourcing partner as a leg',
    (draft) => {
      const legs = [leg('own-book'), leg('gramin-path')]
      draft.arrangements = [{ code: 'halves', name: 'A', effectiveFrom: '2026-01-01', legs }]
    },
    /#\/arrangements\/0\/legs\/1\/partner is gramin-path, a sourcing partner, which does not lend/,
  ],
  [
    'with one leg',
    (draft) => {
      draft.arrangements = [{ code: 'halves', name: 'A', effectiveFrom: '2026-01-01', legs: [leg('own-book')] }]
    },
    /#\/arrangements\/0\/legs must NOT have fewer than 2 items/,
  ],
  [
    'with an issuer of HS256',
    (draft) => {
      draft.issuers = [{ url: 'https://a', audience: 'a', jwksUrl: 'https://a', algorithms: ['HS256'] }]
    },
    /#\/issuers\/0\/algorithms\/0 must be equal to one of/,
  ],
  [
    'with an organization without an id',
    (draft) => {
      draft.issuers = [issuer('https://a', '')]
    },
    /#\/issuers\/0\/organization must NOT have fewer than 1 characters/,
  ],
  [
    'with one issuer twice',
    (draft) => {
      draft.issuers = [issuer('https://a'), issuer('https://b'), issuer('https://a')]
    },
    /#\/issuers\/2 is named twice/,
  ],
  [
    'with one organization twice',
    (draft) => {
      draft.issuers = [issuer('https://a', 'h1'), issuer('https://a', 'h1')]
    },
    /#\/issuers\/1 is named twice/,
  ],
  [
    'with an issuer whole and by an organization',
    (draft) => {
      draft.issuers = [issuer('https://a', 'h1'), issuer('https://a')]
    },
    /#\/issuers\/1 names https:\/\/a with an organization and without one/,
  ],
]

for (const [what, change, says] of refusals) {
  test(`a tenant ${what} is refused, and told where`, () => {
    const file = fileWith(change)
    assert.throws(
      () => readDeclaration(file),
      (error: Error) => {
        assert.match(error.message, says)
        assert.ok(error.message.includes(file), 'the refusal names the file')
        return true
      },
    )
  })
}

test('every fault of a file is told at once', () => {
  const file = fileWith((draft) => Object.assign(draft, { country: 'India', sandbox: 'yes' }))
  assert.throws(() => readDeclaration(file), /#\/country[\s\S]*#\/sandbox/)
})

test('what is no JSON, and what is not there, is refused by its name', () => {
  const file = join(folder, 'broken.json')
  writeFileSync(file, '{"slug": ')
  assert.throws(() => readDeclaration(file), /broken\.json cannot be read as JSON/)
  assert.throws(() => readDeclaration(join(folder, 'absent.json')), /absent\.json cannot be read as JSON: ENOENT/)
})
