// The import rules of the house. Each comment says how to mend what its rule found. `test/house/imports.test.ts` runs them.
// A rule is never softened by a lower severity, only by naming, with its reason, the file that may differ.

/** The rooms by floor, the ground floor first. A room imports from floors below its own. */
const floors = [
  ['kernel'],
  ['lending', 'platform'],
  ['contexts/tenancy', 'wire', 'connectors'],
  ['products', 'accounting', 'parties', 'documents', 'identity', 'audit', 'approvals', 'events'].map(
    (name) => `contexts/${name}`,
  ),
  ['contexts/colending', 'runner'],
  ['contexts/servicing'],
  ['contexts/origination', 'contexts/restructuring'],
  ['close-of-business', 'story', 'erasure'],
  ['gateway'],
  ['bin'],
]

/** Which contexts a context may call, through their index.ts. One that is not named here calls none. */
const calls = {
  origination: ['parties', 'products', 'documents', 'servicing', 'colending'],
  servicing: ['products', 'accounting', 'colending'],
  restructuring: ['servicing'],
  colending: ['accounting', 'parties'],
  identity: ['tenancy'],
}

const rooms = floors.flat()
const contexts = rooms.filter((room) => room.startsWith('contexts/')).map((room) => room.slice('contexts/'.length))
const inside = (...names) => `^src/(${names.join('|')})/`
const tests = '[.]test[.]ts$'
/** The file that binds operationIds to handlers, and the one that says what a partner sees of each noun. */
const switchboard = '^src/gateway/operations[.]ts$'
const sights = '^src/gateway/sights[.]ts$'
/** The embedded Postgres and the issuer of a development machine: never part of a production build. */
const development = '^src/bin/(start[.]ts$|development/)'

/** What npm scripts and containers start; the token command belongs to a development machine. */
const starters = '^src/bin/([^/]+|development/token)[.]ts$'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
/** A rule about what product code imports; tests beside the code may reach further. */
const forSource = (name, comment, { path = '^src/', except = [] }, to) =>
  rule(name, comment, { path, pathNot: [tests, ...except] }, to)
const packages = (...names) => names.map((name) => `(^|node_modules/)${name}(/|$)`)
const builtIns = (...names) => names.map((name) => `^(node:)?${name}(/|$)`)

/** Nothing of src stands above bin, so it has no rule of its own. */
const floorRules = floors
  .slice(0, -1)
  .flat()
  .map((room) => {
    const floor = floors.findIndex((beside) => beside.includes(room))
    const aboveOrBeside = floors
      .slice(floor)
      .flat()
      .filter((other) => other !== room)
    return forSource(
      `floor-of-${room.replace('contexts/', '')}`,
      `${room} stands beside or below what it imports. Hand the thing in as an argument, or move what both need to a lower floor.`,
      { path: inside(room) },
      { path: inside(...aboveOrBeside) },
    )
  })

const callRules = contexts.map((context) =>
  forSource(
    `calls-of-${context}`,
    `${context} may call the faces of: ${calls[context]?.join(', ') ?? 'no other context'}. Have the caller hand the fact in.`,
    { path: inside(`contexts/${context}`) },
    {
      path: '^src/contexts/',
      pathNot: inside(...[context, ...(calls[context] ?? [])].map((name) => `contexts/${name}`)),
    },
  ),
)

const shapeRules = [
  rule(
    'no-circle',
    'Two files that need each other are one file, or hide a third below both: move what they share there. Types count.',
    { path: '^src/' },
    { circular: true },
  ),
  rule(
    'no-orphan',
    'Nothing that src/bin starts reaches this file: delete it, or call it.',
    { path: starters },
    // Types of libraries that ship none are read by the compiler alone; assets are handed out, not imported.
    { path: '^src/', pathNot: [tests, '[.]d[.]ts$', '^src/gateway/assets/', starters], reachable: false },
  ),
  rule(
    'resolvable',
    'The import names nothing: write the relative path with its .ts extension, or install the package.',
    { path: '^src/' },
    { couldNotResolve: true },
  ),
  forSource(
    'declared-packages',
    'What src imports is a dependency in package.json, not a devDependency.',
    { except: [development] },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  ),
]

const purityRules = [
  forSource(
    'pure-kernel',
    'The kernel imports nothing but decimal.js, and that only in kernel/decimal.ts: have the caller hand the value in.',
    { path: '^src/kernel/' },
    { pathNot: ['^src/kernel/', 'node_modules/decimal[.]js/'] },
  ),
  forSource(
    'one-decimal',
    "The library's settings are global and mutable: import Decimal from kernel/decimal.ts.",
    { except: ['^src/kernel/decimal[.]ts$'] },
    { path: packages('decimal[.]js') },
  ),
  forSource(
    'pure-lending',
    'The arithmetic stands on the kernel alone: terms, dates and ids arrive as arguments.',
    { path: '^src/lending/' },
    { pathNot: ['^src/(kernel|lending)/'] },
  ),
  forSource(
    'pure-rules',
    'A rules file imports kernel, lending, its own problems.ts and sibling rules: have the caller hand in what else it needs.',
    // Signing and the checksum of a key are functions of their arguments, like the hashes of platform/hash.ts.
    {
      path: '[.]rules[.]ts$',
      except: ['/audit/seal[.]rules[.]ts$', '/identity/api-key[.]rules[.]ts$', '/origination/unary-test[.]rules[.]ts$'],
    },
    { pathNot: ['^src/(kernel|lending)/', '^src/platform/hash[.]ts$', '[.]rules[.]ts$', '/problems[.]ts$'] },
  ),
  forSource(
    'pure-rules-of-audit-and-keys',
    'Beyond what every rules file may import, these may hash, sign and check: nothing that reads a table, a file or a clock.',
    { path: ['/audit/seal[.]rules[.]ts$', '/identity/api-key[.]rules[.]ts$'] },
    {
      pathNot: ['^src/(kernel|lending)/', '^src/platform/hash[.]ts$', '[.]rules[.]ts$', ...builtIns('crypto', 'zlib')],
    },
  ),
  forSource(
    'pure-rules-of-decisions',
    'Cells of a decision table are read by a FEEL parser; feelin is imported here alone.',
    { path: '/origination/unary-test[.]rules[.]ts$' },
    { pathNot: ['^src/kernel/', 'node_modules/feelin/'] },
  ),
]

const doorRules = [
  forSource(
    'garden-door',
    'Another context is entered by its index.ts: have that index re-export the use case, view or rule, never a store.',
    { path: '^src/contexts/([^/]+)/' },
    { path: '^src/contexts/', pathNot: ['^src/contexts/$1/', '/index[.]ts$'] },
  ),
  forSource(
    'garden-door-from-outside',
    'A context is entered by its index.ts: have that index re-export the use case, view or rule, never a store.',
    { except: ['^src/contexts/', switchboard, sights] },
    { path: '^src/contexts/', pathNot: '/index[.]ts$' },
  ),
  forSource(
    'switchboard',
    'The switchboard takes handlers from operations.ts and types from index.ts.',
    { path: switchboard },
    { path: '^src/contexts/', pathNot: '/(index|operations)[.]ts$' },
  ),
  forSource(
    'sights',
    'The sights of partners take how absence is said from problems.ts, and nothing else of a context.',
    { path: sights },
    { path: '^src/contexts/', pathNot: '/problems[.]ts$' },
  ),
  forSource(
    'no-own-barrel',
    'Inside a context import the file itself: its index.ts and operations.ts are for those outside.',
    { path: '^src/contexts/([^/]+)/' },
    { path: '^src/contexts/$1/(index|operations)[.]ts$' },
  ),
  forSource(
    'operations-alone',
    'operations.ts translates between wire and values, for the switchboard alone: call the use case itself.',
    { except: [switchboard] },
    { path: '^src/(contexts/[^/]+|close-of-business|story|erasure)/operations[.]ts$' },
  ),
  forSource(
    'store-at-home',
    'A store is imported only inside its own folder: call the use case or view that its index.ts shows.',
    { path: '^(src/(?:contexts/)?[^/]+)/' },
    { path: '[.]store[.]ts$', pathNot: '^$1/' },
  ),
  forSource(
    'no-store-in-index',
    'An index re-exports use cases, views and rules, never a store: whoever holds a store can write past the rules.',
    { path: '/index[.]ts$' },
    { path: '[.]store[.]ts$' },
  ),
]

const ownerRules = [
  forSource(
    'objection',
    'Rows live in *.store.ts and *.view.ts; their base is platform/row.ts.',
    { except: ['[.](store|view)[.]ts$', '^src/platform/row[.]ts$'] },
    { path: packages('objection') },
  ),
  forSource(
    'knex-and-pg',
    'Connections are made in platform/database.ts alone. Take the open transaction from Work.',
    { except: ['^src/platform/(database[.]ts|knex-internals[.]d[.]ts)$', development] },
    { path: packages('knex', 'pg') },
  ),
  forSource(
    'database',
    'Pools and transactions are opened by tenancy. Take the open transaction from Work; its type may be imported.',
    // bin makes and closes the pools; the runner tells an exhausted pool from a fault.
    { except: ['^src/contexts/tenancy/', '^src/bin/assemble[.]ts$', '^src/runner/refusals[.]ts$'] },
    { path: '^src/platform/database[.]ts$', dependencyTypesNot: ['type-only'] },
  ),
  forSource(
    'http',
    'HTTP ends at the gateway: answer with a value or throw a problem.',
    { except: ['^src/gateway/'] },
    { path: packages('koa', '@koa/[^/]+', 'openapi-backend', 'find-my-way') },
  ),
  forSource(
    'jose',
    'Tokens are checked in identity alone.',
    { except: ['^src/contexts/identity/'] },
    { path: packages('jose') },
  ),
  forSource(
    'ajv',
    'Shapes are checked at the doors: requests and replies in gateway/api.ts, tenant files in tenancy.',
    { except: ['^src/gateway/api[.]ts$', '^src/contexts/tenancy/'] },
    { path: packages('ajv', 'ajv-formats') },
  ),
  forSource(
    'files',
    'The file system is for bin, tenancy and connectors: have the text handed in.',
    // Secrets and assets are files by nature; the contract is read once, when the gateway starts.
    {
      except: [
        '^src/(bin|contexts/tenancy|connectors)/',
        '^src/platform/(secrets|assets)[.]ts$',
        '^src/wire/spec[.]ts$',
      ],
    },
    { path: builtIns('fs') },
  ),
  forSource(
    'runner',
    'No use case opens its own Work: it is handed one. The runner is for gateway, close of business and bin.',
    { except: ['^src/(runner|gateway|close-of-business|bin)/'] },
    { path: '^src/runner/' },
  ),
  forSource(
    'audit',
    'Tell what happened with work.happened; the runner writes the trail.',
    { except: ['^src/(contexts/audit|runner|story|bin)/', switchboard] },
    { path: '^src/contexts/audit/' },
  ),
]

const borderRules = [
  forSource(
    'generated-types',
    'Generated files are imported as types alone: what code asks of the contract at run time is in wire/spec.ts.',
    {},
    { path: '[.]gen[.]ts$', dependencyTypesNot: ['type-only'] },
  ),
  forSource(
    'src-stands-alone',
    'src is what runs: move what it needs into src.',
    {},
    { path: '^(sdk|test|demo|tools|bench)/' },
  ),
  rule(
    'sdk-stands-alone',
    'The SDK is published by itself: generate what it needs from the contract.',
    { path: '^sdk/' },
    { path: '^(src|test|demo|tools|bench)/' },
  ),
  rule(
    'journeys-through-the-sdk',
    'A journey tells what a caller can do: use the SDK, the demo that does so, and test/support.',
    { path: '^test/journeys/' },
    { path: '^(src|tools|bench)/' },
  ),
]

module.exports = {
  forbidden: [...shapeRules, ...floorRules, ...callRules, ...purityRules, ...doorRules, ...ownerRules, ...borderRules],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Packages say by `exports` what their paths are.
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
