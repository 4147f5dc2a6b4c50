export { ageInYears, type Party } from './party.rules.ts'
export { getCanonicalParty, getParty } from './party.view.ts'
export { identifierPlace, sealedTables } from './sealed-fields.ts'
