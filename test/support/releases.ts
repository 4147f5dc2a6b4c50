// Three releases that follow one another: this code, one that adds, and one that takes away what neither it nor the one before it uses.
import {
  type Migration,
  migrationOf,
  readMigrations,
  type SchemaWindow,
  schemaWindow,
} from '../../src/contexts/tenancy/migrate.ts'

const expansion = `-- expands
alter table loan add column late text not null default 'late';
alter table party add column late text;
alter table loan_transaction add column late bigint;
create table late (late_id uuid primary key);
grant select on late to {staff};`

const contraction = `-- contracts after 9001: it asks for none of this
drop table late;
alter table loan_transaction drop column late;
alter table party drop column late;
alter table loan drop column late;`

export type Release = 'this' | 'next' | 'the one after'

export const migrationsOf: Readonly<Record<Release, readonly Migration[]>> = {
  this: readMigrations('tenant'),
  next: [...readMigrations('tenant'), migrationOf(9_001, 'late', expansion)],
  'the one after': [
    ...readMigrations('tenant'),
    migrationOf(9_001, 'late', expansion),
    migrationOf(9_002, 'no_more_late', contraction),
  ],
}

export const windowOf = (release: Release): SchemaWindow => schemaWindow(migrationsOf[release])
