// Generated from openapi/ by `npm run generate`. Do not edit.
export interface paths {
    "/platform/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tenants
         * @description Every tenant that was ever made, by its slug; of one that was removed its tombstone.
         */
        get: operations["listTenants"];
        put?: never;
        /**
         * Provision a tenant
         * @description Makes the tenant's roles and schema, brings it to the newest version, and applies what the declaration says of issuers, partners, accounts, products and policies. A slug is given once: that of a removed tenant is not given again.
         *
         *     The declaration is what `tenants/*.json` hold. Where it names no issuer, the tenant trusts the realm of its slug at the installation's own identity provider, if there is one.
         */
        post: operations["provisionTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/tenants/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        /** Read a tenant */
        get: operations["getTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/tenants/{slug}/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a declaration to a tenant
         * @description Brings a tenant that is there to what the declaration says, where it lives. Changed product terms and policies become new versions; the business date never moves. It is also how a provisioning that failed is gone on with, mended.
         */
        post: operations["applyTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/tenants/{slug}/suspensions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a tenant
         * @description Every gateway and worker refuses it within five seconds of the job's end; what is at work in it ends. One that is suspended stays so.
         */
        post: operations["suspendTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/tenants/{slug}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a suspended tenant in again */
        post: operations["resumeTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/tenants/{slug}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a tenant
         * @description Writes every row of every table, all of one moment, and a manifest of counts and hashes into a folder of the machine that works the jobs off. The job's `result` names the folder and the manifest's hash; the files themselves are not handed out over the network.
         */
        post: operations["exportTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/tenants/{slug}/removals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a tenant for good
         * @description Drops its schema and its roles, and leaves a tombstone. It must be suspended, and exported a minute after that or later, unless `withoutExport` says that nobody wants what is in it.
         */
        post: operations["removeTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring tenants to this version
         * @description One goes first, a sandbox where there is one; when it fails the others are not begun, unless `pastCanary` says so. After it a tenant that fails stops no other. The job's `result` tells how each fared; it fails when any did not get there.
         */
        post: operations["migrateTenants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/catalogue-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold tenants against the migrations
         * @description Each tenant's tables, roles, policies, triggers and functions are compared with what the migrations give. A tenant that differs is refused by gateways; the job's `result` says in which lines.
         */
        post: operations["checkTenants"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description The newest first.
         */
        get: operations["listPlatformJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform/v1/jobs/{platformJobId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformJobId: components["schemas"]["PlatformJobId"];
            };
            cookie?: never;
        };
        /** Read a job */
        get: operations["getPlatformJob"];
        put?: never;
        post?: never;
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
        /** @example himal */
        Slug: string;
        /** @example job_01kah3x5rqe8arj0hn8vq5mf6w */
        PlatformJobId: string;
        /** @example operator_01kah3x5rqe8arj0hn8vq5mf6w */
        PlatformOperatorId: string;
        /** @example The contract has ended. */
        Reason: string;
        ReasonRequest: {
            reason: components["schemas"]["Reason"];
        };
        RemoveTenantRequest: {
            /** @description The slug of the address once more, by whoever means it. */
            slug: string;
            reason: components["schemas"]["Reason"];
            /**
             * @description Nobody wants what is in it.
             * @default false
             */
            withoutExport: boolean;
        };
        MigrateTenantsRequest: {
            /** @description This tenant alone; every one unless given. */
            slug?: components["schemas"]["Slug"];
            /**
             * @description Goes on although the tenant that goes first failed.
             * @default false
             */
            pastCanary: boolean;
        };
        CheckTenantsRequest: {
            /** @description This tenant alone; every one unless given. */
            slug?: components["schemas"]["Slug"];
        };
        /**
         * @description A removed tenant is a tombstone: its id, its slug, its name, and when it went.
         * @enum {unknown}
         */
        TenantState: "provisioning" | "active" | "suspended" | "removed";
        RegisteredTenant: {
            id: components["schemas"]["TenantId"];
            slug: components["schemas"]["Slug"];
            name: string;
            country: string;
            /** @description Only a sandbox moves its business date over the API. */
            sandbox: boolean;
            state: components["schemas"]["TenantState"];
            stateSince: components["schemas"]["Instant"];
            /** @description Where it lives; null once it is removed. */
            home: {
                nodeId: string;
                /** @enum {unknown} */
                state: "active" | "fenced" | "moving";
                /** @description How often it has moved; 1 at first. */
                epoch: number;
            } | null;
            /** @description Which version its schema has; null before the first, and once it is removed. */
            schema: {
                version: number;
                /** @enum {unknown} */
                state: "current" | "migrating" | "failed";
                /** @description Why the last migration failed. */
                error: string | null;
            } | null;
        };
        RegisteredTenantPage: {
            data: components["schemas"]["RegisteredTenant"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @enum {unknown} */
        PlatformJobKind: "provisionTenant" | "applyTenant" | "suspendTenant" | "resumeTenant" | "exportTenant" | "removeTenant" | "migrateTenants" | "checkTenants";
        /**
         * @description A job that was cut short is run again by itself; one that failed is not.
         * @enum {unknown}
         */
        PlatformJobState: "waiting" | "running" | "succeeded" | "failed";
        PlatformJob: {
            id: components["schemas"]["PlatformJobId"];
            operationId: components["schemas"]["PlatformJobKind"];
            /** @description The tenant; null for a job about all of them. */
            slug: string | null;
            state: components["schemas"]["PlatformJobState"];
            progress: {
                /** @description Steps that are done: migrations, tables or tenants, as the job has it. */
                done: number;
                /** @description Of so many; null as long as that is not known. */
                total: number | null;
            };
            /** @description Why it failed. */
            error: string | null;
            result: components["schemas"]["PlatformJobResult"];
            /** @description How often it was begun. More than once when a process was cut short. */
            attemptCount: number;
            requestedBy: {
                id: components["schemas"]["PlatformOperatorId"];
                name: string;
            };
            requestedAt: components["schemas"]["Instant"];
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
        };
        /** @description What came of it; null until it ends, and for what has nothing to tell. */
        PlatformJobResult: {
            export?: {
                /** @description The folder's name within that of exports. */
                folder: string;
                tableCount: number;
                rowCount: number;
                snapshotAt: components["schemas"]["Instant"];
                /** @description SHA-256 of manifest.json. */
                manifestHash: string;
            };
            migrations?: {
                slug: components["schemas"]["Slug"];
                from: number;
                to: number;
                /** @enum {unknown} */
                outcome: "current" | "failed" | "waiting";
                error: string | null;
            }[];
            checks?: {
                slug: components["schemas"]["Slug"];
                holds: boolean;
                differenceCount: number;
                /** @description At most 20 lines. */
                differences: string[];
            }[];
        } | null;
        PlatformJobPage: {
            data: components["schemas"]["PlatformJob"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @example tenant_01kah3x5rqe8arj0hn8vq5mf6w */
        TenantId: string;
        /**
         * Format: date-time
         * @description An instant in UTC, in the years 1000 to 2999.
         * @example 2026-01-15T09:30:00.000Z
         */
        Instant: string;
        /** @description Pass it as `cursor` to read on; null on the last page. */
        NextCursor: string | null;
        DeclaredDay: string;
        DeclaredCode: string;
        DeclaredRatio: string;
        DeclaredRate: {
            requests: number;
            seconds: number;
        };
        /**
         * A tenant, declared
         * @description Applied idempotently; the file wins for what it declares. It holds no secrets.
         */
        TenantDeclaration: {
            $schema?: string;
            slug: string;
            name: string;
            country: string;
            timeZone: string;
            /** @description Only a sandbox moves its business date over the API. */
            sandbox: boolean;
            currency: {
                code: string;
                digits: number;
            };
            /** @enum {unknown} */
            aprConvention: "nominal" | "effective";
            /** @description Days after a loan is closed in which its borrower is not erased; 2920, eight years, unless given. */
            retentionDays?: number;
            /** @description The days on which nobody works. Without it every day is a working day. */
            calendar?: {
                /** @description Monday 1 to Sunday 7. */
                weekend: number[];
                /** @description Ascending. */
                holidays: components["schemas"]["DeclaredDay"][];
            };
            /** @description The first business date; later it moves by close of business alone. */
            openOn: components["schemas"]["DeclaredDay"];
            issuers?: {
                url: string;
                /** @description For an issuer of several tenants: the id (not the alias) of this tenant's organization in it, as the claim `organization` of its tokens has it. Left out, every token of the issuer is this tenant's, and no other tenant may name the issuer. */
                organization?: string;
                audience: string;
                jwksUrl: string;
                algorithms: ("RS256" | "PS256" | "ES256" | "EdDSA")[];
            }[];
            partners: {
                code: components["schemas"]["DeclaredCode"];
                name: string;
                /** @enum {unknown} */
                kind: "own_book" | "co_lender" | "sourcing_partner";
            }[];
            arrangements: {
                code: components["schemas"]["DeclaredCode"];
                name: string;
                effectiveFrom: components["schemas"]["DeclaredDay"];
                legs: {
                    partner: components["schemas"]["DeclaredCode"];
                    share: components["schemas"]["DeclaredRatio"];
                    penaltyShare: components["schemas"]["DeclaredRatio"];
                    /** @description The leg's own yield; absent where it earns the borrower's rate. */
                    annualRate?: components["schemas"]["DeclaredRatio"];
                }[];
            }[];
            ledgerAccounts: {
                code: string;
                name: string;
                /** @enum {unknown} */
                type: "asset" | "liability" | "equity" | "income" | "expense";
                /** @enum {unknown} */
                postingRole: "bank" | "loans_receivable" | "interest_receivable" | "fee_receivable" | "penalty_receivable" | "charge_off_allowance" | "borrower_credit" | "capitalised_income" | "tax_payable" | "partner_control" | "interest_income" | "fee_income" | "penalty_income" | "recovery_income" | "goodwill_expense" | "charge_off_expense" | "write_off_expense";
            }[];
            loanProducts: {
                code: components["schemas"]["DeclaredCode"];
                name: string;
                effectiveFrom: components["schemas"]["DeclaredDay"];
                /** @description As ProductTerms in openapi/products.yaml. */
                terms: Record<string, never>;
            }[];
            /** @description The approval matrix: which writes wait for the approval of others. The first rule that fits decides; where none fits, the write takes effect at once. */
            approvals?: {
                effectiveFrom: components["schemas"]["DeclaredDay"];
                rules: {
                    operations: string[];
                    /** @description In the tenant's currency: fits when the amount is more. */
                    amountAbove?: string;
                    /** @description The code of a product. */
                    loanProduct?: string;
                    /** @description The code of the partner that acts or brought the loan. */
                    partner?: string;
                    actorKinds?: ("staff" | "co_lender" | "sourcing_partner" | "agent")[];
                    /** @description Empty where the write takes effect at once. */
                    approvals: {
                        count: number;
                        roles: string[];
                    }[];
                    expiresAfterHours: number;
                }[];
            };
            decisionPolicy: {
                effectiveFrom: components["schemas"]["DeclaredDay"];
                /**
                 * @description The first rule that matches decides; where none does, the outcome is refer.
                 * @constant
                 */
                hitPolicy: "first";
                rules: {
                    id: string;
                    /** @description Input name to a FEEL unary test. */
                    when: {
                        [key: string]: string;
                    };
                    /** @enum {unknown} */
                    outcome: "approve" | "refer" | "decline";
                    reasonCodes: string[];
                }[];
            };
            /** @description What the tenant may take of what it shares, in each process. What is not named here has its default. */
            limits?: {
                /** @description Of everybody together: 120,000 in 60 seconds. */
                tenant?: components["schemas"]["DeclaredRate"];
                /** @description Of one person or API key: 60,000 in 60 seconds. */
                caller?: components["schemas"]["DeclaredRate"];
                /** @description Of one agent: 6,000 in 60 seconds. */
                agent?: components["schemas"]["DeclaredRate"];
                /** @description The part of a node's connections that it holds at most: 0.5. */
                poolShare?: number;
            };
            /** @description People and agents of the development issuer; ignored in production. */
            personas?: {
                id: string;
                name: string;
                roles: string[];
                /** @description The id of who answers for an agent. */
                owner?: string;
            }[];
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
        ProblemCode: "request.invalid" | "request.malformed_json" | "request.bad_target" | "cursor.invalid" | "idempotency_key.missing" | "credential.missing" | "credential.invalid" | "route.not_found" | "method.not_allowed" | "body.too_large" | "media_type.unsupported" | "idempotency_key.reused" | "rate_limit.exceeded" | "server.failed" | "server.busy" | "tenant.not_found" | "platform_job.not_found" | "tenant.slug_taken" | "tenant.not_active" | "tenant.not_suspended" | "tenant.not_exported" | "tenant.removed" | "tenant.slug_not_repeated" | "tenant_declaration.inconsistent";
    };
    responses: never;
    parameters: {
        /** @description The tenant. */
        Slug: components["schemas"]["Slug"];
        /** @description Where to read on; from `nextCursor`. */
        Cursor: string;
        /** @description Rows per page. */
        Limit: number;
        /**
         * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
         * @example 7b1f0a52-repay-3
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listTenants: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only tenants in this state. */
                state?: components["schemas"]["TenantState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tenants. */
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
                     *           "id": "tenant_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "slug": "himal",
                     *           "name": "Himal Finance",
                     *           "country": "IN",
                     *           "sandbox": true,
                     *           "state": "active",
                     *           "stateSince": "2026-01-15T09:30:00.000Z",
                     *           "home": {
                     *             "nodeId": "main",
                     *             "state": "active",
                     *             "epoch": 1
                     *           },
                     *           "schema": {
                     *             "version": 23,
                     *             "state": "current",
                     *             "error": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["RegisteredTenantPage"];
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    provisionTenant: {
        parameters: {
            query?: {
                /**
                 * @description The node where the tenant is to live; `main` unless given.
                 * @example main
                 */
                nodeId?: string;
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
                 *       "slug": "example",
                 *       "name": "Example Lender",
                 *       "country": "IN",
                 *       "timeZone": "Asia/Kolkata",
                 *       "sandbox": true,
                 *       "currency": {
                 *         "code": "INR",
                 *         "digits": 2
                 *       },
                 *       "aprConvention": "effective",
                 *       "openOn": "2026-01-15",
                 *       "partners": [
                 *         {
                 *           "code": "own",
                 *           "name": "Example Lender",
                 *           "kind": "own_book"
                 *         }
                 *       ],
                 *       "arrangements": [],
                 *       "ledgerAccounts": [
                 *         {
                 *           "code": "1000",
                 *           "name": "Bank",
                 *           "type": "asset",
                 *           "postingRole": "bank"
                 *         }
                 *       ],
                 *       "loanProducts": [],
                 *       "decisionPolicy": {
                 *         "effectiveFrom": "2026-01-15",
                 *         "hitPolicy": "first",
                 *         "rules": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TenantDeclaration"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description Another tenant has this slug, or had it. */
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
                        code?: "tenant.slug_taken";
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
            /** @description The declaration contradicts itself. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant_declaration.inconsistent" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant. */
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
                     *       "sandbox": true,
                     *       "state": "active",
                     *       "stateSince": "2026-01-15T09:30:00.000Z",
                     *       "home": {
                     *         "nodeId": "main",
                     *         "state": "active",
                     *         "epoch": 1
                     *       },
                     *       "schema": {
                     *         "version": 23,
                     *         "state": "current",
                     *         "error": null
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RegisteredTenant"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    applyTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "example",
                 *       "name": "Example Lender",
                 *       "country": "IN",
                 *       "timeZone": "Asia/Kolkata",
                 *       "sandbox": true,
                 *       "currency": {
                 *         "code": "INR",
                 *         "digits": 2
                 *       },
                 *       "aprConvention": "effective",
                 *       "openOn": "2026-01-15",
                 *       "partners": [
                 *         {
                 *           "code": "own",
                 *           "name": "Example Lender",
                 *           "kind": "own_book"
                 *         }
                 *       ],
                 *       "arrangements": [],
                 *       "ledgerAccounts": [
                 *         {
                 *           "code": "1000",
                 *           "name": "Bank",
                 *           "type": "asset",
                 *           "postingRole": "bank"
                 *         }
                 *       ],
                 *       "loanProducts": [],
                 *       "decisionPolicy": {
                 *         "effectiveFrom": "2026-01-15",
                 *         "hitPolicy": "first",
                 *         "rules": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TenantDeclaration"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The tenant was removed. */
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
                        code?: "tenant.removed";
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
            /** @description The declaration contradicts itself. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant_declaration.inconsistent" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    suspendTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The contract has ended."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The tenant was removed. Only an active tenant is suspended. */
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
                        code?: "tenant.removed" | "tenant.not_active";
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    resumeTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The contract has ended."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The tenant was removed. Only a suspended tenant is resumed or removed. */
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
                        code?: "tenant.removed" | "tenant.not_suspended";
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    exportTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "The contract has ended."
                 *     }
                 */
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The tenant was removed. */
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
                        code?: "tenant.removed";
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    removeTenant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One value per intended effect, kept across retries. The same key with the same request answers the same; with another request it is refused.
                 * @example 7b1f0a52-repay-3
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The tenant. */
                slug: components["parameters"]["Slug"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "slug": "himal",
                 *       "reason": "The contract has ended."
                 *     }
                 */
                "application/json": components["schemas"]["RemoveTenantRequest"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The tenant was removed. Only a suspended tenant is resumed or removed. The tenant was not exported a minute after it was suspended or later. */
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
                        code?: "tenant.removed" | "tenant.not_suspended" | "tenant.not_exported";
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
            /** @description To remove a tenant its slug must be repeated exactly. This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.slug_not_repeated" | "idempotency_key.reused";
                        /** @constant */
                        status?: 422;
                    };
                };
            };
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    migrateTenants: {
        parameters: {
            query?: never;
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
                 *       "slug": "himal"
                 *     }
                 */
                "application/json": components["schemas"]["MigrateTenantsRequest"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The tenant was removed. */
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
                        code?: "tenant.removed";
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    checkTenants: {
        parameters: {
            query?: never;
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
                 *       "slug": "himal"
                 *     }
                 */
                "application/json": components["schemas"]["CheckTenantsRequest"];
            };
        };
        responses: {
            /** @description The job, which waits or runs; with a key that was used before, that job as it stands now. */
            202: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Present when the key was used before. */
                    "Idempotency-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "suspendTenant",
                     *       "slug": "himal",
                     *       "state": "waiting",
                     *       "progress": {
                     *         "done": 0,
                     *         "total": null
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 0,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": null,
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such tenant. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "tenant.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description The tenant was removed. */
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
                        code?: "tenant.removed";
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    listPlatformJobs: {
        parameters: {
            query?: {
                /** @description Where to read on; from `nextCursor`. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows per page. */
                limit?: components["parameters"]["Limit"];
                /** @description Only jobs of this tenant. */
                slug?: components["schemas"]["Slug"];
                /** @description Only jobs in this state. */
                state?: components["schemas"]["PlatformJobState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of jobs. */
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
                     *           "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *           "operationId": "provisionTenant",
                     *           "slug": "himal",
                     *           "state": "running",
                     *           "progress": {
                     *             "done": 12,
                     *             "total": 27
                     *           },
                     *           "error": null,
                     *           "result": null,
                     *           "attemptCount": 1,
                     *           "requestedBy": {
                     *             "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *             "name": "asha"
                     *           },
                     *           "requestedAt": "2026-01-15T09:30:00.000Z",
                     *           "startedAt": "2026-01-15T09:30:01.000Z",
                     *           "endedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJobPage"];
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
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
    getPlatformJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformJobId: components["schemas"]["PlatformJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "job_01kah3x5rqe8arj0hn8vq5mf6w",
                     *       "operationId": "provisionTenant",
                     *       "slug": "himal",
                     *       "state": "succeeded",
                     *       "progress": {
                     *         "done": 27,
                     *         "total": 27
                     *       },
                     *       "error": null,
                     *       "result": null,
                     *       "attemptCount": 1,
                     *       "requestedBy": {
                     *         "id": "operator_01kah3x5rqe8arj0hn8vq5mf6w",
                     *         "name": "asha"
                     *       },
                     *       "requestedAt": "2026-01-15T09:30:00.000Z",
                     *       "startedAt": "2026-01-15T09:30:01.000Z",
                     *       "endedAt": "2026-01-15T09:30:04.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformJob"];
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
            /** @description There is no such job. */
            404: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "platform_job.not_found";
                        /** @constant */
                        status?: 404;
                    };
                };
            };
            /** @description Too many requests in too short a time. */
            429: {
                headers: {
                    /** @description Name it when you report a fault. */
                    "Request-Id"?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    /**
                     * @description The limits of the caller (of an agent its own, named agent) and of its tenant: q requests in w seconds.
                     * @example "caller";q=60000;w=60, "tenant";q=120000;w=60
                     */
                    "RateLimit-Policy"?: string;
                    /**
                     * @description What is left to the caller: r requests, until t seconds from now, when all are there again. The tenant is named where nothing is left to it.
                     * @example "caller";r=59999;t=1
                     */
                    RateLimit?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "rate_limit.exceeded";
                        /** @constant */
                        status?: 429;
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
            /** @description We are busy. */
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
                        code?: "server.busy";
                        /** @constant */
                        status?: 503;
                    };
                };
            };
        };
    };
}

export type OperationId =
  | 'listTenants'
  | 'provisionTenant'
  | 'getTenant'
  | 'applyTenant'
  | 'suspendTenant'
  | 'resumeTenant'
  | 'exportTenant'
  | 'removeTenant'
  | 'migrateTenants'
  | 'checkTenants'
  | 'listPlatformJobs'
  | 'getPlatformJob'
