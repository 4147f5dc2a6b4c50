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
         * @description Computes and keeps nothing. The first due date and every rate step lie after the first day, and a rate step before the last due date; tranches are for terms with `drawing`, on the first day or later.
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
         * @description Up to its disbursement, and again once that was taken back. An accepted one takes its loan along, which is cancelled while it is pending disbursement; its offer is superseded.
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
    "/v1/loans/{loanId}/disbursement-reversals": {
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
         * Take a disbursement back
         * @description For money that never reached the borrower, or was paid out by mistake, and came back. A new event takes the disbursement out of the loan's history, and with it all that it brought about; the loan is pending disbursement again and its application accepted, so that it may be disbursed anew or withdrawn. Whatever else stands on the loan is reversed first.
         *
         *     Roles: `credit_operations`.
         */
        post: operations["reverseDisbursement"];
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
         *     Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`. Scopes: `servicing.read`.
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
    "/v1/loans/{loanId}/schedule-versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a loan's schedule
         * @description A version is kept when the loan is disbursed and whenever an event changes what falls due; money that only saves or costs interest until the next due day brings none.
         *
         *     Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `servicing.read`.
         */
        get: operations["listScheduleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/schedule-versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                number: number;
            };
            cookie?: never;
        };
        /**
         * Read a version of a loan's schedule
         * @description What fell due by it, whatever was paid; two versions can be compared instalment by instalment.
         *
         *     Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `servicing.read`.
         */
        get: operations["getScheduleVersion"];
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
         *     Roles: `servicing_officer`. Scopes: `repayments.write`, `servicing.read`.
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
         * Reverse an entry on a loan
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
    "/v1/loans/{loanId}/draws": {
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
         * Pay out a further tranche or draw
         * @description The terms say whether a loan is paid out in tranches. The instalments not yet due are levelled anew.
         *
         *     Roles: `servicing_officer`. Scopes: `servicing.write`.
         */
        post: operations["drawLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/refunds": {
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
         * Record money that somebody else paid back for the borrower
         * @description A merchant refund, a payout refund, goodwill, or a credit of interest; allocated by the rule that the terms have for its kind.
         *
         *     Roles: `servicing_officer`. Scopes: `servicing.write`.
         */
        post: operations["recordRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/credit-refunds": {
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
         * Pay the borrower's credit back
         * @description Roles: `servicing_officer`.
         */
        post: operations["refundCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * List a loan's charges
         * @description Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `servicing.read`.
         */
        get: operations["listLoanCharges"];
        put?: never;
        /**
         * Charge a loan
         * @description The charge falls due with the instalment its day falls in; after the last one it gets an instalment of its own.
         *
         *     Roles: `servicing_officer`. Scopes: `servicing.write`.
         */
        post: operations["addLoanCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/charges/{chargeId}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                chargeId: components["schemas"]["LoanChargeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up what is unpaid of a charge
         * @description The tax on the charge is given up with it; named by its own id, tax is given up alone.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["waiveLoanCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/charges/{chargeId}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                chargeId: components["schemas"]["LoanChargeId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit part of a charge back
         * @description As money that came in for the charge; what the charge does not take is laid against the loan. The tax on it is a charge of its own.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["adjustLoanCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/interest-waivers": {
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
         * Give up interest that is owed
         * @description Roles: `servicing_officer`.
         */
        post: operations["waiveInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/transactions/{transactionId}/chargebacks": {
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
         * Record money that was taken back
         * @description The money is owed again from its day; the repayment it takes back stays as it was.
         *
         *     Roles: `servicing_officer`. Scopes: `servicing.write`.
         */
        post: operations["recordChargeback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/capitalisations": {
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
         * Add to the principal without paying out
         * @description Interest that is owed becomes principal, or income is financed.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["capitaliseLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/buy-down-fees": {
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
         * Record a fee that another pays for a loan
         * @description A merchant or dealer pays so that the loan costs its borrower less. What the borrower owes does not change; the fee is deferred, earned over the life of the loan, and shared among its lenders as principal is.
         *
         *     Roles: `servicing_officer`. Scopes: `servicing.write`.
         */
        post: operations["recordBuyDownFee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/transactions/{transactionId}/income-adjustments": {
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
         * Give back part of deferred income
         * @description The transaction is one that deferred income. Of capitalised income the amount is laid against the loan like money that came in; of a buy-down fee it is paid back to whoever paid it. There is less to earn from its day on, and what was earned beyond that is taken back.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["adjustDeferredIncome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/accelerations": {
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
         * Make everything fall due
         * @description Roles: `servicing_officer`.
         */
        post: operations["accelerateLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/charge-offs": {
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
         * Charge a loan off
         * @description The lender no longer expects the money; the borrower still owes it, and may still pay.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["chargeOffLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/write-offs": {
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
         * Write a loan off
         * @description The claim is given up; what still comes is a recovery.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["writeOffLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/recoveries": {
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
         * Record money recovered after a write-off
         * @description Roles: `servicing_officer`. Scopes: `servicing.write`.
         */
        post: operations["recordRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * Read what was owed on a day, as known on a day
         * @description `on`: the start of that day with its entries; `knownOn`: only what was recorded by the end of that business day. Both are the business date when left out.
         *
         *     Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `servicing.read`.
         */
        get: operations["getLoanBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/deferred-income": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        /**
         * Read what deferred income has earned
         * @description Income that was added to the principal, or that another than the borrower paid, is earned over the life of the loan by the straight-line method, and posted as it is earned. What is left when the loan ends is earned then; when it is charged off, released.
         *
         *     Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `servicing.read`.
         */
        get: operations["getDeferredIncome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/explanations/instalments/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                number: number;
            };
            cookie?: never;
        };
        /**
         * Explain the figures of an instalment
         * @description Formula, inputs, day count, days, rates, rounding, and the events and terms behind them, as data.
         *
         *     Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `servicing.read`.
         */
        get: operations["explainInstalment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/explanations/transactions/{transactionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                transactionId: components["schemas"]["LoanTransactionId"];
            };
            cookie?: never;
        };
        /**
         * Explain how money was laid against a loan
         * @description Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `servicing.read`.
         */
        get: operations["explainTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/rate-changes": {
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
         * Change a loan's rate
         * @description From the day on interest is at the new rate, and what is not yet due is levelled anew.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["changeLoanRate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/interest-pauses": {
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
         * Pause interest
         * @description No interest on the days from `fromOn` to `untilOn`, both included.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["pauseInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/reschedules": {
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
         * Move due dates or add instalments
         * @description What is already due stays; `fromOn` names the first instalment that changes by a day in it.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["rescheduleLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/re-agings": {
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
         * Move what is owed to new instalments
         * @description The loan is current again: everything owed is due by the new schedule. With `keep` the new instalments carry the fees that the terms charge with each instalment, unless all that moves is overdue; otherwise fees that are open are spread over them.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["reAgeLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/restructures": {
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
         * Agree new terms for what is owed
         * @description In one entry, interest earned so far becomes principal where that is agreed, the rate changes where one is given, and everything owed moves to new instalments, which carry the fees that the terms charge with each.
         *
         *     Roles: `servicing_officer`.
         */
        post: operations["restructureLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/re-amortisations": {
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
         * Spread what is past due over the instalments to come
         * @description Roles: `servicing_officer`.
         */
        post: operations["reAmortiseLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/restructure-previews": {
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
         * Compare a change with the loan as it is: old and new schedule side by side
         * @description Computes and keeps nothing. Give exactly one change.
         *
         *     Roles: `servicing_officer`. Scopes: `servicing.read`.
         */
        post: operations["previewRestructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/loans/{loanId}/prepayment-comparisons": {
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
         * Compare what a prepayment could do
         * @description Computes and keeps nothing: what the loan would be with the amount paid on the day under each rule for what is not yet due.
         *
         *     Roles: `servicing_officer`. Scopes: `servicing.read`.
         */
        post: operations["comparePrepayments"];
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
        Scope: "tenant.read" | "products.read" | "parties.read" | "parties.write" | "applications.read" | "applications.write" | "loans.read" | "repayments.write" | "servicing.read" | "servicing.write" | "participations.read" | "accounting.read";
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
                /** @description Of principal and of fees without the tax on them. */
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
        ParticipationStatus: "committed" | "active" | "closed" | "written_off";
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
        /** @enum {string} */
        LoanTransactionType: "disbursement" | "capitalisation" | "interest_capitalisation" | "charge" | "tax" | "tax_waiver" | "tax_adjustment" | "accrual" | "repayment" | "down_payment" | "merchant_refund" | "payout_refund" | "goodwill_credit" | "charge_refund" | "charge_adjustment" | "interest_waiver" | "interest_refund" | "capitalised_income_adjustment" | "payoff" | "chargeback" | "credit_refund" | "waiver" | "write_off" | "charge_off" | "transfer" | "recovery" | "re_age" | "restructure" | "re_amortise" | "rate_change" | "interest_pause" | "reschedule" | "acceleration" | "income_deferral" | "income_adjustment" | "income_amortisation" | "income_release" | "credit_application";
        ParticipationTransaction: {
            id: components["schemas"]["LoanTransactionId"];
            type: components["schemas"]["LoanTransactionType"];
            valueOn: components["schemas"]["LocalDate"];
            bookedOn: components["schemas"]["LocalDate"];
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            penalty: components["schemas"]["Amount"];
            /** @description What of the fee and the penalty is tax on charges: the lender of record owes it, and has all of it. */
            taxAmount: components["schemas"]["Amount"];
            /** @description Of what the borrower owes: principal, interest, fee and penalty. */
            total: components["schemas"]["Amount"];
            /** @description Of a fee that another than the borrower paid. Negative where it came in, like what is repaid. */
            income: components["schemas"]["Amount"];
        };
        ParticipationTransactionPage: {
            data: components["schemas"]["ParticipationTransaction"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @example product_01kah3x5rqe8arj0hn8vq5mf6w */
        LoanProductId: string;
        /** @example product_version_01kah3x5rqe8arj0hn8vq5mf6w */
        LoanProductVersionId: string;
        /** @description With amortisation `custom`: each instalment, its day where it differs from the frequency, and its principal; null for what is left, once. */
        InstalmentPlan: {
            dueOn?: components["schemas"]["LocalDate"];
            principal: string | null;
        }[];
        /**
         * @description An exact amount above zero, as decimal text with no more digits than the currency has.
         * @example 1250.00
         */
        PositiveAmount: string;
        /** @enum {string} */
        Component: "principal" | "interest" | "fee" | "penalty";
        AllocationRule: {
            /** @description Of each component what is due stands before what is to come. */
            order: ("past_due_principal" | "past_due_interest" | "past_due_fee" | "past_due_penalty" | "due_principal" | "due_interest" | "due_fee" | "due_penalty" | "in_advance_principal" | "in_advance_interest" | "in_advance_fee" | "in_advance_penalty")[];
            /**
             * @description What becomes of money that nothing due can take: instalments to come take it, it waits as credit, or, with interest on `actual` only, it repays principal at once, so that later instalments are lower, or fewer.
             * @enum {string}
             */
            excess: "next_instalment" | "last_instalment" | "next_then_last" | "spread" | "credit" | "reduce_instalment" | "reduce_term" | "reduce_next";
        };
        Allocation: {
            /** @enum {string} */
            direction: "instalment_first" | "component_first";
            default: components["schemas"]["AllocationRule"];
            byKind?: {
                repayment?: components["schemas"]["AllocationRule"];
                down_payment?: components["schemas"]["AllocationRule"];
                merchant_refund?: components["schemas"]["AllocationRule"];
                payout_refund?: components["schemas"]["AllocationRule"];
                goodwill_credit?: components["schemas"]["AllocationRule"];
                charge_refund?: components["schemas"]["AllocationRule"];
                charge_adjustment?: components["schemas"]["AllocationRule"];
                interest_waiver?: components["schemas"]["AllocationRule"];
                interest_refund?: components["schemas"]["AllocationRule"];
                capitalised_income_adjustment?: components["schemas"]["AllocationRule"];
            };
            /** @enum {string} */
            chargesDue?: "with_instalment" | "on_their_day";
            /**
             * @description A repayment short of a whole instalment is laid against it, or waits as credit until there is enough for the oldest one due.
             * @enum {string}
             */
            partialRepayments?: "lay" | "suspend";
            /**
             * @description What came before a tranche stays where it was laid, or is laid anew over the schedule with the tranche.
             * @enum {string}
             */
            onTranche?: "keep" | "reallocate";
            chargeback?: components["schemas"]["Component"][];
        };
        ChargeTerms: {
            code: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            component: "fee" | "penalty";
            /**
             * @description A fee on each disbursement, deducted or financed; a fee due with each instalment; a penalty on an instalment that is overdue; a fee or a penalty for what happens to the loan.
             * @enum {string}
             */
            trigger: "disbursement" | "instalment" | "overdue" | "event";
            /**
             * @description With `event`: for what. A prepayment is a repayment beyond what is due and, where instalments are paid ahead, beyond the next one.
             * @enum {string}
             */
            on?: "prepayment" | "payoff" | "chargeback" | "rate_change" | "reschedule" | "re_age" | "re_amortise" | "acceleration";
            /**
             * @description Of the disbursement or the instalment; of the principal outstanding on the day; of what is past due; of the money prepaid or charged back.
             * @enum {string}
             */
            basis: "flat" | "percentage_of_principal" | "percentage_of_interest" | "percentage_of_principal_and_interest" | "percentage_of_disbursement" | "percentage_of_outstanding" | "percentage_of_overdue" | "percentage_of_overdue_principal" | "percentage_of_amount";
            amount?: components["schemas"]["PositiveAmount"];
            rate?: components["schemas"]["Ratio"];
            /** @description With `overdue` alone. */
            graceDays?: number;
            /**
             * @description Of a fee at disbursement.
             * @enum {string}
             */
            disbursements?: "each" | "first";
            /** @description Added to the principal instead of deducted from what is paid out. */
            isFinanced?: boolean;
            /** @description Left out, the charge may be given up. */
            isWaivable?: boolean;
            /** @description Tax on the charge; it is owed beside it as a charge of its own, paid with it in proportion, and all the lender of record's. */
            taxRate?: components["schemas"]["Ratio"];
            minimumAmount?: components["schemas"]["PositiveAmount"];
            maximumAmount?: components["schemas"]["PositiveAmount"];
        };
        /** @description What a product lends on. What is left out has the plain meaning that each field names. A term that contradicts another, or that nothing would come of beside the others, is refused with a pointer; so are terms on which the shortest or the longest loan, of the smallest or the largest amount, cannot be lent. */
        ProductTerms: {
            currency: components["schemas"]["CurrencyCode"];
            /** @description Interest per year, or per what `ratePer` says. */
            annualRate: components["schemas"]["Ratio"];
            /**
             * @description A rate per month is 12 of them a year, per week 52, per day 365, per term its share of the term.
             * @enum {string}
             */
            ratePer?: "year" | "month" | "week" | "day" | "term";
            /** @description How the rate was agreed; new values of the index arrive as rate changes. */
            floating?: {
                index: string;
                margin: string;
                /** @description Per year; no rate of the terms is below it. */
                floor?: components["schemas"]["Ratio"];
                /** @description Per year; no rate of the terms is above it. */
                cap?: components["schemas"]["Ratio"];
            };
            /** @enum {string} */
            interestMethod: "declining_balance" | "flat" | "flat_to_declining";
            /**
             * @description Interest is what the schedule says, or on what is really owed each day.
             * @enum {string}
             */
            interestOn?: "scheduled" | "actual";
            /** @enum {string} */
            interestPeriod?: "daily" | "repayment_period";
            /** @description With `interestPeriod` `repayment_period`: principal paid out within a period bears interest from its day. */
            hasPartialPeriodInterest?: boolean;
            /** @enum {string} */
            interestFrom?: "disbursement_day" | "day_after";
            /**
             * @description With interest as `scheduled`: it is earned by the day count, or evenly over the calendar days.
             * @enum {string}
             */
            scheduledEarning?: "day_count" | "calendar_days";
            /**
             * @description With interest on `actual`: what of arrears bears interest until they are paid; left out, their principal. Only `on_all_owed` takes in unpaid fees and penalties, late charges among them, from the due day of their instalment: it is for lenders whose law allows interest on penal charges.
             * @enum {string}
             */
            overdueInterest?: "on_principal" | "on_principal_and_interest" | "on_all_owed" | "none";
            /**
             * @description With interest on `actual`: principal paid ahead and arrears bear interest until they are paid, or to the end of the period of that day.
             * @enum {string}
             */
            interestRest?: "daily" | "repayment_period";
            /**
             * @description The same for money that pays the loan off.
             * @enum {string}
             */
            payoffRest?: "daily" | "repayment_period";
            /** @enum {string} */
            dayCount: "30_360" | "30e_360" | "30_364" | "30_365" | "30_actual" | "actual_360" | "actual_364" | "actual_365" | "actual_actual";
            /** @enum {string} */
            leapYearRule?: "each_year" | "feb_29_period_only";
            /** @enum {string} */
            amortisation: "equal_instalments" | "equal_principal" | "interest_only" | "custom";
            plan?: components["schemas"]["InstalmentPlan"];
            /** @description Every instalment but the last is this amount, which pays the interest of its period at the least. It goes with no balloon. */
            fixedInstalment?: components["schemas"]["PositiveAmount"];
            instalmentMultiple?: components["schemas"]["PositiveAmount"];
            /** @description Every principal and interest due is a multiple of it; the smallest loan has one for each instalment. */
            amountMultiple?: components["schemas"]["PositiveAmount"];
            /**
             * @description What rounding leaves: the last takes all of it, or all are evened out until it takes little, which is for level instalments that are all alike.
             * @enum {string}
             */
            lastInstalment?: "takes_remainder" | "evened_out";
            /** @description With `fixedInstalment`: a last one of less than this fraction of the principal before it is paid with that one. */
            lastInstalmentThreshold?: components["schemas"]["Ratio"];
            /**
             * @description Level instalments follow from the days of each period, or, where they are monthly, from months of 30 days.
             * @enum {string}
             */
            levelMonths?: "actual" | "thirty_days";
            /** @description Principal left to the last instalment besides its own. */
            balloon?: components["schemas"]["PositiveAmount"];
            levelSteps?: {
                fromInstalment: number;
                change: string;
            }[];
            moratorium?: {
                principalInstalments?: number;
                deferredInterestInstalments?: number;
                /** @enum {string} */
                deferredInterest?: "within_level" | "on_top";
                interestFreeInstalments?: number;
            };
            downPayment?: {
                share: components["schemas"]["Ratio"];
                isAutomatic: boolean;
                bearsFlatInterest?: boolean;
            };
            /**
             * @description Paid out in parts up to the approved amount: each once, or again as it is repaid.
             * @enum {string}
             */
            drawing?: "tranches" | "revolving";
            /** @description With `drawing`: every tranche is repaid over the whole number of instalments from its own day. */
            hasFullTermTranches?: boolean;
            /**
             * @description With `drawing`: a tranche levels anew the instalments not yet due, or all, as if it had been paid out with the first.
             * @enum {string}
             */
            trancheLevels?: "later_instalments" | "all_instalments";
            /**
             * @description With `drawing`: a tranche paid out on a due day is repaid from the next instalment on, or already in the one due that day.
             * @enum {string}
             */
            dueDayTranche?: "next_instalment" | "same_instalment";
            frequency: {
                /** @enum {string} */
                unit: "day" | "week" | "month";
                every: number;
                nthWeekday?: {
                    /** @enum {unknown} */
                    nth: 1 | 2 | 3 | 4 | "last";
                    weekday: number;
                };
            };
            /** @description The last instalment is due this many days after the disbursement, whatever the frequency says; the one before it falls due sooner. */
            fixedLengthDays?: number;
            /**
             * @description Of due dates on a day of the month: from the last day of a month they go to the same day, or to the last day, of each.
             * @enum {string}
             */
            monthEnd?: "clamp" | "end_of_month";
            /**
             * @description Where a due date goes that is no working day of the tenant.
             * @enum {string}
             */
            nonWorkingDays?: "none" | "following" | "preceding" | "modified_following" | "extend";
            /** @enum {string} */
            roundingMode: "half_even" | "half_up" | "up" | "down";
            precision?: {
                digits?: number;
                /** @enum {string} */
                flatInterest?: "term" | "instalment" | "equal_parts";
            };
            allocationOrder: components["schemas"]["Component"][];
            allocation?: components["schemas"]["Allocation"];
            /** @description Refunds that give back the interest their money had cost. */
            interestRefundOn?: ("merchant_refund" | "payout_refund")[];
            arrearsGraceDays: number;
            /** @enum {string} */
            chargeOffInterest?: "continue" | "stop" | "accelerate";
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
        /**
         * Format: date
         * @description A civil day; a term is at most 100 years, and ends in this millennium.
         * @example 2026-01-15
         */
        NearDate: string;
        /** @description Of a product, or of terms given with the request; one of the two. */
        PreviewScheduleRequest: {
            loanProductId?: components["schemas"]["LoanProductId"];
            terms?: components["schemas"]["ProductTerms"];
            amount: components["schemas"]["PositiveAmount"];
            instalmentCount: number;
            disbursedOn: components["schemas"]["NearDate"];
            firstDueOn?: components["schemas"]["NearDate"];
            rateSteps?: {
                fromOn: components["schemas"]["NearDate"];
                annualRate: components["schemas"]["Ratio"];
            }[];
            /** @description Further disbursements after the first. Each levels the whole schedule and its fees anew, so a preview takes a few: a year of monthly ones. */
            tranches?: {
                disbursedOn: components["schemas"]["NearDate"];
                amount: components["schemas"]["PositiveAmount"];
            }[];
            /** @description Say with each instalment how its figures come about. */
            explain?: boolean;
        } & (unknown | unknown);
        /** @description The yearly cost of the loan with its fees, as fractions, by each convention; null where it is beyond all measure: 1000000, a hundred million per cent, or more. */
        AnnualRates: {
            /** @description Internal rate of return of a period times periods a year (RBI Key Facts Statement). */
            nominal: string | null;
            /** @description The internal rate of return of a year, by actual days over 365. */
            effective: string | null;
            /** @description By unit periods (US Regulation Z, appendix J). */
            actuarial: string | null;
            /** @description Annual percentage rate of charge (EU Directives 2008/48 and 2014/17, UK). */
            aprc: string | null;
        };
        ScheduledInstalment: {
            number: number;
            dueOn: components["schemas"]["LocalDate"];
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
            balanceAfter: components["schemas"]["Amount"];
        };
        InstalmentExplanation: {
            number: number;
            fromOn: components["schemas"]["LocalDate"];
            dueOn: components["schemas"]["LocalDate"];
            interest: {
                amount: components["schemas"]["Amount"];
                formula: string;
                dayCount: string;
                stretches: {
                    fromOn: components["schemas"]["LocalDate"];
                    toOn: components["schemas"]["LocalDate"];
                    days: number;
                    /** @description What the interest is on: of flat interest all that was paid out. */
                    balance: components["schemas"]["Amount"];
                    annualRate: string;
                    /** @description What one unit of balance earns from `fromOn` to the due date. */
                    rateToDue: string;
                    daysToDue: number;
                    isPaused: boolean;
                    /** @description In minor units, before rounding. */
                    interest: string;
                    /** @description Interest owed again from `fromOn`, after a chargeback. */
                    credited: components["schemas"]["Amount"];
                }[];
                /** @description Where the instalment bears a part of the interest of the whole term instead of that of its stretches. */
                spread: {
                    /** @description Interest of the whole term. */
                    total: components["schemas"]["Amount"];
                    parts: number;
                    /** @description Which of the parts the instalment bears, from 1. */
                    part: number;
                    /**
                     * @description round(total × part ÷ parts) less the same of the part before; or round(total ÷ parts), the last with the remainder.
                     * @enum {string}
                     */
                    by: "running_totals" | "equal_parts";
                } | null;
                /** @description The interest of its own stretches, or its part of the whole, rounded. */
                own: components["schemas"]["Amount"];
                /** @description What the instalment before could not take. */
                carriedOver: components["schemas"]["Amount"];
                /** @description Earned on later instalments that were paid ahead. */
                broughtForward: components["schemas"]["Amount"];
                /** @description Interest that does not follow from the balance. */
                fixed: components["schemas"]["Amount"];
                /** @description What finds no room in it; it is owed with the next. */
                leftOver: components["schemas"]["Amount"];
                /** @description What was paid beyond what it bears. */
                paidBeyond: components["schemas"]["Amount"];
                /** @description Owed again after a chargeback and not in the stretches. */
                owedAgain: components["schemas"]["Amount"];
                roundingMode: string;
                roundingDigits: number;
                /** @description What rounded interest is a multiple of. */
                roundingUnit: components["schemas"]["Amount"];
                /** @enum {string} */
                roundedPer: "instalment" | "balance";
            };
            principal: {
                amount: components["schemas"]["Amount"];
                formula: string;
                /** @description The instalment without what was credited to it and brought forward. */
                level: components["schemas"]["Amount"];
                credited: components["schemas"]["Amount"];
                paid: components["schemas"]["Amount"];
                owedAgain: components["schemas"]["Amount"];
            };
            charges: {
                code: string;
                component: string;
                amount: components["schemas"]["Amount"];
                dueOn: components["schemas"]["LocalDate"];
            }[];
            events: {
                type: string;
                valueOn: components["schemas"]["LocalDate"];
            }[];
            /** @description The terms that decide the figures, by name. */
            terms: {
                [key: string]: string;
            };
        };
        SchedulePreview: {
            currency: components["schemas"]["CurrencyCode"];
            amount: components["schemas"]["Amount"];
            netDisbursedAmount: components["schemas"]["Amount"];
            totalInterest: components["schemas"]["Amount"];
            /** @description A fraction, by the tenant's convention: nominal (periodic rate times periods) or effective. */
            annualPercentageRate: string | null;
            annualRates: components["schemas"]["AnnualRates"];
            instalments: components["schemas"]["ScheduledInstalment"][];
            /** @description Empty unless asked for. */
            explanations: components["schemas"]["InstalmentExplanation"][];
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
            /** @description A down payment first, where the terms ask for one; then the instalments with the fees that fall due with them. */
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
        LoanStatus: "pending_disbursement" | "active" | "overpaid" | "closed" | "written_off" | "cancelled";
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
            /** @description The yearly rate that holds on `asOf`; a loan's own changes of rate are in it. */
            annualRate: string;
            /** @description Instalments of the schedule as it stands on `asOf`, after whatever has changed it. */
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
        ReverseDisbursementRequest: {
            reason: components["schemas"]["LongText"];
            externalReference?: components["schemas"]["ExternalReference"];
        };
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
            /** @description Deferred income that it turns into income; released where the loan is charged off. */
            incomeAmount: components["schemas"]["Amount"];
            principal: components["schemas"]["Amount"];
            interest: components["schemas"]["Amount"];
            fee: components["schemas"]["Amount"];
            penalty: components["schemas"]["Amount"];
            /** @description What of the fee and the penalty is tax on charges: the lender of record owes it, and has all of it. */
            taxAmount: components["schemas"]["Amount"];
            credit: components["schemas"]["Amount"];
            reversesTransactionId: components["schemas"]["LoanTransactionId"] | null;
            /** @description reverseLoanTransaction takes it back, once nothing rests on it. */
            reversible: boolean;
        };
        LoanTransactionResult: {
            transaction: components["schemas"]["LoanTransaction"];
            corrections: components["schemas"]["LoanTransaction"][];
            loan: components["schemas"]["Loan"];
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
                /**
                 * @description What made the instalment: the schedule; a down payment; a payoff or an acceleration; charges after the last one; a re-ageing.
                 * @enum {string}
                 */
                origin: "schedule" | "down_payment" | "payoff" | "after_schedule" | "re_aged";
                dueOn: components["schemas"]["LocalDate"];
                settledOn: components["schemas"]["LocalDate"] | null;
                due: components["schemas"]["ComponentAmounts"];
                paid: components["schemas"]["ComponentAmounts"];
                waived: components["schemas"]["ComponentAmounts"];
                writtenOff: components["schemas"]["ComponentAmounts"];
                outstandingAmount: components["schemas"]["Amount"];
            }[];
        };
        /**
         * @description The event that brought the version.
         * @enum {string}
         */
        ScheduleReason: "disbursement" | "repayment" | "payoff" | "capitalisation" | "chargeback" | "credit_refund" | "rate_change" | "interest_pause" | "reschedule" | "re_age" | "restructure" | "re_amortise" | "charge_off" | "acceleration" | "reversal";
        ScheduleVersion: {
            number: number;
            reason: components["schemas"]["ScheduleReason"];
            recordedAt: components["schemas"]["Instant"];
        };
        ScheduleVersionPage: {
            data: components["schemas"]["ScheduleVersion"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        KeptSchedule: {
            loanId: components["schemas"]["LoanId"];
            currency: components["schemas"]["CurrencyCode"];
            number: number;
            reason: components["schemas"]["ScheduleReason"];
            recordedAt: components["schemas"]["Instant"];
            instalments: {
                number: number;
                fromOn: components["schemas"]["LocalDate"];
                dueOn: components["schemas"]["LocalDate"];
                principal: components["schemas"]["Amount"];
                interest: components["schemas"]["Amount"];
                balanceAfter: components["schemas"]["Amount"];
            }[];
        };
        RecordRepaymentRequest: {
            amount: components["schemas"]["PositiveAmount"];
            valueOn: components["schemas"]["LocalDate"];
            externalReference?: components["schemas"]["ExternalReference"];
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
        MoneyOutRequest: {
            amount: components["schemas"]["PositiveAmount"];
            valueOn: components["schemas"]["LocalDate"];
            externalReference?: components["schemas"]["ExternalReference"];
        };
        RecordRefundRequest: {
            /** @enum {string} */
            kind: "merchant_refund" | "payout_refund" | "goodwill_credit" | "interest_waiver" | "interest_refund";
            amount: components["schemas"]["PositiveAmount"];
            valueOn: components["schemas"]["LocalDate"];
            externalReference?: components["schemas"]["ExternalReference"];
        };
        /** @example charge_01kah3x5rqe8arj0hn8vq5mf6w */
        LoanChargeId: string;
        LoanCharge: {
            /** @description A charge that stands on several instalments has one id on all of them. */
            id: components["schemas"]["LoanChargeId"];
            /** @description The charge that this one is the tax on. */
            taxOfChargeId: components["schemas"]["LoanChargeId"] | null;
            code: string;
            name: string;
            /** @enum {string} */
            component: "fee" | "penalty";
            instalment: number;
            dueOn: components["schemas"]["LocalDate"];
            isWaivable: boolean;
            amount: components["schemas"]["Amount"];
            paidAmount: components["schemas"]["Amount"];
            waivedAmount: components["schemas"]["Amount"];
            outstandingAmount: components["schemas"]["Amount"];
        };
        LoanChargeList: {
            data: components["schemas"]["LoanCharge"][];
        };
        /** @description An amount, or a fraction of what stands on the day; one of the two. */
        AddLoanChargeRequest: {
            code: string;
            name: components["schemas"]["Text"];
            /** @enum {string} */
            component: "fee" | "penalty";
            amount?: components["schemas"]["PositiveAmount"];
            /**
             * @description Of the principal outstanding, of all that was paid out, or of what is past due.
             * @enum {string}
             */
            basis?: "percentage_of_outstanding" | "percentage_of_disbursement" | "percentage_of_overdue" | "percentage_of_overdue_principal";
            rate?: components["schemas"]["Ratio"];
            /** @description The least that a fraction comes to. */
            minimumAmount?: components["schemas"]["PositiveAmount"];
            /** @description The most that a fraction comes to. */
            maximumAmount?: components["schemas"]["PositiveAmount"];
            /** @description Tax on the charge; it is owed beside it as a charge of its own, paid with it in proportion, and all the lender of record's. */
            taxRate?: components["schemas"]["Ratio"];
            /** @description Left out, the charge may be given up. */
            isWaivable?: boolean;
            dueOn: components["schemas"]["LocalDate"];
            /** @description Spread over the instalments not yet due in equal parts. */
            isPerInstalment?: boolean;
        } & (unknown | unknown);
        WaiveLoanChargeRequest: {
            valueOn: components["schemas"]["LocalDate"];
            /** @description Only what stands on this instalment. */
            instalment?: number;
            reason: components["schemas"]["LongText"];
        };
        AdjustLoanChargeRequest: {
            amount: components["schemas"]["PositiveAmount"];
            valueOn: components["schemas"]["LocalDate"];
            reason: components["schemas"]["LongText"];
        };
        ReasonedAmountRequest: {
            amount: components["schemas"]["PositiveAmount"];
            valueOn: components["schemas"]["LocalDate"];
            reason: components["schemas"]["LongText"];
        };
        CapitaliseLoanRequest: {
            amount: components["schemas"]["PositiveAmount"];
            /** @enum {string} */
            of: "income" | "interest";
            valueOn: components["schemas"]["LocalDate"];
            reason: components["schemas"]["LongText"];
        };
        RecordBuyDownFeeRequest: {
            amount: components["schemas"]["PositiveAmount"];
            valueOn: components["schemas"]["LocalDate"];
            /** @description Who pays it, as a merchant or a dealer is called. */
            paidBy: string;
            externalReference?: components["schemas"]["ExternalReference"];
        };
        ReasonedRequest: {
            valueOn: components["schemas"]["LocalDate"];
            reason: components["schemas"]["LongText"];
        };
        Arrears: {
            pastDueAmount: components["schemas"]["Amount"];
            daysPastDue: number;
            oldestDueOn: components["schemas"]["LocalDate"] | null;
        };
        LoanBalances: {
            loanId: components["schemas"]["LoanId"];
            currency: components["schemas"]["CurrencyCode"];
            on: components["schemas"]["LocalDate"];
            knownOn: components["schemas"]["LocalDate"];
            status: components["schemas"]["LoanStatus"];
            balances: components["schemas"]["Balances"];
            arrears: components["schemas"]["Arrears"];
            nextDueOn: components["schemas"]["LocalDate"] | null;
            nextDueAmount: components["schemas"]["Amount"] | null;
        };
        DeferredIncome: {
            loanId: components["schemas"]["LoanId"];
            currency: components["schemas"]["CurrencyCode"];
            on: components["schemas"]["LocalDate"];
            endsOn: components["schemas"]["LocalDate"];
            data: {
                /** @description The transaction that deferred it, which an adjustment names. */
                transactionId: components["schemas"]["LoanTransactionId"];
                /**
                 * @description Added to the principal, or a buy-down fee.
                 * @enum {string}
                 */
                source: "capitalised" | "paid_by_other";
                /** @description Of a buy-down fee who paid it. */
                paidBy: string | null;
                on: components["schemas"]["LocalDate"];
                amount: components["schemas"]["Amount"];
                givenBackAmount: components["schemas"]["Amount"];
                earnedAmount: components["schemas"]["Amount"];
                /** @description What was left when the loan was charged off. It lowers the loss. */
                releasedAmount: components["schemas"]["Amount"];
                unearnedAmount: components["schemas"]["Amount"];
            }[];
        };
        AllocationExplanation: {
            transactionId: components["schemas"]["LoanTransactionId"];
            valueOn: components["schemas"]["LocalDate"];
            kind: string;
            amount: components["schemas"]["Amount"];
            /** @enum {string} */
            direction: "instalment_first" | "component_first";
            order: string[];
            excess: string;
            steps: {
                instalment: number;
                dueOn: components["schemas"]["LocalDate"];
                /** @enum {string} */
                dueType: "past_due" | "due" | "in_advance";
                component: string;
                amount: components["schemas"]["Amount"];
                openBefore: components["schemas"]["Amount"];
                /** @description What of the amount repaid more than was open: principal ahead of its time. */
                repaidAhead: components["schemas"]["Amount"];
            }[];
            credit: components["schemas"]["Amount"];
        };
        /** @description The yearly rate, or the new value of the index that a floating loan follows; one of the two. */
        ChangeLoanRateRequest: {
            annualRate?: components["schemas"]["Ratio"];
            /** @description The rate becomes this and the margin, within the floor and the cap of the terms. */
            indexRate?: components["schemas"]["Ratio"];
            effectiveOn: components["schemas"]["LocalDate"];
            reason: components["schemas"]["LongText"];
        } & (unknown | unknown);
        PauseInterestRequest: {
            fromOn: components["schemas"]["LocalDate"];
            untilOn: components["schemas"]["LocalDate"];
            reason: components["schemas"]["LongText"];
        };
        RescheduleLoanRequest: {
            fromOn: components["schemas"]["LocalDate"];
            adjustedDueOn?: components["schemas"]["LocalDate"];
            extraInstalments?: number;
            principalMoratorium?: number;
            interestMoratorium?: number;
            reason: components["schemas"]["LongText"];
        };
        Frequency: {
            /** @enum {string} */
            unit: "day" | "week" | "month";
            every: number;
        };
        /**
         * @description Interest not yet due: by the new instalments, given up, or what has been earned, or would have been, spread evenly over them.
         * @enum {string}
         */
        InterestHandling: "keep" | "waive" | "spread_accrued" | "spread_full";
        ReAgeLoanRequest: {
            startOn: components["schemas"]["LocalDate"];
            frequency: components["schemas"]["Frequency"];
            instalmentCount: number;
            interest: components["schemas"]["InterestHandling"];
            reason: components["schemas"]["LongText"];
        };
        RestructureLoanRequest: {
            /** @description The first new due date. */
            startOn: components["schemas"]["LocalDate"];
            frequency: components["schemas"]["Frequency"];
            instalmentCount: number;
            /** @description Left out */
            annualRate?: components["schemas"]["Ratio"];
            /** @description Interest earned so far becomes principal. */
            capitalisesInterest: boolean;
            reason: components["schemas"]["LongText"];
        };
        ReAmortiseLoanRequest: {
            /** @enum {string} */
            interest: "keep" | "waive" | "spread_accrued";
            reason: components["schemas"]["LongText"];
        };
        PreviewRestructureRequest: {
            rateChange?: components["schemas"]["ChangeLoanRateRequest"];
            interestPause?: components["schemas"]["PauseInterestRequest"];
            reschedule?: components["schemas"]["RescheduleLoanRequest"];
            reAge?: components["schemas"]["ReAgeLoanRequest"];
            restructure?: components["schemas"]["RestructureLoanRequest"];
            reAmortise?: components["schemas"]["ReAmortiseLoanRequest"];
        };
        ScheduleSide: {
            instalments: {
                number: number;
                dueOn: components["schemas"]["LocalDate"];
                principal: components["schemas"]["Amount"];
                interest: components["schemas"]["Amount"];
                fee: components["schemas"]["Amount"];
                penalty: components["schemas"]["Amount"];
                total: components["schemas"]["Amount"];
                outstandingAmount: components["schemas"]["Amount"];
            }[];
            remainingInterest: components["schemas"]["Amount"];
            remainingTotal: components["schemas"]["Amount"];
            lastDueOn: components["schemas"]["LocalDate"] | null;
            daysPastDue: number;
        };
        RestructurePreview: {
            loanId: components["schemas"]["LoanId"];
            currency: components["schemas"]["CurrencyCode"];
            on: components["schemas"]["LocalDate"];
            before: components["schemas"]["ScheduleSide"];
            after: components["schemas"]["ScheduleSide"];
            /** @description What the borrower would pay more in all; negative saves. */
            extraCost: components["schemas"]["Amount"];
        };
        ComparePrepaymentsRequest: {
            amount: components["schemas"]["PositiveAmount"];
            on: components["schemas"]["LocalDate"];
        };
        PrepaymentComparison: {
            loanId: components["schemas"]["LoanId"];
            currency: components["schemas"]["CurrencyCode"];
            on: components["schemas"]["LocalDate"];
            amount: components["schemas"]["Amount"];
            payoffAmount: components["schemas"]["Amount"];
            options: {
                /** @enum {string} */
                effect: "credit" | "next_instalment" | "last_instalment" | "spread" | "reduce_instalment" | "reduce_term";
                remainingInterest: components["schemas"]["Amount"];
                interestSaved: components["schemas"]["Amount"];
                nextDueOn: components["schemas"]["LocalDate"] | null;
                nextDueAmount: components["schemas"]["Amount"];
                /** @description The last instalment with something unpaid. */
                lastDueOn: components["schemas"]["LocalDate"] | null;
                credit: components["schemas"]["Amount"];
            }[];
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
        ProblemCode: "request.invalid" | "request.malformed_json" | "request.bad_target" | "cursor.invalid" | "idempotency_key.missing" | "amount.too_many_decimals" | "credential.missing" | "credential.invalid" | "permission.denied" | "route.not_found" | "party.not_found" | "partner.not_found" | "loan_product.not_found" | "application.not_found" | "offer.not_found" | "document.not_found" | "loan.not_found" | "loan_transaction.not_found" | "arrangement.not_found" | "participation.not_found" | "api_key.not_found" | "loan.originated_elsewhere" | "loan.no_such_schedule_version" | "loan.no_such_instalment" | "loan_charge.not_found" | "method.not_allowed" | "idempotency_key.in_flight" | "business_day.not_a_sandbox" | "party.external_reference_taken" | "application.external_reference_taken" | "loan.external_reference_taken" | "loan.repayment_reference_taken" | "loan_product.code_taken" | "application.not_draft" | "application.not_submitted" | "application.not_referred" | "application.not_pending_approval" | "application.not_approved" | "application.already_ended" | "offer.not_open" | "loan.not_pending_disbursement" | "loan.not_active" | "loan.not_disbursed" | "loan_transaction.already_reversed" | "api_key.already_revoked" | "document.content_lost" | "loan.not_open" | "loan.not_drawable" | "loan.already_accelerated" | "loan.already_charged_off" | "loan.not_written_off" | "loan_charge.nothing_unpaid" | "loan_transaction.has_followers" | "version.stale" | "body.too_large" | "media_type.unsupported" | "idempotency_key.reused" | "business_day.not_ahead" | "business_day.too_far" | "loan_product.currency_not_of_tenant" | "loan_product.limits_contradict" | "loan_product.amount_out_of_range" | "loan_product.instalment_count_out_of_range" | "terms.impossible" | "terms.fees_exceed_principal" | "schedule.principal_not_positive" | "application.incomplete" | "application.same_person" | "decision_policy.none_in_force" | "offer.validity_in_past" | "arrangement.not_in_force" | "arrangement.rates_exceed_borrowers" | "offer.expired" | "offer.terms_differ" | "loan.value_date_in_future" | "loan.value_date_in_past" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan.disbursed_before_acceptance" | "loan.identity_not_verified" | "loan.amount_differs_from_offer" | "loan.payoff_amount_differs" | "loan_transaction.not_reversible" | "document.empty" | "document.type_not_recognised" | "document.type_differs" | "api_key.scope_not_for_kind" | "api_key.partner_of_other_kind" | "loan_charge.adjustment_too_large" | "loan_charge.not_waivable" | "loan.draw_exceeds_limit" | "loan.credit_too_small" | "loan.interest_too_small" | "loan.charge_due_before_disbursement" | "loan.income_adjustment_too_large" | "loan_transaction.not_deferred_income" | "loan.chargeback_too_large" | "loan.day_out_of_range" | "loan_transaction.not_money_in" | "loan.rate_not_floating" | "loan.pause_ends_before_it_starts" | "loan.reschedule_changes_nothing" | "loan.due_date_not_later" | "loan.nothing_due_from_there" | "loan.start_not_ahead" | "loan_event.impossible" | "version.required" | "server.failed" | "server.busy" | "tenant.unavailable";
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
                     *           "taxAmount": "0.00",
                     *           "total": "-272.02",
                     *           "income": "0.00"
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
            /** @description The product's currency is not the tenant's. The product's least is above its most. No loan can have these terms. The fees deducted at disbursement leave nothing to pay out. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.currency_not_of_tenant" | "loan_product.limits_contradict" | "terms.impossible" | "terms.fees_exceed_principal" | "idempotency_key.reused";
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
                     *       "annualRates": {
                     *         "nominal": "0.182100",
                     *         "effective": "0.198200",
                     *         "actuarial": "0.182100",
                     *         "aprc": "0.198000"
                     *       },
                     *       "instalments": [
                     *         {
                     *           "number": 1,
                     *           "dueOn": "2026-02-15",
                     *           "principal": "330.02",
                     *           "interest": "10.00",
                     *           "fee": "0.00",
                     *           "total": "340.02",
                     *           "balanceAfter": "669.98"
                     *         }
                     *       ],
                     *       "explanations": []
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
            /** @description The product's currency is not the tenant's. The product's least is above its most. The amount is outside what the product lends. The number of instalments is outside what the product allows. No loan can have these terms. The fees deducted at disbursement leave nothing to pay out. A schedule repays an amount of more than zero. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_product.currency_not_of_tenant" | "loan_product.limits_contradict" | "loan_product.amount_out_of_range" | "loan_product.instalment_count_out_of_range" | "terms.impossible" | "terms.fees_exceed_principal" | "schedule.principal_not_positive";
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
            /** @description The application lacks what a decision needs. No loan can have these terms. The fees deducted at disbursement leave nothing to pay out. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "application.incomplete" | "terms.impossible" | "terms.fees_exceed_principal" | "idempotency_key.reused";
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
                     *           "fee": "0.00",
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
            /** @description The arrangement is not in force yet. The arrangement's partners would earn more than the borrower pays. The offer would be expired from the start. No loan can have these terms. The fees deducted at disbursement leave nothing to pay out. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "arrangement.not_in_force" | "arrangement.rates_exceed_borrowers" | "offer.validity_in_past" | "terms.impossible" | "terms.fees_exceed_principal" | "idempotency_key.reused";
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
                     *           "fee": "0.00",
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
                     *           "fee": "0.00",
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
            /** @description The value date is after the business date. The loan would be disbursed before its offer was accepted. The borrower's identity is not verified. The amount is not the amount offered. No loan can have these terms. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.disbursed_before_acceptance" | "loan.identity_not_verified" | "loan.amount_differs_from_offer" | "terms.impossible" | "idempotency_key.reused";
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
    reverseDisbursement: {
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
                 *       "reason": "The account named by the borrower is closed.",
                 *       "externalReference": "UTR-778123-R"
                 *     }
                 */
                "application/json": components["schemas"]["ReverseDisbursementRequest"];
            };
        };
        responses: {
            /** @description The reversal, what else it took back, and the loan after it. */
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
                     *         "id": "transaction_01kah3x5rqe8arj0hn8vq5mf6x",
                     *         "loanId": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "type": "disbursement",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-01-15",
                     *         "bookedOn": "2026-01-17",
                     *         "cashAmount": "100000.00",
                     *         "incomeAmount": "0.00",
                     *         "principal": "-100000.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
                     *         "credit": "0.00",
                     *         "reversesTransactionId": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "reversible": false
                     *       },
                     *       "corrections": [],
                     *       "loan": {
                     *         "id": "loan_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "externalReference": null,
                     *         "partnerId": null,
                     *         "partyId": "party_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "applicationId": "application_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "loanProductVersionId": "product_version_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "status": "pending_disbursement",
                     *         "currency": "INR",
                     *         "approvedAmount": "100000.00",
                     *         "annualRate": "0.24",
                     *         "instalmentCount": 6,
                     *         "disbursedOn": null,
                     *         "closedOn": null,
                     *         "closedReason": null,
                     *         "asOf": "2026-01-17",
                     *         "balances": {
                     *           "principal": "0.00",
                     *           "interest": "0.00",
                     *           "fee": "0.00",
                     *           "penalty": "0.00",
                     *           "credit": "0.00",
                     *           "total": "0.00"
                     *         },
                     *         "arrears": {
                     *           "pastDueAmount": "0.00",
                     *           "daysPastDue": 0,
                     *           "oldestDueOn": null
                     *         },
                     *         "nextDueOn": null,
                     *         "nextDueAmount": null
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
            /** @description The loan is not disbursed yet. The loan is not active. Other entries rest on this one. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan_transaction.has_followers" | "idempotency_key.in_flight";
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
                     *           "origin": "schedule",
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
                     *           "waived": {
                     *             "principal": "0.00",
                     *             "interest": "0.00",
                     *             "fee": "0.00",
                     *             "penalty": "0.00",
                     *             "total": "0.00"
                     *           },
                     *           "writtenOff": {
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
    listScheduleVersions: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions in the order they were kept. */
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
                     *           "number": 1,
                     *           "reason": "disbursement",
                     *           "recordedAt": "2026-01-15T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["ScheduleVersionPage"];
                };
            };
            /** @description The cursor is not one of ours for this list. The request does not fit its schema. The request target cannot be read. */
            400: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "cursor.invalid" | "request.invalid" | "request.bad_target";
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
    getScheduleVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
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
                     *       "number": 1,
                     *       "reason": "disbursement",
                     *       "recordedAt": "2026-01-15T09:30:00.000Z",
                     *       "instalments": [
                     *         {
                     *           "number": 1,
                     *           "fromOn": "2026-01-15",
                     *           "dueOn": "2026-02-15",
                     *           "principal": "330.02",
                     *           "interest": "10.00",
                     *           "balanceAfter": "669.98"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["KeptSchedule"];
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
            /** @description There is no such loan. The loan has no schedule version of this number. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found" | "loan.no_such_schedule_version";
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan_event.impossible" | "idempotency_key.reused";
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. A prepayment in full comes after every other entry. The amount is not what closes the loan on that day. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan.payoff_amount_differs" | "loan_event.impossible" | "idempotency_key.reused";
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
                     *           "incomeAmount": "0.00",
                     *           "principal": "-330.02",
                     *           "interest": "-10.00",
                     *           "fee": "0.00",
                     *           "penalty": "0.00",
                     *           "taxAmount": "0.00",
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The transaction is reversed already. Other entries rest on this one. A request with this Idempotency-Key is still running. */
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
                        code?: "loan_transaction.already_reversed" | "loan_transaction.has_followers" | "idempotency_key.in_flight";
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
            /** @description Only an entry of its own is reversed, not what followed from one, and not the disbursement that began the loan. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_transaction.not_reversible" | "loan_event.impossible" | "idempotency_key.reused";
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
    drawLoan: {
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
                 *       "amount": "5000.00",
                 *       "valueOn": "2026-02-20",
                 *       "externalReference": "UTR-993"
                 *     }
                 */
                "application/json": components["schemas"]["MoneyOutRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. The loan is not active. The terms of the loan pay it out at once. This loan already has an entry with this external reference. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.not_drawable" | "loan.repayment_reference_taken" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The draw is more than is left of the approved amount. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.draw_exceeds_limit" | "loan_event.impossible" | "idempotency_key.reused";
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
    recordRefund: {
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
                 *       "kind": "merchant_refund",
                 *       "amount": "500.00",
                 *       "valueOn": "2026-02-20",
                 *       "externalReference": "RMA-17"
                 *     }
                 */
                "application/json": components["schemas"]["RecordRefundRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. Nothing can be laid against the loan any more. This loan already has an entry with this external reference. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_open" | "loan.repayment_reference_taken" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan_event.impossible" | "idempotency_key.reused";
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
    refundCredit: {
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
                 *       "amount": "12.50",
                 *       "valueOn": "2026-02-20"
                 *     }
                 */
                "application/json": components["schemas"]["MoneyOutRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. This loan already has an entry with this external reference. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.repayment_reference_taken" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The borrower has less to its credit. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.credit_too_small" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    listLoanCharges: {
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
            /** @description Every charge, with what was paid and given up of it. */
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
                     *           "id": "charge_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "taxOfChargeId": null,
                     *           "code": "bounce",
                     *           "name": "Bounced mandate",
                     *           "component": "penalty",
                     *           "instalment": 2,
                     *           "dueOn": "2026-02-20",
                     *           "isWaivable": true,
                     *           "amount": "250.00",
                     *           "paidAmount": "0.00",
                     *           "waivedAmount": "0.00",
                     *           "outstandingAmount": "250.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LoanChargeList"];
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
    addLoanCharge: {
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
                 *       "code": "bounce",
                 *       "name": "Bounced mandate",
                 *       "component": "penalty",
                 *       "amount": "250.00",
                 *       "dueOn": "2026-02-20"
                 *     }
                 */
                "application/json": components["schemas"]["AddLoanChargeRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. Nothing can be laid against the loan any more. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_open" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The charge would fall due before the loan was disbursed. No loan can have these terms. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.charge_due_before_disbursement" | "terms.impossible" | "loan_event.impossible" | "idempotency_key.reused";
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
    waiveLoanCharge: {
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
                chargeId: components["schemas"]["LoanChargeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "valueOn": "2026-02-21",
                 *       "reason": "The bank was at fault."
                 *     }
                 */
                "application/json": components["schemas"]["WaiveLoanChargeRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description There is no such loan. There is no such charge on this loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found" | "loan_charge.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The loan is not disbursed yet. Nothing can be laid against the loan any more. Nothing of the charge is unpaid. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_open" | "loan_charge.nothing_unpaid" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The charge may not be given up. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan_charge.not_waivable" | "loan_event.impossible" | "idempotency_key.reused";
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
    adjustLoanCharge: {
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
                chargeId: components["schemas"]["LoanChargeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": "100.00",
                 *       "valueOn": "2026-02-21",
                 *       "reason": "Charged twice."
                 *     }
                 */
                "application/json": components["schemas"]["AdjustLoanChargeRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description There is no such loan. There is no such charge on this loan. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found" | "loan_charge.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The loan is not disbursed yet. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The adjustment is more than the charge. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan_charge.adjustment_too_large" | "loan_event.impossible" | "idempotency_key.reused";
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
    waiveInterest: {
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
                 *       "amount": "10.00",
                 *       "valueOn": "2026-02-21",
                 *       "reason": "Settlement of a complaint."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonedAmountRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. Nothing can be laid against the loan any more. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_open" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. Less interest is owed. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.interest_too_small" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    recordChargeback: {
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
                 *       "amount": "340.02",
                 *       "valueOn": "2026-02-25",
                 *       "reason": "Disputed by the payer."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonedAmountRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The transaction brought no money in. More would be taken back than came in. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan_transaction.not_money_in" | "loan.chargeback_too_large" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    capitaliseLoan: {
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
                 *       "amount": "100.00",
                 *       "of": "interest",
                 *       "valueOn": "2026-02-21",
                 *       "reason": "Moratorium ended."
                 *     }
                 */
                "application/json": components["schemas"]["CapitaliseLoanRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. Less interest is owed. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.interest_too_small" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    recordBuyDownFee: {
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
                 *       "amount": "60.00",
                 *       "valueOn": "2026-02-21",
                 *       "paidBy": "Sagar Motors",
                 *       "externalReference": "BDF-1"
                 *     }
                 */
                "application/json": components["schemas"]["RecordBuyDownFeeRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. The loan is not active. This loan already has an entry with this external reference. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.repayment_reference_taken" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan_event.impossible" | "idempotency_key.reused";
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
    adjustDeferredIncome: {
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
                 *       "amount": "12.00",
                 *       "valueOn": "2026-02-25",
                 *       "reason": "Part of the goods was returned."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonedAmountRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. Nothing can be laid against the loan any more. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_open" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. The transaction deferred no income that stands. More would be given back than is left of the income. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan_transaction.not_deferred_income" | "loan.income_adjustment_too_large" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    accelerateLoan: {
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
                 *       "valueOn": "2026-02-21",
                 *       "reason": "Event of default."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonedRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    chargeOffLoan: {
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
                 *       "valueOn": "2026-02-21",
                 *       "reason": "180 days past due."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonedRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. The loan is not active. The loan is charged off already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_charged_off" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    writeOffLoan: {
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
                 *       "valueOn": "2026-02-21",
                 *       "reason": "The borrower's estate is insolvent."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonedRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. The loan is not active. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    recordRecovery: {
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
                 *       "amount": "40.00",
                 *       "valueOn": "2026-02-21",
                 *       "externalReference": "REC-1"
                 *     }
                 */
                "application/json": components["schemas"]["MoneyOutRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "incomeAmount": "0.00",
                     *         "principal": "-330.02",
                     *         "interest": "-10.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
            /** @description The loan is not disbursed yet. Only what was written off is recovered. This loan already has an entry with this external reference. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_written_off" | "loan.repayment_reference_taken" | "idempotency_key.in_flight";
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
            /** @description The value date is after the business date. The value date is before the loan was disbursed. A prepayment in full comes after every other entry. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_future" | "loan.value_date_before_disbursement" | "loan.value_date_before_last_entry" | "loan_event.impossible" | "idempotency_key.reused";
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
    getLoanBalances: {
        parameters: {
            query?: {
                on?: components["schemas"]["LocalDate"];
                knownOn?: components["schemas"]["LocalDate"];
            };
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Balances and arrears on the day. */
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
                     *       "on": "2026-02-20",
                     *       "knownOn": "2026-03-01",
                     *       "status": "active",
                     *       "balances": {
                     *         "principal": "669.98",
                     *         "interest": "4.24",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "credit": "0.00",
                     *         "total": "674.22"
                     *       },
                     *       "arrears": {
                     *         "pastDueAmount": "0.00",
                     *         "daysPastDue": 0,
                     *         "oldestDueOn": null
                     *       },
                     *       "nextDueOn": "2026-03-15",
                     *       "nextDueAmount": "340.02"
                     *     }
                     */
                    "application/json": components["schemas"]["LoanBalances"];
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
            /** @description The day lies before the disbursement or after the business date. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.day_out_of_range";
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
    getDeferredIncome: {
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
            /** @description Each income, with what of it was earned by the business date. */
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
                     *       "on": "2026-03-01",
                     *       "endsOn": "2026-04-15",
                     *       "data": [
                     *         {
                     *           "transactionId": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "source": "capitalised",
                     *           "paidBy": null,
                     *           "on": "2026-01-15",
                     *           "amount": "30.00",
                     *           "givenBackAmount": "0.00",
                     *           "earnedAmount": "15.00",
                     *           "releasedAmount": "0.00",
                     *           "unearnedAmount": "15.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DeferredIncome"];
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
    explainInstalment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "fromOn": "2026-01-15",
                     *       "dueOn": "2026-02-15",
                     *       "interest": {
                     *         "amount": "10.00",
                     *         "formula": "max(0, own + carried over + brought forward + fixed) - left over + paid beyond + owed again; own = round(Σ (balance × rate to due ÷ days to due × days + credited))",
                     *         "dayCount": "30_360",
                     *         "stretches": [
                     *           {
                     *             "fromOn": "2026-01-15",
                     *             "toOn": "2026-02-15",
                     *             "days": 31,
                     *             "balance": "1000.00",
                     *             "annualRate": "0.12",
                     *             "rateToDue": "0.01",
                     *             "daysToDue": 31,
                     *             "isPaused": false,
                     *             "interest": "1000",
                     *             "credited": "0.00"
                     *           }
                     *         ],
                     *         "spread": null,
                     *         "own": "10.00",
                     *         "carriedOver": "0.00",
                     *         "broughtForward": "0.00",
                     *         "fixed": "0.00",
                     *         "leftOver": "0.00",
                     *         "paidBeyond": "0.00",
                     *         "owedAgain": "0.00",
                     *         "roundingMode": "half_up",
                     *         "roundingDigits": 2,
                     *         "roundingUnit": "0.01",
                     *         "roundedPer": "instalment"
                     *       },
                     *       "principal": {
                     *         "amount": "330.02",
                     *         "formula": "max(level + credited + brought forward - (interest - its owed again), paid) + owed again",
                     *         "level": "340.02",
                     *         "credited": "0.00",
                     *         "paid": "0.00",
                     *         "owedAgain": "0.00"
                     *       },
                     *       "charges": [],
                     *       "events": [
                     *         {
                     *           "type": "disbursement",
                     *           "valueOn": "2026-01-15"
                     *         }
                     *       ],
                     *       "terms": {
                     *         "annualRate": "0.12",
                     *         "dayCount": "30_360"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InstalmentExplanation"];
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
            /** @description There is no such loan. The loan has no instalment of this number. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.not_found" | "loan.no_such_instalment";
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
    explainTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loanId: components["schemas"]["LoanId"];
                transactionId: components["schemas"]["LoanTransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule, and each step it led to. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transactionId": "transaction_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "valueOn": "2026-02-15",
                     *       "kind": "repayment",
                     *       "amount": "340.02",
                     *       "direction": "instalment_first",
                     *       "order": [
                     *         "past_due_penalty",
                     *         "past_due_fee",
                     *         "past_due_interest",
                     *         "past_due_principal"
                     *       ],
                     *       "excess": "credit",
                     *       "steps": [
                     *         {
                     *           "instalment": 1,
                     *           "dueOn": "2026-02-15",
                     *           "dueType": "due",
                     *           "component": "interest",
                     *           "amount": "10.00",
                     *           "openBefore": "10.00",
                     *           "repaidAhead": "0.00"
                     *         }
                     *       ],
                     *       "credit": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["AllocationExplanation"];
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
            /** @description The transaction brought no money in. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan_transaction.not_money_in";
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
    changeLoanRate: {
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
                 *       "annualRate": "0.11",
                 *       "effectiveOn": "2026-03-01",
                 *       "reason": "Reset of the benchmark."
                 *     }
                 */
                "application/json": components["schemas"]["ChangeLoanRateRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "type": "rate_change",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-03-01",
                     *         "bookedOn": "2026-03-01",
                     *         "cashAmount": "0.00",
                     *         "incomeAmount": "0.00",
                     *         "principal": "0.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
                     *         "asOf": "2026-03-01",
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
                     *         "nextDueOn": "2026-03-15",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is before the loan was disbursed. No loan can have these terms. The rate of this loan follows no index. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_before_disbursement" | "terms.impossible" | "loan.rate_not_floating" | "loan_event.impossible" | "idempotency_key.reused";
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
    pauseInterest: {
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
                 *       "fromOn": "2026-03-01",
                 *       "untilOn": "2026-03-31",
                 *       "reason": "Flood relief."
                 *     }
                 */
                "application/json": components["schemas"]["PauseInterestRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "type": "rate_change",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-03-01",
                     *         "bookedOn": "2026-03-01",
                     *         "cashAmount": "0.00",
                     *         "incomeAmount": "0.00",
                     *         "principal": "0.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
                     *         "asOf": "2026-03-01",
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
                     *         "nextDueOn": "2026-03-15",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is before the loan was disbursed. No loan can have these terms. The pause ends before it starts. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_before_disbursement" | "terms.impossible" | "loan.pause_ends_before_it_starts" | "loan_event.impossible" | "idempotency_key.reused";
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
    rescheduleLoan: {
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
                 *       "fromOn": "2026-03-15",
                 *       "adjustedDueOn": "2026-03-25",
                 *       "reason": "Salary day changed."
                 *     }
                 */
                "application/json": components["schemas"]["RescheduleLoanRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "type": "rate_change",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-03-01",
                     *         "bookedOn": "2026-03-01",
                     *         "cashAmount": "0.00",
                     *         "incomeAmount": "0.00",
                     *         "principal": "0.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
                     *         "asOf": "2026-03-01",
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
                     *         "nextDueOn": "2026-03-15",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is before the loan was disbursed. No loan can have these terms. A reschedule changes due dates, instalments or a moratorium. The due date would not come after the one before it and after what is due already. No instalment is due on that day or later. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_before_disbursement" | "terms.impossible" | "loan.reschedule_changes_nothing" | "loan.due_date_not_later" | "loan.nothing_due_from_there" | "loan_event.impossible" | "idempotency_key.reused";
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
    reAgeLoan: {
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
                 *       "startOn": "2026-04-01",
                 *       "frequency": {
                 *         "unit": "month",
                 *         "every": 1
                 *       },
                 *       "instalmentCount": 6,
                 *       "interest": "keep",
                 *       "reason": "Hardship plan agreed."
                 *     }
                 */
                "application/json": components["schemas"]["ReAgeLoanRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "type": "rate_change",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-03-01",
                     *         "bookedOn": "2026-03-01",
                     *         "cashAmount": "0.00",
                     *         "incomeAmount": "0.00",
                     *         "principal": "0.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
                     *         "asOf": "2026-03-01",
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
                     *         "nextDueOn": "2026-03-15",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is before the loan was disbursed. No loan can have these terms. The new schedule starts before the day it is made on. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_before_disbursement" | "terms.impossible" | "loan.start_not_ahead" | "loan_event.impossible" | "idempotency_key.reused";
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
    restructureLoan: {
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
                 *       "startOn": "2026-04-01",
                 *       "frequency": {
                 *         "unit": "month",
                 *         "every": 1
                 *       },
                 *       "instalmentCount": 12,
                 *       "annualRate": "0.09",
                 *       "capitalisesInterest": true,
                 *       "reason": "Resolution plan agreed."
                 *     }
                 */
                "application/json": components["schemas"]["RestructureLoanRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "type": "rate_change",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-03-01",
                     *         "bookedOn": "2026-03-01",
                     *         "cashAmount": "0.00",
                     *         "incomeAmount": "0.00",
                     *         "principal": "0.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
                     *         "asOf": "2026-03-01",
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
                     *         "nextDueOn": "2026-03-15",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is before the loan was disbursed. No loan can have these terms. The new schedule starts before the day it is made on. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_before_disbursement" | "terms.impossible" | "loan.start_not_ahead" | "loan_event.impossible" | "idempotency_key.reused";
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
    reAmortiseLoan: {
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
                 *       "interest": "keep",
                 *       "reason": "Arrears agreed."
                 *     }
                 */
                "application/json": components["schemas"]["ReAmortiseLoanRequest"];
            };
        };
        responses: {
            /** @description The transaction, what else it changed, and the loan after it. */
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
                     *         "type": "rate_change",
                     *         "isCorrection": false,
                     *         "valueOn": "2026-03-01",
                     *         "bookedOn": "2026-03-01",
                     *         "cashAmount": "0.00",
                     *         "incomeAmount": "0.00",
                     *         "principal": "0.00",
                     *         "interest": "0.00",
                     *         "fee": "0.00",
                     *         "penalty": "0.00",
                     *         "taxAmount": "0.00",
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
                     *         "asOf": "2026-03-01",
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
                     *         "nextDueOn": "2026-03-15",
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. A request with this Idempotency-Key is still running. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated" | "idempotency_key.in_flight";
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
            /** @description The value date is before the loan was disbursed. No instalment is due on that day or later. The history of the loan cannot hold this entry. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_before_disbursement" | "loan.nothing_due_from_there" | "loan_event.impossible" | "idempotency_key.reused";
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
    previewRestructure: {
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
                 *       "reschedule": {
                 *         "fromOn": "2026-03-15",
                 *         "adjustedDueOn": "2026-03-25",
                 *         "reason": "Salary day changed."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PreviewRestructureRequest"];
            };
        };
        responses: {
            /** @description Both schedules and what differs. */
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
                     *       "on": "2026-03-01",
                     *       "before": {
                     *         "instalments": [
                     *           {
                     *             "number": 1,
                     *             "dueOn": "2026-03-15",
                     *             "principal": "330.02",
                     *             "interest": "10.00",
                     *             "fee": "0.00",
                     *             "penalty": "0.00",
                     *             "total": "340.02",
                     *             "outstandingAmount": "340.02"
                     *           }
                     *         ],
                     *         "remainingInterest": "10.00",
                     *         "remainingTotal": "340.02",
                     *         "lastDueOn": "2026-03-15",
                     *         "daysPastDue": 0
                     *       },
                     *       "after": {
                     *         "instalments": [
                     *           {
                     *             "number": 1,
                     *             "dueOn": "2026-03-15",
                     *             "principal": "330.02",
                     *             "interest": "10.00",
                     *             "fee": "0.00",
                     *             "penalty": "0.00",
                     *             "total": "340.02",
                     *             "outstandingAmount": "340.02"
                     *           }
                     *         ],
                     *         "remainingInterest": "10.00",
                     *         "remainingTotal": "340.02",
                     *         "lastDueOn": "2026-03-15",
                     *         "daysPastDue": 0
                     *       },
                     *       "extraCost": "0.00"
                     *     }
                     */
                    "application/json": components["schemas"]["RestructurePreview"];
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
            /** @description The loan is not disbursed yet. The loan is not active. Everything is due already. */
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
                        code?: "loan.not_disbursed" | "loan.not_active" | "loan.already_accelerated";
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
            /** @description The value date is before the loan was disbursed. No loan can have these terms. The rate of this loan follows no index. A reschedule changes due dates, instalments or a moratorium. The due date would not come after the one before it and after what is due already. No instalment is due on that day or later. The new schedule starts before the day it is made on. The pause ends before it starts. The history of the loan cannot hold this entry. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_before_disbursement" | "terms.impossible" | "loan.rate_not_floating" | "loan.reschedule_changes_nothing" | "loan.due_date_not_later" | "loan.nothing_due_from_there" | "loan.start_not_ahead" | "loan.pause_ends_before_it_starts" | "loan_event.impossible";
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
    comparePrepayments: {
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
                 *       "amount": "1000.00",
                 *       "on": "2026-03-20"
                 *     }
                 */
                "application/json": components["schemas"]["ComparePrepaymentsRequest"];
            };
        };
        responses: {
            /** @description Each option with its cost. */
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
                     *       "on": "2026-03-20",
                     *       "amount": "1000.00",
                     *       "payoffAmount": "673.11",
                     *       "options": [
                     *         {
                     *           "effect": "next_instalment",
                     *           "remainingInterest": "3.37",
                     *           "interestSaved": "6.70",
                     *           "nextDueOn": "2026-04-15",
                     *           "nextDueAmount": "340.02",
                     *           "lastDueOn": "2026-04-15",
                     *           "credit": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PrepaymentComparison"];
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
            /** @description The loan is not disbursed yet. The loan is not active. */
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
                        code?: "loan.not_disbursed" | "loan.not_active";
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
            /** @description A quote looks ahead; this day is before the business date. The history of the loan cannot hold this entry. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "loan.value_date_in_past" | "loan_event.impossible";
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
