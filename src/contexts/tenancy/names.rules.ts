// The names of an installation's roles, databases and schemas. All come from checked words, so they are safe in SQL text.

/** The three roles of a tenant. None can log in, none owns anything. */
export interface TenantRoles {
  readonly staff: string
  readonly coLender: string
  readonly sourcing: string
}

export function migratorRole(installation: string): string {
  return `${installation}_migrator`
}

export function gatewayRole(installation: string): string {
  return `${installation}_gateway`
}

/** The login of the platform API. It asks for work on tenants, and may do none. */
export function platformRole(installation: string): string {
  return `${installation}_platform`
}

export function tenantRoles(installation: string, slug: string): TenantRoles {
  const prefix = `${installation}_t_${slug}`
  return { staff: `${prefix}_staff`, coLender: `${prefix}_colender`, sourcing: `${prefix}_sourcing` }
}

export function tenantSchema(slug: string): string {
  return `t_${slug}`
}

/** The gateway's login. */
export function gatewayLogin(installation: string, password: string): { user: string; password: string } {
  return { user: gatewayRole(installation), password }
}

export function platformLogin(installation: string, password: string): { user: string; password: string } {
  return { user: platformRole(installation), password }
}

/** `url` with another database, and another login where one is given. */
export function withDatabase(url: string, database: string, login?: { user: string; password: string }): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  if (login) {
    changed.username = encodeURIComponent(login.user)
    changed.password = encodeURIComponent(login.password)
  }
  return changed.toString()
}

/** The database that a URL names; libpq's default is the user's name. */
export function databaseOf(url: string): string {
  const { pathname, username } = new URL(url)
  return decodeURIComponent(pathname.slice(1)) || decodeURIComponent(username) || 'postgres'
}

/** `name` as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
