// The two sandboxes that the story is played in: who works there and what is borrowed. The tenants themselves, their
// products, partners and arrangements, are declared in tenants/.

export interface Borrower {
  readonly fullName: string
  readonly bornOn: string
  readonly phoneNumber: string
  readonly identifier: { readonly type: string; readonly value: string }
  readonly purpose: string
}

/** The personas of the development issuer by the seat they take in the story. */
export interface Staff {
  /** Holds the approver's role as well, which is why four eyes must hold against this person. */
  readonly underwriter: string
  readonly approver: string
  readonly operations: string
  readonly servicingOfficer: string
  readonly accountant: string
  readonly auditor: string
  readonly administrator: string
}

export interface TenantFacts {
  readonly slug: string
  readonly productCode: string
  readonly arrangementCode: string
  readonly staff: Staff
  readonly partnerCodes: { readonly sourcing: string; readonly coLender: string; readonly otherCoLender: string }
  readonly coLenderShare: string
  readonly amount: string
  readonly instalmentCount: number
  readonly monthlyIncome: string
  readonly monthlyObligation: string
  /** Begins the partner's own numbers. */
  readonly referencePrefix: string
  /** The borrower of the story. */
  readonly borrower: Borrower
  /** The borrower of a second loan, which is left open for whoever reads the demo. */
  readonly secondBorrower: Borrower
}

const himal: TenantFacts = {
  slug: 'himal',
  productCode: 'business-loan',
  arrangementCode: 'ganga-80-20',
  staff: {
    underwriter: 'asha',
    approver: 'bikram',
    operations: 'chandra',
    servicingOfficer: 'deepa',
    accountant: 'esha',
    auditor: 'farid',
    administrator: 'gita',
  },
  partnerCodes: { sourcing: 'gramin-path', coLender: 'ganga-bank', otherCoLender: 'kaveri-bank' },
  coLenderShare: '0.8',
  amount: '100000.00',
  instalmentCount: 6,
  monthlyIncome: '60000.00',
  monthlyObligation: '12000.00',
  referencePrefix: 'GP',
  borrower: {
    fullName: 'Anjali Rao',
    bornOn: '1990-04-12',
    phoneNumber: '+919812345678',
    identifier: { type: 'pan', value: 'ABCPR1234F' },
    purpose: 'A second loom for the weaving shop',
  },
  secondBorrower: {
    fullName: 'Suresh Patil',
    bornOn: '1984-11-03',
    phoneNumber: '+919823456789',
    identifier: { type: 'pan', value: 'BCDPS2345G' },
    purpose: 'A cold box for the milk round',
  },
}

const nyanza: TenantFacts = {
  slug: 'nyanza',
  productCode: 'trader-loan',
  arrangementCode: 'victoria-80-20',
  staff: {
    underwriter: 'nakato',
    approver: 'okello',
    operations: 'achieng',
    servicingOfficer: 'musoke',
    accountant: 'nalubega',
    auditor: 'otieno',
    administrator: 'wanjiru',
  },
  partnerCodes: { sourcing: 'mobi-link', coLender: 'victoria-bank', otherCoLender: 'rwenzori-bank' },
  coLenderShare: '0.8',
  amount: '2000000',
  instalmentCount: 6,
  monthlyIncome: '1500000',
  monthlyObligation: '300000',
  referencePrefix: 'ML',
  borrower: {
    fullName: 'Grace Namubiru',
    bornOn: '1988-07-21',
    phoneNumber: '+256772345678',
    identifier: { type: 'nin', value: 'CF88012345ABCD' },
    purpose: 'Stock for the market stall',
  },
  secondBorrower: {
    fullName: 'Peter Ochieng',
    bornOn: '1979-02-09',
    phoneNumber: '+256782345679',
    identifier: { type: 'nin', value: 'CM79023456EFGH' },
    purpose: 'A second boda boda',
  },
}

export const tenants = { himal, nyanza } as const
export type TenantName = keyof typeof tenants
