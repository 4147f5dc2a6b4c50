// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/v1/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tenant and its business date
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `administrator`. Scopes: `tenant.read`.
         */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/business-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close business days up to a date
         * @description Closes each open day before `openOn`, one by one; interest accrues, arrears age, late charges arise. Only in a sandbox; elsewhere the worker closes the day.
         *
         *     Roles: `administrator`.
         */
        post: operations["closeBusinessDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/books-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the books
         * @description Every invariant between loans, shares, journal, audit and outbox, checked by SQL at this moment.
         *
         *     Roles: `accountant`, `auditor`, `administrator`. Scopes: `accounting.read`.
         */
        get: operations["getBooksCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List API keys
         * @description Roles: `auditor`, `administrator`.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Create an API key
         * @description The secret is in this reply and nowhere else; a replay of the same Idempotency-Key shows the key without it.
         *
         *     Roles: `administrator`.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKeyId}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyId: components["schemas"]["ApiKeyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an API key
         * @description Takes effect everywhere within five seconds.
         *
         *     Roles: `administrator`.
         */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * @description Roles: `approver`, `credit_operations`, `accountant`, `auditor`, `administrator`.
         */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List co-lending arrangements
         * @description Roles: `approver`, `credit_operations`, `accountant`, `auditor`, `administrator`.
         */
        get: operations["listArrangements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List participations
         * @description A co-lender sees its own.
         *
         *     Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`.
         */
        get: operations["listParticipations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participations/{participationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participationId: components["schemas"]["ParticipationId"];
            };
            cookie?: never;
        };
        /**
         * Read a participation
         * @description Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`.
         */
        get: operations["getParticipation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participations/{participationId}/instalments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participationId: components["schemas"]["ParticipationId"];
            };
            cookie?: never;
        };
        /**
         * List a participation's share of the schedule
         * @description Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`.
         */
        get: operations["listParticipationInstalments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/participations/{participationId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participationId: components["schemas"]["ParticipationId"];
            };
            cookie?: never;
        };
        /**
         * List a participation's share of the transactions
         * @description Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`.
         */
        get: operations["listParticipationTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List loan products
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `auditor`, `administrator`. Scopes: `products.read`.
         */
        get: operations["listLoanProducts"];
        put?: never;
        /**
         * Create a loan product with its first version
         * @description Roles: `administrator`.
         */
        post: operations["createLoanProduct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loan-products/{loanProductId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanProductId: components["schemas"]["LoanProductId"];
            };
            cookie?: never;
        };
        /**
         * Read a loan product
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `auditor`, `administrator`. Scopes: `products.read`.
         */
        get: operations["getLoanProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/schedule-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a schedule
         * @description Computes and keeps nothing.
         *
         *     Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`. Scopes: `products.read`.
         */
        post: operations["previewSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parties
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`. Scopes: `parties.read`.
         */
        get: operations["listParties"];
        put?: never;
        /**
         * Create a party
         * @description Roles: `underwriter`. Scopes: `parties.write`.
         */
        post: operations["createParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties/{partyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: components["schemas"]["PartyId"];
            };
            cookie?: never;
        };
        /**
         * Read a party
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`. Scopes: `parties.read`.
         */
        get: operations["getParty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a party's contact details
         * @description Roles: `underwriter`, `credit_operations`. Scopes: `parties.write`.
         */
        patch: operations["updateParty"];
        trace?: never;
    };
    "/v1/parties/{partyId}/identity-checks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: components["schemas"]["PartyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the outcome of an identity check
         * @description Roles: `credit_operations`.
         */
        post: operations["recordIdentityCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `auditor`. Scopes: `applications.read`.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Create an application
         * @description Roles: `underwriter`. Scopes: `applications.write`.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * Read an application
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`. Scopes: `applications.read`.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft application
         * @description Roles: `underwriter`. Scopes: `applications.write`.
         */
        patch: operations["updateApplication"];
        trace?: never;
    };
    "/v1/applications/{applicationId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * List the documents of an application
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `auditor`. Scopes: `applications.read`.
         */
        get: operations["listApplicationDocuments"];
        put?: never;
        /**
         * Attach a document to an application
         * @description The body is the file. Its type is read from its bytes and must agree with Content-Type; up to 10 MiB.
         *
         *     Roles: `underwriter`, `credit_operations`. Scopes: `applications.write`.
         */
        post: operations["attachDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit an application
         * @description Freezes what is known into a version with its hash. From here on it is decided on, not edited.
         *
         *     Roles: `underwriter`. Scopes: `applications.write`.
         */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        /**
         * List the decisions on an application
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`.
         */
        get: operations["listDecisions"];
        put?: never;
        /**
         * Run the decision policy on an application
         * @description A missing input never approves; where no rule matches the outcome is *refer*.
         *
         *     Roles: `underwriter`.
         */
        post: operations["decideApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recommend a referred application for approval
         * @description Roles: `underwriter`.
         */
        post: operations["recommendApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vote on a recommendation: approve, return or reject
         * @description Four eyes. Whoever recommended is refused.
         *
         *     Roles: `approver`.
         */
        post: operations["approveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue an offer
         * @description With schedule and annual percentage rate, on the terms that the loan will be serviced on. An earlier offer that is still open is superseded.
         *
         *     Roles: `credit_operations`.
         */
        post: operations["issueOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an application
         * @description Up to its disbursement. An accepted one takes its loan along, which is cancelled while it is pending disbursement; its offer is superseded.
         *
         *     Roles: `underwriter`. Scopes: `applications.write`.
         */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: components["schemas"]["OfferId"];
            };
            cookie?: never;
        };
        /**
         * Read an offer
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`. Scopes: `applications.read`.
         */
        get: operations["getOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offerId}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: components["schemas"]["OfferId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an offer
         * @description The loan account appears, pending disbursement, on the very terms of the offer.
         *
         *     Roles: `credit_operations`. Scopes: `applications.write`.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Read what is known of a document
         * @description Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`. Scopes: `applications.read`.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Download a document
         * @description As an attachment; its bytes are compared with their hash before the first one leaves.
         *
         *     Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`. Scopes: `applications.read`.
         */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List loans
         * @description Roles: `underwriter`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `loans.read`.
         */
        get: operations["listLoans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * Read a loan
         * @description Roles: `underwriter`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `loans.read`.
         */
        get: operations["getLoan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disburse a loan
         * @description One transaction: the loan becomes active, the application disbursed; schedule, journal, each lender's share, audit and event are written with it.
         *
         *     Roles: `credit_operations`.
         */
        post: operations["disburseLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/origination": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * Read everything the decision on a loan relied on
         * @description From the loan's id alone: application versions, decisions with inputs and policy, recommendation, votes, offer, documents; each with its hash, recomputed and compared at this moment.
         *
         *     Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`.
         */
        get: operations["getLoanOrigination"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * Read a loan's schedule
         * @description Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `loans.read`.
         */
        get: operations["getLoanSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/repayments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a repayment
         * @description May be back-dated; later repayments are then allocated anew and the differences are posted on the open business day. What exceeds the dues is kept as credit.
         *
         *     Roles: `servicing_officer`. Scopes: `repayments.write`.
         */
        post: operations["recordRepayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/payoff-quotes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote what closes a loan on a day
         * @description Computes and keeps nothing. Prepaying exactly `total` on that day closes the loan.
         *
         *     Roles: `servicing_officer`. Scopes: `repayments.write`.
         */
        post: operations["quotePayoff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/prepayments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepay a loan in full
         * @description Roles: `servicing_officer`. Scopes: `repayments.write`.
         */
        post: operations["prepayLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * List a loan's transactions
         * @description Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `loans.read`.
         */
        get: operations["listLoanTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/transactions/{transactionId}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                transactionId: components["schemas"]["LoanTransactionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse a repayment or prepayment
         * @description A new event that takes the original out of the loan's history; nothing is edited. Later repayments are allocated anew.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["reverseLoanTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger accounts
         * @description Roles: `accountant`, `auditor`. Scopes: `accounting.read`.
         */
        get: operations["listLedgerAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the trial balance at a date
         * @description Roles: `accountant`, `auditor`. Scopes: `accounting.read`.
         */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journal-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List journal entries
         * @description Roles: `accountant`, `auditor`. Scopes: `accounting.read`.
         */
        get: operations["listJournalEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List audit entries
         * @description Roles: `auditor`.
         */
        get: operations["listAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seal what is not sealed yet, then verify the whole trail
         * @description Recomputes each entry's content hash, each seal's Merkle root, link and signature; names the first bad position.
         *
         *     Roles: `auditor`.
         */
        post: operations["verifyAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @example tenant_01kah3x5rqe8arj0hn8vq5mf6w */
        TenantId: string;
        /**
         * @description ISO 3166-1 alpha-2.
         * @example IN
         */
        CountryCode: string;
        /**
         * @description ISO 4217.
         * @example INR
         */
        CurrencyCode: string;
        /**
         * Format: date
         * @description A civil day of the tenant, YYYY-MM-DD, in the years 1000 to 2999.
         * @example 2026-01-15
         */
        LocalDate: string;
        Tenant: {
            id: components["schemas"]["TenantId"];
            slug: string;
            name: string;
            country: components["schemas"]["CountryCode"];
            currency: components["schemas"]["CurrencyCode"];
            timeZone: string;
            businessDate: components["schemas"]["LocalDate"];
            sandbox: boolean;
        };
        CloseBusinessDayRequest: {
            openOn: components["schemas"]["LocalDate"];
        };
        /** @example loan_01kah3x5rqe8arj0hn8vq5mf6w */
        LoanId: string;
        ClosedBusinessDays: {
            businessDate: components["schemas"]["LocalDate"];
            closedDayCount: number;
            /** @description Loans brought through the last of these nights. */
            loanCount: number;
            parkedLoans: {
                loanId: components["schemas"]["LoanId"];
                closedOn: components["schemas"]["LocalDate"];
                reason: string;
            }[];
        };
        BooksCheck: {
            businessDate: components["schemas"]["LocalDate"];
            holds: boolean;
            invariants: {
                name: string;
                statement: string;
                /** @description How many things were compared; none is said plainly. */
                checkedCount: number;
                violationCount: number;
                holds: boolean;
                examples: string[];
            }[];
        };
        /** @example key_01kah3x5rqe8arj0hn8vq5mf6w */
        ApiKeyId: string;
        /** @enum {string} */
        ApiKeyKind: "staff" | "co_lender" | "sourcing_partner";
        /** @example partner_01kah3x5rqe8arj0hn8vq5mf6w */
        PartnerId: string;
        /** @enum {string} */
        Scope: "tenant.read" | "products.read" | "parties.read" | "parties.write" | "applications.read" | "applications.write" | "loans.read" | "repayments.write" | "participations.read" | "accounting.read";
        /**
         * Format: date-time
         * @description An instant in UTC, in the years 1000 to 2999.
         * @example 2026-01-15T09:30:00.000Z
         */
        Instant: string;
        ApiKey: {
            id: components["schemas"]["ApiKeyId"];
            name: string;
            kind: components["schemas"]["ApiKeyKind"];
            partnerId: components["schemas"]["PartnerId"] | null;
            scopes: components["schemas"]["Scope"][];
            lastCharacters: string;
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
        };
        /** @description Pass it as `cursor` to read on; null on the last page. */
        NextCursor: string | null;
        ApiKeyPage: {
            data: components["schemas"]["ApiKey"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        Text: string;
        CreateApiKeyRequest: {
            name: components["schemas"]["Text"];
            kind: components["schemas"]["ApiKeyKind"];
            partnerId?: components["schemas"]["PartnerId"];
            scopes: components["schemas"]["Scope"][];
            expiresAt?: components["schemas"]["Instant"];
        };
        CreatedApiKey: {
            id: components["schemas"]["ApiKeyId"];
            name: string;
            kind: components["schemas"]["ApiKeyKind"];
            partnerId: components["schemas"]["PartnerId"] | null;
            scopes: components["schemas"]["Scope"][];
            lastCharacters: string;
            createdAt: components["schemas"]["Instant"];
            expiresAt: components["schemas"]["Instant"] | null;
            revokedAt: components["schemas"]["Instant"] | null;
            /** @description The whole key; null on a replay. */
            secret: string | null;
        };
        RevokeApiKeyRequest: {
            reason: components["schemas"]["Text"];
        };
        /** @enum {string} */
        PartnerKind: "own_book" | "co_lender" | "sourcing_partner";
        Partner: {
            id: components["schemas"]["PartnerId"];
            code: string;
            name: string;
            kind: components["schemas"]["PartnerKind"];
        };
        PartnerPage: {
            data: components["schemas"]["Partner"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @example arrangement_01kah3x5rqe8arj0hn8vq5mf6w */
        ArrangementId: string;
        /**
         * @description A fraction as decimal text; '0.24' is 24 %.
         * @example 0.24
         */
        Ratio: string;
        Arrangement: {
            id: components["schemas"]["ArrangementId"];
            code: string;
            name: string;
            effectiveFrom: components["schemas"]["LocalDate"];
            legs: {
                partnerId: components["schemas"]["PartnerId"];
                share: components["schemas"]["Ratio"];
                /** @description The leg's own yield; null where it earns the borrower's rate. */
                annualRate: components["schemas"]["Ratio"] | null;
                penaltyShare: components["schemas"]["Ratio"];
            }[];
        };
        ArrangementPage: {
            data: components["schemas"]["Arrangement"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @enum {string} */
        ParticipationStatus: "committed" | "active" | "closed";
        /** @example participation_01kah3x5rqe8arj0hn8vq5mf6w */
        ParticipationId: string;
        /**
         * @description An exact amount in the resource's currency, as decimal text with the currency's digits; negative where the sign means something.
         * @example 1250.00
         */
        Amount: string;
        Participation: {
            id: components["schemas"]["ParticipationId"];
            loanId: components["schemas"]["LoanId"];
            partnerId: components["schemas"]["PartnerId"];
            status: components["schemas"]["ParticipationStatus"];
            currency: components["schemas"]["CurrencyCode"];
            share: components["schemas"]["Ratio"];
            disbursedOn: components["schemas"]["LocalDate"] | null;
            closedOn: components["schemas"]["LocalDate"] | null;
            daysPastDue: number;
            balances: {
                principal: components["schemas"]["Amount"];
                interest: components["schemas"]["Amount"];
                fee: components["schemas"]["Amount"];
                penalty: components["schemas"]["Amount"];
                total: components["schemas"]["Amount"];
            };
        };
        ParticipationPage: {
            data: components["schemas"]["Participation"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        ParticipationInstalmentList: {
            currency: components["schemas"]["CurrencyCode"];
            data: {
                number: number;
                dueOn: components["schemas"]["LocalDate"];
                principal: components["schemas"]["Amount"];
                interest: components["schemas"]["Amount"];
                total: components["schemas"]["Amount"];
            }[];
        };
        /** @example transaction_01kah3x5rqe8arj0hn8vq5mf6w */
        LoanTransactionId: string;
        ParticipationTransaction: {
            id: components["schemas"]["LoanTransactionId"];
            /** @enum {string} */
            type: "disbursement" | "charge" | "accrual" | "repayment" | "payoff" | "credit_application";
            valueOn: components["schemas"]["LocalDate"];
            bookedOn: components["schemas"]["LocalDate"];
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            penalty: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
        };
        ParticipationTransactionPage: {
            data: components["schemas"]["ParticipationTransaction"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @example product_01kah3x5rqe8arj0hn8vq5mf6w */
        LoanProductId: string;
        /** @example product_version_01kah3x5rqe8arj0hn8vq5mf6w */
        LoanProductVersionId: string;
        /** @enum {string} */
        Component: "principal" | "interest" | "fee" | "penalty";
        /**
         * @description An exact amount above zero, as decimal text with no more digits than the currency has.
         * @example 1250.00
         */
        PositiveAmount: string;
        ChargeTerms: {
            code: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            component: "fee" | "penalty";
            /** @enum {string} */
            trigger: "disbursement" | "overdue";
            /** @enum {string} */
            basis: "flat" | "percentage_of_principal" | "percentage_of_overdue";
            amount?: components["schemas"]["PositiveAmount"];
            rate?: components["schemas"]["Ratio"];
            graceDays?: number;
        };
        ProductTerms: {
            currency: components["schemas"]["CurrencyCode"];
            annualRate: components["schemas"]["Ratio"];
            /** @enum {string} */
            interestMethod: "declining_balance" | "flat";
            /** @enum {string} */
            amortisation: "equal_instalments";
            /** @enum {string} */
            dayCount: "30_360" | "actual_365";
            frequency: {
                /** @enum {string} */
                unit: "day" | "week" | "month";
                every: number;
            };
            /** @enum {string} */
            roundingMode: "half_even" | "half_up" | "up" | "down";
            allocationOrder: components["schemas"]["Component"][];
            arrearsGraceDays: number;
            minimumAmount: components["schemas"]["PositiveAmount"];
            maximumAmount: components["schemas"]["PositiveAmount"];
            minimumInstalmentCount: number;
            maximumInstalmentCount: number;
            charges: components["schemas"]["ChargeTerms"][];
        };
        LoanProduct: {
            id: components["schemas"]["LoanProductId"];
            code: string;
            name: string;
            versionId: components["schemas"]["LoanProductVersionId"];
            versionNumber: number;
            effectiveFrom: components["schemas"]["LocalDate"];
            terms: components["schemas"]["ProductTerms"];
        };
        LoanProductPage: {
            data: components["schemas"]["LoanProduct"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        CreateLoanProductRequest: {
            code: string;
            name: components["schemas"]["Text"];
            effectiveFrom: components["schemas"]["LocalDate"];
            terms: components["schemas"]["ProductTerms"];
        };
        PreviewScheduleRequest: {
            loanProductId: components["schemas"]["LoanProductId"];
            amount: components["schemas"]["PositiveAmount"];
            instalmentCount: number;
            /**
             * Format: date
             * @description A civil day; a term is at most 100 years, and ends in this millennium.
             * @example 2026-01-15
             */
            disbursedOn: string;
        };
        ScheduledInstalment: {
            number: number;
            dueOn: components["schemas"]["LocalDate"];
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
            balanceAfter: components["schemas"]["Amount"];
        };
        SchedulePreview: {
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["Amount"];
            netDisbursedAmount: components["schemas"]["Amount"];
            totalInterest: components["schemas"]["Amount"];
            /** @description A fraction, by the tenant's convention: nominal (periodic rate times periods) or effective. */
            annualPercentageRate: string;
            instalments: components["schemas"]["ScheduledInstalment"][];
        };
        /**
         * @description The caller's own number for this thing; unique per partner.
         * @example GP-2026-0001
         */
        ExternalReference: string;
        /** @example party_01kah3x5rqe8arj0hn8vq5mf6w */
        PartyId: string;
        /** @enum {string} */
        PartyKind: "person" | "organisation";
        /** @enum {string} */
        IdentityCheckStatus: "NOT_STARTED" | "IN_PROGRESS" | "VERIFIED" | "REJECTED" | "EXPIRED";
        Party: {
            id: components["schemas"]["PartyId"];
            kind: components["schemas"]["PartyKind"];
            fullName: string;
            bornOn: components["schemas"]["LocalDate"] | null;
            country: components["schemas"]["CountryCode"];
            phoneNumber: string | null;
            emailAddress: string | null;
            address: string | null;
            /** @description For a partner: its own. For staff: null, since each partner has its own. */
            externalReference: string | null;
            /** @description For staff; null for a partner. */
            identityCheckStatus: components["schemas"]["IdentityCheckStatus"] | null;
            /** @description The number inside the ETag. */
            version: number;
        };
        PartyPage: {
            data: components["schemas"]["Party"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @example +919812345678 */
        PhoneNumber: string;
        EmailAddress: string;
        CreatePartyRequest: {
            kind: components["schemas"]["PartyKind"];
            fullName: components["schemas"]["Text"];
            bornOn?: components["schemas"]["LocalDate"];
            country: components["schemas"]["CountryCode"];
            phoneNumber?: components["schemas"]["PhoneNumber"];
            emailAddress?: components["schemas"]["EmailAddress"];
            address?: components["schemas"]["Text"];
            externalReference?: components["schemas"]["ExternalReference"];
            identifiers?: {
                /** @example pan */
                type: string;
                value: components["schemas"]["Text"];
                issuerCountry: components["schemas"]["CountryCode"];
            }[];
        };
        UpdatePartyRequest: {
            phoneNumber?: components["schemas"]["PhoneNumber"] | null;
            emailAddress?: components["schemas"]["EmailAddress"] | null;
            address?: components["schemas"]["Text"] | null;
        };
        RecordIdentityCheckRequest: {
            /** @enum {string} */
            status: "IN_PROGRESS" | "VERIFIED" | "REJECTED" | "EXPIRED";
            method: string;
            evidence: components["schemas"]["Text"];
        };
        /** @enum {string} */
        ApplicationStatus: "draft" | "submitted" | "referred" | "pending_approval" | "approved" | "offered" | "accepted" | "disbursed" | "declined" | "withdrawn";
        /** @example application_01kah3x5rqe8arj0hn8vq5mf6w */
        ApplicationId: string;
        /** @example offer_01kah3x5rqe8arj0hn8vq5mf6w */
        OfferId: string;
        Application: {
            id: components["schemas"]["ApplicationId"];
            externalReference: string | null;
            partnerId: components["schemas"]["PartnerId"] | null;
            partyId: components["schemas"]["PartyId"];
            loanProductId: components["schemas"]["LoanProductId"];
            loanProductVersionId: components["schemas"]["LoanProductVersionId"];
            status: components["schemas"]["ApplicationStatus"];
            currency: components["schemas"]["CurrencyCode"];
            requestedAmount: components["schemas"]["Amount"];
            requestedInstalmentCount: number;
            purpose: string;
            monthlyIncomeAmount: components["schemas"]["Amount"] | null;
            monthlyObligationAmount: components["schemas"]["Amount"] | null;
            reasonCodes: string[];
            openOfferId: components["schemas"]["OfferId"] | null;
            loanId: components["schemas"]["LoanId"] | null;
            createdOn: components["schemas"]["LocalDate"];
            /** @description The number inside the ETag. */
            version: number;
        };
        ApplicationPage: {
            data: components["schemas"]["Application"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description An exact amount, zero or more, as decimal text with no more digits than the currency has.
         * @example 1250.00
         */
        NonNegativeAmount: string;
        CreateApplicationRequest: {
            partyId: components["schemas"]["PartyId"];
            loanProductId: components["schemas"]["LoanProductId"];
            requestedAmount: components["schemas"]["PositiveAmount"];
            requestedInstalmentCount: number;
            purpose: components["schemas"]["Text"];
            monthlyIncomeAmount?: components["schemas"]["NonNegativeAmount"];
            monthlyObligationAmount?: components["schemas"]["NonNegativeAmount"];
            externalReference?: components["schemas"]["ExternalReference"];
        };
        UpdateApplicationRequest: {
            requestedAmount?: components["schemas"]["PositiveAmount"];
            requestedInstalmentCount?: number;
            purpose?: components["schemas"]["Text"];
            monthlyIncomeAmount?: components["schemas"]["NonNegativeAmount"] | null;
            monthlyObligationAmount?: components["schemas"]["NonNegativeAmount"] | null;
        };
        /** @example document_01kah3x5rqe8arj0hn8vq5mf6w */
        DocumentId: string;
        /** @description SHA-256 in hexadecimal. */
        Hash: string;
        Document: {
            id: components["schemas"]["DocumentId"];
            applicationId: components["schemas"]["ApplicationId"];
            kind: string;
            fileName: string;
            /** @enum {string} */
            mediaType: "application/pdf" | "image/jpeg" | "image/png";
            byteCount: number;
            sha256: components["schemas"]["Hash"];
            attachedAt: components["schemas"]["Instant"];
        };
        DocumentList: {
            data: components["schemas"]["Document"][];
        };
        /** @example decision_01kah3x5rqe8arj0hn8vq5mf6w */
        DecisionId: string;
        /** @enum {string} */
        DecisionOutcome: "approve" | "refer" | "decline";
        /** @example policy_01kah3x5rqe8arj0hn8vq5mf6w */
        DecisionPolicyId: string;
        Decision: {
            id: components["schemas"]["DecisionId"];
            applicationId: components["schemas"]["ApplicationId"];
            applicationVersion: number;
            outcome: components["schemas"]["DecisionOutcome"];
            reasonCodes: string[];
            policyId: components["schemas"]["DecisionPolicyId"];
            policyVersion: number;
            policyHash: components["schemas"]["Hash"];
            snapshotHash: components["schemas"]["Hash"];
            outputHash: components["schemas"]["Hash"];
            engineVersion: number;
            decidedAsOf: components["schemas"]["LocalDate"];
            inputs: {
                [key: string]: string | boolean | null | string[];
            };
            trace: {
                ruleId: string;
                matched: boolean;
                outcome: components["schemas"]["DecisionOutcome"];
                /** @description The first input that did not meet its cell. */
                missed?: string;
            }[];
        };
        DecisionList: {
            data: components["schemas"]["Decision"][];
        };
        LongText: string;
        RecommendApplicationRequest: {
            amount: components["schemas"]["PositiveAmount"];
            instalmentCount: number;
            memo: components["schemas"]["LongText"];
        };
        ApproveApplicationRequest: {
            /** @enum {string} */
            vote: "approve" | "return" | "reject";
            reason: components["schemas"]["LongText"];
        };
        IssueOfferRequest: {
            arrangementId?: components["schemas"]["ArrangementId"];
            validUntilOn: components["schemas"]["LocalDate"];
        };
        Offer: {
            id: components["schemas"]["OfferId"];
            applicationId: components["schemas"]["ApplicationId"];
            /** @enum {string} */
            status: "issued" | "accepted" | "superseded" | "expired";
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["Amount"];
            netDisbursedAmount: components["schemas"]["Amount"];
            instalmentCount: number;
            annualRate: string;
            /** @description A fraction, by the tenant's convention: nominal or effective. */
            annualPercentageRate: string;
            totalInterest: components["schemas"]["Amount"];
            termsHash: components["schemas"]["Hash"];
            validUntilOn: components["schemas"]["LocalDate"];
            expectedDisbursementOn: components["schemas"]["LocalDate"];
            acceptedOn: components["schemas"]["LocalDate"] | null;
            loanId: components["schemas"]["LoanId"] | null;
            instalments: components["schemas"]["ScheduledInstalment"][];
        };
        WithdrawApplicationRequest: {
            reason: components["schemas"]["LongText"];
        };
        AcceptOfferRequest: {
            termsHash: components["schemas"]["Hash"];
            loanExternalReference?: components["schemas"]["ExternalReference"];
        };
        /** @enum {string} */
        LoanStatus: "pending_disbursement" | "active" | "overpaid" | "closed" | "cancelled";
        Balances: {
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            penalty: components["schemas"]["Amount"];
            credit: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
        };
        Loan: {
            id: components["schemas"]["LoanId"];
            externalReference: string | null;
            /** @description The partner that brought the loan. */
            partnerId: components["schemas"]["PartnerId"] | null;
            partyId: components["schemas"]["PartyId"];
            applicationId: components["schemas"]["ApplicationId"] | null;
            loanProductVersionId: components["schemas"]["LoanProductVersionId"];
            status: components["schemas"]["LoanStatus"];
            currency: components["schemas"]["CurrencyCode"];
            approvedAmount: components["schemas"]["Amount"];
            annualRate: string;
            instalmentCount: number;
            disbursedOn: components["schemas"]["LocalDate"] | null;
            closedOn: components["schemas"]["LocalDate"] | null;
            closedReason: ("repaid" | "prepaid") | null;
            asOf: components["schemas"]["LocalDate"];
            balances: components["schemas"]["Balances"];
            arrears: {
                pastDueAmount: components["schemas"]["Amount"];
                daysPastDue: number;
                oldestDueOn: components["schemas"]["LocalDate"] | null;
            };
            nextDueOn: components["schemas"]["LocalDate"] | null;
            nextDueAmount: components["schemas"]["Amount"] | null;
        };
        LoanPage: {
            data: components["schemas"]["Loan"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        DisburseLoanRequest: {
            amount: components["schemas"]["PositiveAmount"];
            disbursedOn: components["schemas"]["LocalDate"];
            externalReference?: components["schemas"]["ExternalReference"];
        };
        LoanOrigination: {
            loanId: components["schemas"]["LoanId"];
            applicationId: components["schemas"]["ApplicationId"];
            /** @description Every item of the manifest is there, and its content still has the hash it had. */
            complete: boolean;
            manifestHash: components["schemas"]["Hash"];
            items: {
                path: string;
                hash: components["schemas"]["Hash"];
                intact: boolean;
                content: {
                    [key: string]: unknown;
                };
            }[];
        };
        ComponentAmounts: {
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            penalty: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
        };
        LoanSchedule: {
            loanId: components["schemas"]["LoanId"];
            currency: components["schemas"]["CurrencyCode"];
            version: number;
            asOf: components["schemas"]["LocalDate"];
            instalments: {
                number: number;
                dueOn: components["schemas"]["LocalDate"];
                settledOn: components["schemas"]["LocalDate"] | null;
                due: components["schemas"]["ComponentAmounts"];
                paid: components["schemas"]["ComponentAmounts"];
                outstandingAmount: components["schemas"]["Amount"];
            }[];
        };
        RecordRepaymentRequest: {
            amount: components["schemas"]["PositiveAmount"];
            valueOn: components["schemas"]["LocalDate"];
            externalReference?: components["schemas"]["ExternalReference"];
        };
        /** @enum {string} */
        LoanTransactionType: "disbursement" | "charge" | "accrual" | "repayment" | "payoff" | "credit_application";
        /** @description The effect on what the borrower owes, by component; negative lowers it. Cash received is positive, paid out negative. */
        LoanTransaction: {
            id: components["schemas"]["LoanTransactionId"];
            loanId: components["schemas"]["LoanId"];
            type: components["schemas"]["LoanTransactionType"];
            /** @description It posts a difference that a back-dated entry or a reversal made, on the open day. */
            isCorrection: boolean;
            valueOn: components["schemas"]["LocalDate"];
            bookedOn: components["schemas"]["LocalDate"];
            cashAmount: components["schemas"]["Amount"];
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            penalty: components["schemas"]["Amount"];
            credit: components["schemas"]["Amount"];
            reversesTransactionId: components["schemas"]["LoanTransactionId"] | null;
            reversible: boolean;
        };
        LoanTransactionResult: {
            transaction: components["schemas"]["LoanTransaction"];
            corrections: components["schemas"]["LoanTransaction"][];
            loan: components["schemas"]["Loan"];
        };
        QuotePayoffRequest: {
            payoffOn: components["schemas"]["LocalDate"];
        };
        PayoffQuote: {
            loanId: components["schemas"]["LoanId"];
            currency: components["schemas"]["CurrencyCode"];
            payoffOn: components["schemas"]["LocalDate"];
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            penalty: components["schemas"]["Amount"];
            credit: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
        };
        PrepayLoanRequest: {
            /** @description The total of the payoff quote; zero where the borrower's credit covers it. */
            amount: components["schemas"]["NonNegativeAmount"];
            valueOn: components["schemas"]["LocalDate"];
            externalReference?: components["schemas"]["ExternalReference"];
        };
        LoanTransactionPage: {
            data: components["schemas"]["LoanTransaction"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        ReverseLoanTransactionRequest: {
            reason: components["schemas"]["LongText"];
        };
        /** @enum {string} */
        LedgerAccountType: "asset" | "liability" | "equity" | "income" | "expense";
        LedgerAccount: {
            code: string;
            name: string;
            type: components["schemas"]["LedgerAccountType"];
            postingRole: string;
            partnerId: components["schemas"]["PartnerId"] | null;
        };
        LedgerAccountList: {
            data: components["schemas"]["LedgerAccount"][];
        };
        TrialBalance: {
            on: components["schemas"]["LocalDate"];
            totals: {
                currency: components["schemas"]["CurrencyCode"];
                debit: components["schemas"]["Amount"];
                credit: components["schemas"]["Amount"];
                difference: components["schemas"]["Amount"];
            }[];
            accounts: {
                code: string;
                name: string;
                type: components["schemas"]["LedgerAccountType"];
                currency: components["schemas"]["CurrencyCode"];
                debit: components["schemas"]["Amount"];
                credit: components["schemas"]["Amount"];
            }[];
        };
        /** @example journal_entry_01kah3x5rqe8arj0hn8vq5mf6w */
        JournalEntryId: string;
        JournalEntry: {
            id: components["schemas"]["JournalEntryId"];
            bookedOn: components["schemas"]["LocalDate"];
            valueOn: components["schemas"]["LocalDate"];
            description: string;
            loanId: components["schemas"]["LoanId"] | null;
            currency: components["schemas"]["CurrencyCode"];
            lines: {
                accountCode: string;
                accountName: string;
                debit: components["schemas"]["Amount"];
                credit: components["schemas"]["Amount"];
            }[];
        };
        JournalEntryPage: {
            data: components["schemas"]["JournalEntry"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @example audit_01kah3x5rqe8arj0hn8vq5mf6w */
        AuditEntryId: string;
        AuditEntry: {
            id: components["schemas"]["AuditEntryId"];
            recordedAt: components["schemas"]["Instant"];
            businessDate: components["schemas"]["LocalDate"];
            actor: {
                /** @enum {string} */
                kind: "staff" | "co_lender" | "sourcing_partner" | "system";
                subject: string;
                name: string;
            };
            operationId: string;
            entityType: string;
            entityId: string;
            changes: {
                [key: string]: unknown;
            };
            reason: string | null;
            requestId: string;
            contentHash: components["schemas"]["Hash"];
            /** @description Null until the sealer has passed. */
            sealNumber: number | null;
        };
        AuditEntryPage: {
            data: components["schemas"]["AuditEntry"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        AuditVerification: {
            intact: boolean;
            sealCount: number;
            sealedEntryCount: number;
            /** @description Entries that no seal covers yet: what verification does not promise. */
            pendingEntryCount: number;
            headHash: components["schemas"]["Hash"] | null;
            keyId: string;
            firstFault: null | {
                sealNumber: number | null;
                position: number | null;
                auditEntryId: components["schemas"]["AuditEntryId"] | null;
                finding: string;
            };
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * Format: uri-reference
             * @description Resolves to the page of this code.
             * @example /problems/loan.not_found
             */
            type: string;
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            detail?: string;
            /** @description What the caller can do about it. */
            wayOut: string;
            requestId: string;
            /** @description Each fault, with where it lies. */
            errors?: {
                /**
                 * @description RFC 6901 pointer into the body, or #/query/…, #/path/…, #/header/….
                 * @example #/amount
                 */
                pointer: string;
                detail: string;
            }[];
            /** @description Facts that bear on the refusal, such as the status the resource is in. */
            facts?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /**
         * @description Stable; never renamed; never reused.
         * @enum {string}
         */
        ProblemCode: "request.invalid" | "request.malformed_json" | "request.bad_target" | "cursor.invalid" | "idempotency_key.missing" | "amount.too_many_decimals" | "credential.missing" | "credential.invalid" | "permission.denied" | "route.not_found" | "party.not_found" | "partner.not_found" | "loan_product.not_found" | "application.not_found" | "offer.not_found" | "document.not_found" | "loan.not_found" | "loan_transaction.not_found" | "arrangement.not_found" | "participation.not_found" | "api_key.not_found" | "loan.originated_elsewhere" | "method.not_allowed" | "idempotency_key.in_flight" | "business_day.not_a_sandbox" | "party.external_reference_taken" | "application.external_reference_taken" | "loan.external_reference_taken" | "loan.repayment_reference_taken" | "loan_product.code_taken" | "application.not_draft" | "application.not_submitted" | "application.not_referred" | "application.not_pending_approval" | "application.not_approved" | "application.already_ended" | "offer.not_open" | "loan.not_pending_disbursement" | "loan.not_active" | "loan.not_disbursed" | "loan_transaction.already_reversed" | "api_key.already_revoked" | "document.content_lost" | "version.stale" | "body.too_large" | "media_type.unsupported" | "idempotency_key.reused" | "business_day.not_ahead" | "business_day.too_far" | "loan_product.currency_not_of_tenant" | "loan_product.limits_contradict" | "loan_product.amount_out_of_range" | "loan_product.instalment_count_out_of_range" | "terms.impossible" | "terms.fees_exceed_principal" | "schedule.principal_not_positive" | "application.incomplete" | "application.same_person" | "decision_policy.none_in_force" | "offer.validity_in_past" | "arrangement.not_in_force" | "arrangement.rates_exceed_borrowers" | "offer.expired" | "offer.terms_differ" | "loan.value_date_in_future" | "loan.value_date_in_past" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan.disbursed_before_acceptance" | "loan.identity_not_verified" | "loan.amount_differs_from_offer" | "loan.payoff_amount_differs" | "loan_transaction.not_reversible" | "document.empty" | "document.type_not_recognised" | "document.type_differs" | "api_key.scope_not_for_kind" | "api_key.partner_of_other_kind" | "version.required" | "server.failed" | "server.busy" | "tenant.unavailable";
    };
    responses: never;
    parameters: {
        /** @description Where to read on; from `nextCursor`. */
        Cursor: string;
        /** @description Rows per page. */
        Limit: number;
        /**
         * @description The ETag that was read last; refused with 412 when somebody else has written since, with 428 when missing.
         * @example "1"
         */
        IfMatch: string;
        /**
         * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
         * @example 7b1f0a52-repay-3
         */
        IdempotencyKey: string;
        /** @description Do everything, answer as if it were done, and leave nothing behind. */
        DryRun: boolean;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant of the credential. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "tenant_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "slug": "himal",
                     *       "name": "Himal Finance",
                     *       "country": "IN",
                     *       "currency": "INR",
                     *       "timeZone": "Asia/Kolkata",
                     *       "businessDate": "2026-01-15",
                     *       "sandbox": true
                     *     }
                     */
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    closeBusinessDay: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "openOn": "2026-02-15"
                 *     }
                 */
                "application/json": components["schemas"]["CloseBusinessDayRequest"];
            };
        };
        responses: {
            /** @description The days are closed. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "businessDate": "2026-02-15",
                     *       "closedDayCount": 31,
                     *       "loanCount": 4,
                     *       "parkedLoans": []
                     *     }
                     */
                    "application/json": components["schemas"]["ClosedBusinessDays"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description Only a sandbox closes its business day over the API. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "business_day.not_a_sandbox" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The date is before the business date. At most 31 days are closed in one request. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "business_day.not_ahead" | "business_day.too_far" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getBooksCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each invariant with its finding. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "businessDate": "2026-02-15",
                     *       "holds": true,
                     *       "invariants": [
                     *         {
                     *           "name": "trial_balance_is_zero",
                     *           "statement": "Debits equal credits in every currency.",
                     *           "checkedCount": 12,
                     *           "violationCount": 0,
                     *           "holds": true,
                     *           "examples": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BooksCheck"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of keys; never their secrets. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "key_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "name": "originations",
                     *           "kind": "sourcing_partner",
                     *           "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "scopes": [
                     *             "applications.write"
                     *           ],
                     *           "lastCharacters": "x7Qa",
                     *           "createdAt": "2026-01-15T09:30:00.000Z",
                     *           "expiresAt": null,
                     *           "revokedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "originations",
                 *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                 *       "kind": "sourcing_partner",
                 *       "scopes": [
                 *         "parties.write",
                 *         "applications.write",
                 *         "applications.read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key with its secret. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "name": "originations",
                     *       "kind": "sourcing_partner",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "scopes": [
                     *         "applications.write"
                     *       ],
                     *       "lastCharacters": "x7Qa",
                     *       "createdAt": "2026-01-15T09:30:00.000Z",
                     *       "expiresAt": null,
                     *       "revokedAt": null,
                     *       "secret": "lk_dev_himal_example"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such partner. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "partner.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description A key of this kind cannot hold that scope. The kind of key and the partner do not fit. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "api_key.scope_not_for_kind" | "api_key.partner_of_other_kind" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                apiKeyId: components["schemas"]["ApiKeyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "rotated"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key is revoked. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "key_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "name": "originations",
                     *       "kind": "staff",
                     *       "partnerId": null,
                     *       "scopes": [
                     *         "loans.read"
                     *       ],
                     *       "lastCharacters": "x7Qa",
                     *       "createdAt": "2026-01-15T09:30:00.000Z",
                     *       "expiresAt": null,
                     *       "revokedAt": "2026-01-16T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such API key. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "api_key.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The key is revoked already. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "api_key.already_revoked" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of partners. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "code": "ganga-bank",
                     *           "name": "Ganga Bank",
                     *           "kind": "co_lender"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PartnerPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listArrangements: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of arrangements with their legs. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "arrangement_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "code": "ganga-80-20",
                     *           "name": "Ganga Bank 80:20",
                     *           "effectiveFrom": "2026-01-01",
                     *           "legs": [
                     *             {
                     *               "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *               "share": "0.8",
                     *               "annualRate": null,
                     *               "penaltyShare": "0"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ArrangementPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listParticipations: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                loanId?: components["schemas"]["LoanId"];
                status?: components["schemas"]["ParticipationStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participations. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "participation_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "status": "active",
                     *           "currency": "INR",
                     *           "share": "0.8",
                     *           "disbursedOn": "2026-01-15",
                     *           "closedOn": null,
                     *           "daysPastDue": 0,
                     *           "balances": {
                     *             "principal": "80000.00",
                     *             "interest": "0.00",
                     *             "fee": "0.00",
                     *             "penalty": "0.00",
                     *             "total": "80000.00"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ParticipationPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getParticipation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participationId: components["schemas"]["ParticipationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participation. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "participation_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "active",
                     *       "currency": "INR",
                     *       "share": "0.8",
                     *       "disbursedOn": "2026-01-15",
                     *       "closedOn": null,
                     *       "daysPastDue": 0,
                     *       "balances": {
                     *         "principal": "80000.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "total": "80000.00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Participation"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such participation. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "participation.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listParticipationInstalments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                participationId: components["schemas"]["ParticipationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share of each scheduled instalment. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "INR",
                     *       "data": [
                     *         {
                     *           "number": 1,
                     *           "dueOn": "2026-02-15",
                     *           "principal": "264.02",
                     *           "interest": "8.00",
                     *           "total": "272.02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ParticipationInstalmentList"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such participation. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "participation.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listParticipationTransactions: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                participationId: components["schemas"]["ParticipationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of shares. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "type": "repayment",
                     *           "valueOn": "2026-02-15",
                     *           "bookedOn": "2026-02-15",
                     *           "principal": "-264.02",
                     *           "interest": "-8.00",
                     *           "fee": "0.00",
                     *           "penalty": "0.00",
                     *           "total": "-272.02"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ParticipationTransactionPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such participation. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "participation.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listLoanProducts: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of products with the version in force. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "code": "salary-12",
                     *           "name": "Salary loan",
                     *           "versionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "versionNumber": 1,
                     *           "effectiveFrom": "2026-01-01",
                     *           "terms": {
                     *             "currency": "INR",
                     *             "annualRate": "0.24",
                     *             "interestMethod": "declining_balance",
                     *             "amortisation": "equal_instalments",
                     *             "dayCount": "actual_365",
                     *             "frequency": {
                     *               "unit": "month",
                     *               "every": 1
                     *             },
                     *             "roundingMode": "half_up",
                     *             "allocationOrder": [
                     *               "penalty",
                     *               "fee",
                     *               "interest",
                     *               "principal"
                     *             ],
                     *             "arrearsGraceDays": 0,
                     *             "minimumAmount": "10000.00",
                     *             "maximumAmount": "500000.00",
                     *             "minimumInstalmentCount": 3,
                     *             "maximumInstalmentCount": 36,
                     *             "charges": [
                     *               {
                     *                 "code": "processing",
                     *                 "name": "Processing fee",
                     *                 "component": "fee",
                     *                 "trigger": "disbursement",
                     *                 "basis": "percentage_of_principal",
                     *                 "rate": "0.01"
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LoanProductPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    createLoanProduct: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "salary-12",
                 *       "name": "Salary loan",
                 *       "effectiveFrom": "2026-01-01",
                 *       "terms": {
                 *         "currency": "INR",
                 *         "annualRate": "0.24",
                 *         "interestMethod": "declining_balance",
                 *         "amortisation": "equal_instalments",
                 *         "dayCount": "actual_365",
                 *         "frequency": {
                 *           "unit": "month",
                 *           "every": 1
                 *         },
                 *         "roundingMode": "half_up",
                 *         "allocationOrder": [
                 *           "penalty",
                 *           "fee",
                 *           "interest",
                 *           "principal"
                 *         ],
                 *         "arrearsGraceDays": 0,
                 *         "minimumAmount": "10000.00",
                 *         "maximumAmount": "500000.00",
                 *         "minimumInstalmentCount": 3,
                 *         "maximumInstalmentCount": 36,
                 *         "charges": [
                 *           {
                 *             "code": "processing",
                 *             "name": "Processing fee",
                 *             "component": "fee",
                 *             "trigger": "disbursement",
                 *             "basis": "percentage_of_principal",
                 *             "rate": "0.01"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateLoanProductRequest"];
            };
        };
        responses: {
            /** @description The product. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "code": "salary-12",
                     *       "name": "Salary loan",
                     *       "versionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "versionNumber": 1,
                     *       "effectiveFrom": "2026-01-01",
                     *       "terms": {
                     *         "currency": "INR",
                     *         "annualRate": "0.24",
                     *         "interestMethod": "declining_balance",
                     *         "amortisation": "equal_instalments",
                     *         "dayCount": "actual_365",
                     *         "frequency": {
                     *           "unit": "month",
                     *           "every": 1
                     *         },
                     *         "roundingMode": "half_up",
                     *         "allocationOrder": [
                     *           "penalty",
                     *           "fee",
                     *           "interest",
                     *           "principal"
                     *         ],
                     *         "arrearsGraceDays": 0,
                     *         "minimumAmount": "10000.00",
                     *         "maximumAmount": "500000.00",
                     *         "minimumInstalmentCount": 3,
                     *         "maximumInstalmentCount": 36,
                     *         "charges": [
                     *           {
                     *             "code": "processing",
                     *             "name": "Processing fee",
                     *             "component": "fee",
                     *             "trigger": "disbursement",
                     *             "basis": "percentage_of_principal",
                     *             "rate": "0.01"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoanProduct"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description Another loan product has this code. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.code_taken" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The product's currency is not the tenant's. The product's least is above its most. No loan can have these terms. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.currency_not_of_tenant" | "loan_product.limits_contradict" | "terms.impossible" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getLoanProduct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanProductId: components["schemas"]["LoanProductId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product with the version in force. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "code": "salary-12",
                     *       "name": "Salary loan",
                     *       "versionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "versionNumber": 1,
                     *       "effectiveFrom": "2026-01-01",
                     *       "terms": {
                     *         "currency": "INR",
                     *         "annualRate": "0.24",
                     *         "interestMethod": "declining_balance",
                     *         "amortisation": "equal_instalments",
                     *         "dayCount": "actual_365",
                     *         "frequency": {
                     *           "unit": "month",
                     *           "every": 1
                     *         },
                     *         "roundingMode": "half_up",
                     *         "allocationOrder": [
                     *           "penalty",
                     *           "fee",
                     *           "interest",
                     *           "principal"
                     *         ],
                     *         "arrearsGraceDays": 0,
                     *         "minimumAmount": "10000.00",
                     *         "maximumAmount": "500000.00",
                     *         "minimumInstalmentCount": 3,
                     *         "maximumInstalmentCount": 36,
                     *         "charges": [
                     *           {
                     *             "code": "processing",
                     *             "name": "Processing fee",
                     *             "component": "fee",
                     *             "trigger": "disbursement",
                     *             "basis": "percentage_of_principal",
                     *             "rate": "0.01"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoanProduct"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan product. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    previewSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                 *       "amount": "100000.00",
                 *       "instalmentCount": 12,
                 *       "disbursedOn": "2026-01-15"
                 *     }
                 */
                "application/json": components["schemas"]["PreviewScheduleRequest"];
            };
        };
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "INR",
                     *       "amount": "1000.00",
                     *       "netDisbursedAmount": "990.00",
                     *       "totalInterest": "20.07",
                     *       "annualPercentageRate": "0.1821",
                     *       "instalments": [
                     *         {
                     *           "number": 1,
                     *           "dueOn": "2026-02-15",
                     *           "principal": "330.02",
                     *           "interest": "10.00",
                     *           "total": "340.02",
                     *           "balanceAfter": "669.98"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SchedulePreview"];
                };
            };
            /** @description The amount has more decimals than its currency. The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "amount.too_many_decimals" | "request.invalid" | "request.bad_target" | "request.malformed_json";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan product. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The amount is outside what the product lends. The number of instalments is outside what the product allows. No loan can have these terms. The fees deducted at disbursement leave nothing to pay out. A schedule repays an amount of more than zero. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.amount_out_of_range" | "loan_product.instalment_count_out_of_range" | "terms.impossible" | "terms.fees_exceed_principal" | "schedule.principal_not_positive";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listParties: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                externalReference?: components["schemas"]["ExternalReference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of parties. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "kind": "person",
                     *           "fullName": "Anjali Rao",
                     *           "bornOn": "1990-04-12",
                     *           "country": "IN",
                     *           "phoneNumber": "+919812345678",
                     *           "emailAddress": null,
                     *           "address": null,
                     *           "externalReference": "GP-77",
                     *           "identityCheckStatus": "NOT_STARTED",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PartyPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    createParty: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "person",
                 *       "fullName": "Anjali Rao",
                 *       "bornOn": "1990-04-12",
                 *       "country": "IN",
                 *       "phoneNumber": "+919812345678",
                 *       "externalReference": "GP-77",
                 *       "identifiers": [
                 *         {
                 *           "type": "pan",
                 *           "value": "ABCPR1234F",
                 *           "issuerCountry": "IN"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreatePartyRequest"];
            };
        };
        responses: {
            /** @description The party. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "kind": "person",
                     *       "fullName": "Anjali Rao",
                     *       "bornOn": "1990-04-12",
                     *       "country": "IN",
                     *       "phoneNumber": "+919812345678",
                     *       "emailAddress": null,
                     *       "address": null,
                     *       "externalReference": "GP-77",
                     *       "identityCheckStatus": "NOT_STARTED",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description Another of your parties has this external reference. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "party.external_reference_taken" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: components["schemas"]["PartyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The party. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "kind": "person",
                     *       "fullName": "Anjali Rao",
                     *       "bornOn": "1990-04-12",
                     *       "country": "IN",
                     *       "phoneNumber": "+919812345678",
                     *       "emailAddress": null,
                     *       "address": null,
                     *       "externalReference": "GP-77",
                     *       "identityCheckStatus": "NOT_STARTED",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such party. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "party.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    updateParty: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description The ETag that was read last; refused with 412 when somebody else has written since, with 428 when missing.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                partyId: components["schemas"]["PartyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phoneNumber": "+919800000000"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdatePartyRequest"];
            };
        };
        responses: {
            /** @description The party as it now is. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "kind": "person",
                     *       "fullName": "Anjali Rao",
                     *       "bornOn": "1990-04-12",
                     *       "country": "IN",
                     *       "phoneNumber": "+919812345678",
                     *       "emailAddress": null,
                     *       "address": null,
                     *       "externalReference": "GP-77",
                     *       "identityCheckStatus": "NOT_STARTED",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such party. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "party.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description Somebody else has written since you read. */
            412: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                        /** @constant */
                        status?: 412;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description A change needs the version it was made on. */
            428: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.required";
                        /** @constant */
                        status?: 428;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    recordIdentityCheck: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                partyId: components["schemas"]["PartyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "VERIFIED",
                 *       "method": "video_kyc",
                 *       "evidence": "VKYC-4411"
                 *     }
                 */
                "application/json": components["schemas"]["RecordIdentityCheckRequest"];
            };
        };
        responses: {
            /** @description The party with its new status. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "kind": "person",
                     *       "fullName": "Anjali Rao",
                     *       "bornOn": "1990-04-12",
                     *       "country": "IN",
                     *       "phoneNumber": "+919812345678",
                     *       "emailAddress": null,
                     *       "address": null,
                     *       "externalReference": "GP-77",
                     *       "identityCheckStatus": "NOT_STARTED",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such party. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "party.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["ApplicationStatus"];
                externalReference?: components["schemas"]["ExternalReference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of applications. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "externalReference": "GP-2026-0001",
                     *           "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "status": "draft",
                     *           "currency": "INR",
                     *           "requestedAmount": "100000.00",
                     *           "requestedInstalmentCount": 6,
                     *           "purpose": "Shop fittings",
                     *           "monthlyIncomeAmount": "60000.00",
                     *           "monthlyObligationAmount": "5000.00",
                     *           "reasonCodes": [],
                     *           "openOfferId": null,
                     *           "loanId": null,
                     *           "createdOn": "2026-01-15",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    createApplication: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                 *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                 *       "requestedAmount": "100000.00",
                 *       "requestedInstalmentCount": 6,
                 *       "purpose": "Shop fittings",
                 *       "monthlyIncomeAmount": "60000.00",
                 *       "monthlyObligationAmount": "5000.00",
                 *       "externalReference": "GP-2026-0001"
                 *     }
                 */
                "application/json": components["schemas"]["CreateApplicationRequest"];
            };
        };
        responses: {
            /** @description The application. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": "GP-2026-0001",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "draft",
                     *       "currency": "INR",
                     *       "requestedAmount": "100000.00",
                     *       "requestedInstalmentCount": 6,
                     *       "purpose": "Shop fittings",
                     *       "monthlyIncomeAmount": "60000.00",
                     *       "monthlyObligationAmount": "5000.00",
                     *       "reasonCodes": [],
                     *       "openOfferId": null,
                     *       "loanId": null,
                     *       "createdOn": "2026-01-15",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The amount has more decimals than its currency. The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "amount.too_many_decimals" | "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such party. There is no such loan product. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "party.not_found" | "loan_product.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Another of your applications has this external reference. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.external_reference_taken" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The amount is outside what the product lends. The number of instalments is outside what the product allows. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.amount_out_of_range" | "loan_product.instalment_count_out_of_range" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": "GP-2026-0001",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "draft",
                     *       "currency": "INR",
                     *       "requestedAmount": "100000.00",
                     *       "requestedInstalmentCount": 6,
                     *       "purpose": "Shop fittings",
                     *       "monthlyIncomeAmount": "60000.00",
                     *       "monthlyObligationAmount": "5000.00",
                     *       "reasonCodes": [],
                     *       "openOfferId": null,
                     *       "loanId": null,
                     *       "createdOn": "2026-01-15",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    updateApplication: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description The ETag that was read last; refused with 412 when somebody else has written since, with 428 when missing.
                 * @example "1"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "requestedAmount": "90000.00"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["UpdateApplicationRequest"];
            };
        };
        responses: {
            /** @description The application as it now is. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": "GP-2026-0001",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "draft",
                     *       "currency": "INR",
                     *       "requestedAmount": "100000.00",
                     *       "requestedInstalmentCount": 6,
                     *       "purpose": "Shop fittings",
                     *       "monthlyIncomeAmount": "60000.00",
                     *       "monthlyObligationAmount": "5000.00",
                     *       "reasonCodes": [],
                     *       "openOfferId": null,
                     *       "loanId": null,
                     *       "createdOn": "2026-01-15",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The amount has more decimals than its currency. The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "amount.too_many_decimals" | "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Only a draft application is changed or submitted. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_draft" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description Somebody else has written since you read. */
            412: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.stale";
                        /** @constant */
                        status?: 412;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The amount is outside what the product lends. The number of instalments is outside what the product allows. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.amount_out_of_range" | "loan_product.instalment_count_out_of_range" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description A change needs the version it was made on. */
            428: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "version.required";
                        /** @constant */
                        status?: 428;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listApplicationDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "document_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "kind": "payslip",
                     *           "fileName": "payslip-december.pdf",
                     *           "mediaType": "application/pdf",
                     *           "byteCount": 18231,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "attachedAt": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    attachDocument: {
        parameters: {
            query: {
                /** @example payslip */
                kind: string;
                /** @example payslip-december.pdf */
                fileName: string;
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description The document. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "document_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "kind": "payslip",
                     *       "fileName": "payslip-december.pdf",
                     *       "mediaType": "application/pdf",
                     *       "byteCount": 18231,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "attachedAt": "2026-01-15T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The application was disbursed, declined or withdrawn. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.already_ended" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The document has no bytes. The bytes are not of a type that is taken. The bytes are of another type than Content-Type says. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document.empty" | "document.type_not_recognised" | "document.type_differs" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    submitApplication: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submitted application. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": "GP-2026-0001",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "draft",
                     *       "currency": "INR",
                     *       "requestedAmount": "100000.00",
                     *       "requestedInstalmentCount": 6,
                     *       "purpose": "Shop fittings",
                     *       "monthlyIncomeAmount": "60000.00",
                     *       "monthlyObligationAmount": "5000.00",
                     *       "reasonCodes": [],
                     *       "openOfferId": null,
                     *       "loanId": null,
                     *       "createdOn": "2026-01-15",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Only a draft application is changed or submitted. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_draft" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The application lacks what a decision needs. The fees deducted at disbursement leave nothing to pay out. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.incomplete" | "terms.fees_exceed_principal" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every decision, with what it read and which rules it hit. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "decision_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "applicationVersion": 1,
                     *           "outcome": "refer",
                     *           "reasonCodes": [
                     *             "no_rule_matched"
                     *           ],
                     *           "policyId": "policy_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "policyVersion": 1,
                     *           "policyHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "snapshotHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "outputHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "engineVersion": 1,
                     *           "decidedAsOf": "2026-01-15",
                     *           "inputs": {
                     *             "requestedAmount": "100000.00"
                     *           },
                     *           "trace": [
                     *             {
                     *               "ruleId": "default",
                     *               "matched": true,
                     *               "outcome": "refer"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecisionList"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    decideApplication: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "decision_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationVersion": 1,
                     *       "outcome": "refer",
                     *       "reasonCodes": [
                     *         "no_rule_matched"
                     *       ],
                     *       "policyId": "policy_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "policyVersion": 1,
                     *       "policyHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "snapshotHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "outputHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "engineVersion": 1,
                     *       "decidedAsOf": "2026-01-15",
                     *       "inputs": {
                     *         "requestedAmount": "100000.00"
                     *       },
                     *       "trace": [
                     *         {
                     *           "ruleId": "default",
                     *           "matched": true,
                     *           "outcome": "refer"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Only a submitted application is decided. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_submitted" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description No decision policy is in force. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "decision_policy.none_in_force" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    recommendApplication: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "100000.00",
                 *       "instalmentCount": 6,
                 *       "memo": "Income proved by payslips; obligations low."
                 *     }
                 */
                "application/json": components["schemas"]["RecommendApplicationRequest"];
            };
        };
        responses: {
            /** @description The application awaits approval. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": "GP-2026-0001",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "draft",
                     *       "currency": "INR",
                     *       "requestedAmount": "100000.00",
                     *       "requestedInstalmentCount": 6,
                     *       "purpose": "Shop fittings",
                     *       "monthlyIncomeAmount": "60000.00",
                     *       "monthlyObligationAmount": "5000.00",
                     *       "reasonCodes": [],
                     *       "openOfferId": null,
                     *       "loanId": null,
                     *       "createdOn": "2026-01-15",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The amount has more decimals than its currency. The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "amount.too_many_decimals" | "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Only a referred application is recommended. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_referred" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The amount is outside what the product lends. The number of instalments is outside what the product allows. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.amount_out_of_range" | "loan_product.instalment_count_out_of_range" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    approveApplication: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "vote": "approve",
                 *       "reason": "Within policy."
                 *     }
                 */
                "application/json": components["schemas"]["ApproveApplicationRequest"];
            };
        };
        responses: {
            /** @description The application after the vote. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": "GP-2026-0001",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "draft",
                     *       "currency": "INR",
                     *       "requestedAmount": "100000.00",
                     *       "requestedInstalmentCount": 6,
                     *       "purpose": "Shop fittings",
                     *       "monthlyIncomeAmount": "60000.00",
                     *       "monthlyObligationAmount": "5000.00",
                     *       "reasonCodes": [],
                     *       "openOfferId": null,
                     *       "loanId": null,
                     *       "createdOn": "2026-01-15",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Only a recommended application is voted on. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_pending_approval" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description Who recommended does not approve. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.same_person" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    issueOffer: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arrangementId": "arrangement_01kah3x5rqe8arj0hn8vq5mf6w",
                 *       "validUntilOn": "2026-01-31"
                 *     }
                 */
                "application/json": components["schemas"]["IssueOfferRequest"];
            };
        };
        responses: {
            /** @description The offer. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "offer_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "issued",
                     *       "currency": "INR",
                     *       "amount": "1000.00",
                     *       "netDisbursedAmount": "990.00",
                     *       "instalmentCount": 1,
                     *       "annualRate": "0.24",
                     *       "annualPercentageRate": "0.255000",
                     *       "totalInterest": "20.00",
                     *       "termsHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "validUntilOn": "2026-01-31",
                     *       "expectedDisbursementOn": "2026-01-15",
                     *       "acceptedOn": null,
                     *       "loanId": null,
                     *       "instalments": [
                     *         {
                     *           "number": 1,
                     *           "dueOn": "2026-02-15",
                     *           "principal": "1000.00",
                     *           "interest": "20.00",
                     *           "total": "1020.00",
                     *           "balanceAfter": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. There is no such arrangement. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found" | "arrangement.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Only an approved application gets an offer. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_approved" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The arrangement is not in force yet. The arrangement's partners would earn more than the borrower pays. The offer would be expired from the start. The fees deducted at disbursement leave nothing to pay out. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "arrangement.not_in_force" | "arrangement.rates_exceed_borrowers" | "offer.validity_in_past" | "terms.fees_exceed_principal" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationId: components["schemas"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The borrower found another lender."
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawApplicationRequest"];
            };
        };
        responses: {
            /** @description The application. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    /** @description The version; send it back as If-Match. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": "GP-2026-0001",
                     *       "partnerId": "partner_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductId": "product_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "draft",
                     *       "currency": "INR",
                     *       "requestedAmount": "100000.00",
                     *       "requestedInstalmentCount": 6,
                     *       "purpose": "Shop fittings",
                     *       "monthlyIncomeAmount": "60000.00",
                     *       "monthlyObligationAmount": "5000.00",
                     *       "reasonCodes": [],
                     *       "openOfferId": null,
                     *       "loanId": null,
                     *       "createdOn": "2026-01-15",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such application. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The application was disbursed, declined or withdrawn. Only a loan that is pending disbursement is disbursed or cancelled. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.already_ended" | "loan.not_pending_disbursement" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offerId: components["schemas"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "offer_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "issued",
                     *       "currency": "INR",
                     *       "amount": "1000.00",
                     *       "netDisbursedAmount": "990.00",
                     *       "instalmentCount": 1,
                     *       "annualRate": "0.24",
                     *       "annualPercentageRate": "0.255000",
                     *       "totalInterest": "20.00",
                     *       "termsHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "validUntilOn": "2026-01-31",
                     *       "expectedDisbursementOn": "2026-01-15",
                     *       "acceptedOn": null,
                     *       "loanId": null,
                     *       "instalments": [
                     *         {
                     *           "number": 1,
                     *           "dueOn": "2026-02-15",
                     *           "principal": "1000.00",
                     *           "interest": "20.00",
                     *           "total": "1020.00",
                     *           "balanceAfter": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such offer. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "offer.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    acceptOffer: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                offerId: components["schemas"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "termsHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptOfferRequest"];
            };
        };
        responses: {
            /** @description The accepted offer with its loan. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "offer_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "issued",
                     *       "currency": "INR",
                     *       "amount": "1000.00",
                     *       "netDisbursedAmount": "990.00",
                     *       "instalmentCount": 1,
                     *       "annualRate": "0.24",
                     *       "annualPercentageRate": "0.255000",
                     *       "totalInterest": "20.00",
                     *       "termsHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "validUntilOn": "2026-01-31",
                     *       "expectedDisbursementOn": "2026-01-15",
                     *       "acceptedOn": null,
                     *       "loanId": null,
                     *       "instalments": [
                     *         {
                     *           "number": 1,
                     *           "dueOn": "2026-02-15",
                     *           "principal": "1000.00",
                     *           "interest": "20.00",
                     *           "total": "1020.00",
                     *           "balanceAfter": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Offer"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such offer. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "offer.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The offer is no longer open. Another of your loans has this external reference. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "offer.not_open" | "loan.external_reference_taken" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The offer has expired. The terms accepted are not the terms offered. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "offer.expired" | "offer.terms_differ" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "document_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "kind": "payslip",
                     *       "fileName": "payslip-december.pdf",
                     *       "mediaType": "application/pdf",
                     *       "byteCount": 18231,
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "attachedAt": "2026-01-15T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such document. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: components["schemas"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such document. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The stored bytes no longer have the hash they had. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "document.content_lost";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listLoans: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                status?: components["schemas"]["LoanStatus"];
                partyId?: components["schemas"]["PartyId"];
                externalReference?: components["schemas"]["ExternalReference"];
                "daysPastDue[gte]"?: number;
                "nextDueOn[gte]"?: components["schemas"]["LocalDate"];
                "nextDueOn[lte]"?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of loans. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "externalReference": null,
                     *           "partnerId": null,
                     *           "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "status": "active",
                     *           "currency": "INR",
                     *           "approvedAmount": "100000.00",
                     *           "annualRate": "0.24",
                     *           "instalmentCount": 6,
                     *           "disbursedOn": "2026-01-15",
                     *           "closedOn": null,
                     *           "closedReason": null,
                     *           "asOf": "2026-01-15",
                     *           "balances": {
                     *             "principal": "100000.00",
                     *             "interest": "0.00",
                     *             "fee": "0.00",
                     *             "penalty": "0.00",
                     *             "credit": "0.00",
                     *             "total": "100000.00"
                     *           },
                     *           "arrears": {
                     *             "pastDueAmount": "0.00",
                     *             "daysPastDue": 0,
                     *             "oldestDueOn": null
                     *           },
                     *           "nextDueOn": "2026-02-15",
                     *           "nextDueAmount": "17850.00"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LoanPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getLoan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The loan at the start of `asOf`. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": null,
                     *       "partnerId": null,
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "active",
                     *       "currency": "INR",
                     *       "approvedAmount": "100000.00",
                     *       "annualRate": "0.24",
                     *       "instalmentCount": 6,
                     *       "disbursedOn": "2026-01-15",
                     *       "closedOn": null,
                     *       "closedReason": null,
                     *       "asOf": "2026-01-15",
                     *       "balances": {
                     *         "principal": "100000.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "credit": "0.00",
                     *         "total": "100000.00"
                     *       },
                     *       "arrears": {
                     *         "pastDueAmount": "0.00",
                     *         "daysPastDue": 0,
                     *         "oldestDueOn": null
                     *       },
                     *       "nextDueOn": "2026-02-15",
                     *       "nextDueAmount": "17850.00"
                     *     }
                     */
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    disburseLoan: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "100000.00",
                 *       "disbursedOn": "2026-01-15",
                 *       "externalReference": "UTR-778123"
                 *     }
                 */
                "application/json": components["schemas"]["DisburseLoanRequest"];
            };
        };
        responses: {
            /** @description The active loan. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "externalReference": null,
                     *       "partnerId": null,
                     *       "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "status": "active",
                     *       "currency": "INR",
                     *       "approvedAmount": "100000.00",
                     *       "annualRate": "0.24",
                     *       "instalmentCount": 6,
                     *       "disbursedOn": "2026-01-15",
                     *       "closedOn": null,
                     *       "closedReason": null,
                     *       "asOf": "2026-01-15",
                     *       "balances": {
                     *         "principal": "100000.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "credit": "0.00",
                     *         "total": "100000.00"
                     *       },
                     *       "arrears": {
                     *         "pastDueAmount": "0.00",
                     *         "daysPastDue": 0,
                     *         "oldestDueOn": null
                     *       },
                     *       "nextDueOn": "2026-02-15",
                     *       "nextDueAmount": "17850.00"
                     *     }
                     */
                    "application/json": components["schemas"]["Loan"];
                };
            };
            /** @description The amount has more decimals than its currency. The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "amount.too_many_decimals" | "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Only a loan that is pending disbursement is disbursed or cancelled. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_pending_disbursement" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The value date is after the business date. The loan would be disbursed before its offer was accepted. The borrower's identity is not verified. The amount is not the amount offered. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.disbursed_before_acceptance" | "loan.identity_not_verified" | "loan.amount_differs_from_offer" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getLoanOrigination: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The origination record. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "complete": true,
                     *       "manifestHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "items": [
                     *         {
                     *           "path": "applicationVersions/1",
                     *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "intact": true,
                     *           "content": {
                     *             "purpose": "Shop fittings"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LoanOrigination"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. The loan was not originated here. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found" | "loan.originated_elsewhere";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getLoanSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each instalment with what is due and what is paid. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "currency": "INR",
                     *       "version": 1,
                     *       "asOf": "2026-01-15",
                     *       "instalments": [
                     *         {
                     *           "number": 1,
                     *           "dueOn": "2026-02-15",
                     *           "settledOn": null,
                     *           "due": {
                     *             "principal": "330.02",
                     *             "interest": "10.00",
                     *             "fee": "0.00",
                     *             "penalty": "0.00",
                     *             "total": "340.02"
                     *           },
                     *           "paid": {
                     *             "principal": "0.00",
                     *             "interest": "0.00",
                     *             "fee": "0.00",
                     *             "penalty": "0.00",
                     *             "total": "0.00"
                     *           },
                     *           "outstandingAmount": "340.02"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LoanSchedule"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The loan is not disbursed yet. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_disbursed";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    recordRepayment: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "17850.00",
                 *       "valueOn": "2026-02-15",
                 *       "externalReference": "UTR-991"
                 *     }
                 */
                "application/json": components["schemas"]["RecordRepaymentRequest"];
            };
        };
        responses: {
            /** @description The repayment, how it was allocated, and the loan after it. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transaction": {
                     *         "id": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "type": "repayment",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-02-15",
                     *         "bookedOn": "2026-02-15",
                     *         "cashAmount": "340.02",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "credit": "0.00",
                     *         "reversesTransactionId": null,
                     *         "reversible": true
                     *       },
                     *       "corrections": [],
                     *       "loan": {
                     *         "id": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "externalReference": null,
                     *         "partnerId": null,
                     *         "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "status": "active",
                     *         "currency": "INR",
                     *         "approvedAmount": "100000.00",
                     *         "annualRate": "0.24",
                     *         "instalmentCount": 6,
                     *         "disbursedOn": "2026-01-15",
                     *         "closedOn": null,
                     *         "closedReason": null,
                     *         "asOf": "2026-01-15",
                     *         "balances": {
                     *           "principal": "100000.00",
                     *           "interest": "0.00",
                     *           "fee": "0.00",
                     *           "penalty": "0.00",
                     *           "credit": "0.00",
                     *           "total": "100000.00"
                     *         },
                     *         "arrears": {
                     *           "pastDueAmount": "0.00",
                     *           "daysPastDue": 0,
                     *           "oldestDueOn": null
                     *         },
                     *         "nextDueOn": "2026-02-15",
                     *         "nextDueAmount": "17850.00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoanTransactionResult"];
                };
            };
            /** @description The amount has more decimals than its currency. The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "amount.too_many_decimals" | "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The loan is not active. This loan already has an entry with this external reference. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_active" | "loan.repayment_reference_taken" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The value date is after the business date. The value date is before the loan was disbursed. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    quotePayoff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "payoffOn": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["QuotePayoffRequest"];
            };
        };
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "currency": "INR",
                     *       "payoffOn": "2026-03-01",
                     *       "principal": "669.98",
                     *       "interest": "3.13",
                     *       "fee": "0.00",
                     *       "penalty": "0.00",
                     *       "credit": "0.00",
                     *       "total": "673.11"
                     *     }
                     */
                    "application/json": components["schemas"]["PayoffQuote"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The loan is not active. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_active";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description A quote looks ahead; this day is before the business date. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_past";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    prepayLoan: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "673.11",
                 *       "valueOn": "2026-03-01",
                 *       "externalReference": "UTR-992"
                 *     }
                 */
                "application/json": components["schemas"]["PrepayLoanRequest"];
            };
        };
        responses: {
            /** @description The prepayment and the closed loan. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transaction": {
                     *         "id": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "type": "repayment",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-02-15",
                     *         "bookedOn": "2026-02-15",
                     *         "cashAmount": "340.02",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "credit": "0.00",
                     *         "reversesTransactionId": null,
                     *         "reversible": true
                     *       },
                     *       "corrections": [],
                     *       "loan": {
                     *         "id": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "externalReference": null,
                     *         "partnerId": null,
                     *         "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "status": "active",
                     *         "currency": "INR",
                     *         "approvedAmount": "100000.00",
                     *         "annualRate": "0.24",
                     *         "instalmentCount": 6,
                     *         "disbursedOn": "2026-01-15",
                     *         "closedOn": null,
                     *         "closedReason": null,
                     *         "asOf": "2026-01-15",
                     *         "balances": {
                     *           "principal": "100000.00",
                     *           "interest": "0.00",
                     *           "fee": "0.00",
                     *           "penalty": "0.00",
                     *           "credit": "0.00",
                     *           "total": "100000.00"
                     *         },
                     *         "arrears": {
                     *           "pastDueAmount": "0.00",
                     *           "daysPastDue": 0,
                     *           "oldestDueOn": null
                     *         },
                     *         "nextDueOn": "2026-02-15",
                     *         "nextDueAmount": "17850.00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoanTransactionResult"];
                };
            };
            /** @description The amount has more decimals than its currency. The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "amount.too_many_decimals" | "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The loan is not active. This loan already has an entry with this external reference. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_active" | "loan.repayment_reference_taken" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description The value date is after the business date. The value date is before the loan was disbursed. A prepayment in full comes after every other entry. The amount is not what closes the loan on that day. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan.payoff_amount_differs" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listLoanTransactions: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                type?: components["schemas"]["LoanTransactionType"];
            };
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transactions in the order they were booked. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "type": "repayment",
                     *           "isCorrection": false,
                     *           "valueOn": "2026-02-15",
                     *           "bookedOn": "2026-02-15",
                     *           "cashAmount": "340.02",
                     *           "principal": "-330.02",
                     *           "interest": "-10.00",
                     *           "fee": "0.00",
                     *           "penalty": "0.00",
                     *           "credit": "0.00",
                     *           "reversesTransactionId": null,
                     *           "reversible": true
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["LoanTransactionPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    reverseLoanTransaction: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                loanId: components["schemas"]["LoanId"];
                transactionId: components["schemas"]["LoanTransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The mandate was returned unpaid."
                 *     }
                 */
                "application/json": components["schemas"]["ReverseLoanTransactionRequest"];
            };
        };
        responses: {
            /** @description The reversal and the loan after it. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transaction": {
                     *         "id": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "type": "repayment",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-02-15",
                     *         "bookedOn": "2026-02-15",
                     *         "cashAmount": "340.02",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "credit": "0.00",
                     *         "reversesTransactionId": null,
                     *         "reversible": true
                     *       },
                     *       "corrections": [],
                     *       "loan": {
                     *         "id": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "externalReference": null,
                     *         "partnerId": null,
                     *         "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "status": "active",
                     *         "currency": "INR",
                     *         "approvedAmount": "100000.00",
                     *         "annualRate": "0.24",
                     *         "instalmentCount": 6,
                     *         "disbursedOn": "2026-01-15",
                     *         "closedOn": null,
                     *         "closedReason": null,
                     *         "asOf": "2026-01-15",
                     *         "balances": {
                     *           "principal": "100000.00",
                     *           "interest": "0.00",
                     *           "fee": "0.00",
                     *           "penalty": "0.00",
                     *           "credit": "0.00",
                     *           "total": "100000.00"
                     *         },
                     *         "arrears": {
                     *           "pastDueAmount": "0.00",
                     *           "daysPastDue": 0,
                     *           "oldestDueOn": null
                     *         },
                     *         "nextDueOn": "2026-02-15",
                     *         "nextDueAmount": "17850.00"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["LoanTransactionResult"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The body is not JSON that we read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "request.malformed_json" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description There is no such loan. There is no such transaction on this loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found" | "loan_transaction.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The transaction is reversed already. A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_transaction.already_reversed" | "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description The body is larger than this address takes. */
            413: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "body.too_large";
                        /** @constant */
                        status?: 413;
                    };
                };
            };
            /** @description The address does not take this media type. */
            415: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "media_type.unsupported";
                        /** @constant */
                        status?: 415;
                    };
                };
            };
            /** @description Only a repayment or a prepayment is reversed. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_transaction.not_reversible" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listLedgerAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The chart of accounts. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "code": "1000",
                     *           "name": "Bank",
                     *           "type": "asset",
                     *           "postingRole": "bank",
                     *           "partnerId": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LedgerAccountList"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getTrialBalance: {
        parameters: {
            query?: {
                /** @description Booked up to and on this day; the business date where absent. */
                on?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each account's balance; the total is zero per currency. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-02-15",
                     *       "totals": [
                     *         {
                     *           "currency": "INR",
                     *           "debit": "1000.00",
                     *           "credit": "1000.00",
                     *           "difference": "0.00"
                     *         }
                     *       ],
                     *       "accounts": [
                     *         {
                     *           "code": "1000",
                     *           "name": "Bank",
                     *           "type": "asset",
                     *           "currency": "INR",
                     *           "debit": "0.00",
                     *           "credit": "1000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listJournalEntries: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                loanId?: components["schemas"]["LoanId"];
                "bookedOn[gte]"?: components["schemas"]["LocalDate"];
                "bookedOn[lte]"?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries with their lines. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "journal_entry_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "bookedOn": "2026-01-15",
                     *           "valueOn": "2026-01-15",
                     *           "description": "Disbursement",
                     *           "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "currency": "INR",
                     *           "lines": [
                     *             {
                     *               "accountCode": "1200",
                     *               "accountName": "Loans to borrowers",
                     *               "debit": "20000.00",
                     *               "credit": "0.00"
                     *             },
                     *             {
                     *               "accountCode": "1000",
                     *               "accountName": "Bank",
                     *               "debit": "0.00",
                     *               "credit": "20000.00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["JournalEntryPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The id of the thing acted on, such as a loan's. */
                entityId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries in the order they were made. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "audit_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "recordedAt": "2026-01-15T09:30:00.000Z",
                     *           "businessDate": "2026-01-15",
                     *           "actor": {
                     *             "kind": "staff",
                     *             "subject": "user:asha",
                     *             "name": "Asha Verma"
                     *           },
                     *           "operationId": "approveApplication",
                     *           "entityType": "application",
                     *           "entityId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "changes": {
                     *             "status": "approved"
                     *           },
                     *           "reason": "Within policy.",
                     *           "requestId": "01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *           "sealNumber": 7
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditEntryPage"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. The cursor is not one of ours for this list. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "cursor.invalid";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: {
                /** @description Do everything, answer as if it were done, and leave nothing behind. */
                dryRun?: components["parameters"]["DryRun"];
            };
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The finding. */
            201: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when a stored answer is repeated. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "intact": true,
                     *       "sealCount": 7,
                     *       "sealedEntryCount": 120,
                     *       "pendingEntryCount": 0,
                     *       "headHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "keyId": "3f9a1c20",
                     *       "firstFault": null
                     *     }
                     */
                    "application/json": components["schemas"]["AuditVerification"];
                };
            };
            /** @description The request does not fit its schema. The request target cannot be read. A write needs an Idempotency-Key. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "request.invalid" | "request.bad_target" | "idempotency_key.missing";
                        /** @constant */
                        status?: 400;
                    };
                };
            };
            /** @description The request names no credential. The credential is not accepted. */
            401: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "credential.missing" | "credential.invalid";
                        /** @constant */
                        status?: 401;
                    };
                };
            };
            /** @description The credential may not call this operation. */
            403: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "permission.denied";
                        /** @constant */
                        status?: 403;
                    };
                };
            };
            /** @description A request with this Idempotency-Key is still running. */
            409: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.in_flight";
                        /** @constant */
                        status?: 409;
                    };
                };
            };
            /** @description This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description We failed; the fault is ours. */
            500: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.failed";
                        /** @constant */
                        status?: 500;
                    };
                };
            };
            /** @description We are busy. The tenant is not available at this moment. */
            503: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "server.busy" | "tenant.unavailable";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
}
