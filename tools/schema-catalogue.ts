import type pg from 'pg'
import { roles } from '../src/db/connections.ts'
import { opsSchema } from '../src/db/rights-sql.ts'

/** A column as the catalogue knows it. */
export interface Column {
  readonly name: string
  /** As one writes it in SQL, such as `text` or `uuid[]`. */
  readonly type: string
  readonly required: boolean
  readonly default: string | null
  readonly generated: boolean
  readonly comment: string | null
}

export interface Table {
  readonly schema: string
  readonly name: string
  readonly comment: string | null
  readonly columns: readonly Column[]
  /** Definitions as PostgreSQL prints them, primary key first. */
  readonly constraints: readonly {
    readonly columns: readonly string[]
    readonly definition: string
  }[]
  readonly indexes: readonly string[]
  readonly policies: readonly string[]
}

export interface Catalogue {
  readonly tables: readonly Table[]
  readonly functions: readonly string[]
  readonly views: readonly string[]
}

const ours = `nspowner = '${roles.owner}'::regrole`

/** Reads the schema of a migrated database: our own schemas, not PostgreSQL's and not the job queue's. */
export async function readCatalogue(client: pg.Client): Promise<Catalogue> {
  // With nothing on the path every name is printed with its schema.
  await client.query("set search_path = ''")
  const { rows: tables } = await client.query<Table>(tablesSql)
  const { rows: functions } = await client.query<{ definition: string }>(functionsSql)
  const { rows: views } = await client.query<{ definition: string }>(viewsSql)
  return {
    tables,
    functions: functions.map(({ definition }) => definition.trim()),
    views: views.map(({ definition }) => definition.trim()),
  }
}

const tablesSql = `
select n.nspname as schema, c.relname as name, pg_catalog.obj_description(c.oid) as comment,
  (select pg_catalog.json_agg(pg_catalog.json_build_object(
      'name', a.attname,
      'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
      'required', a.attnotnull,
      'default', pg_catalog.pg_get_expr(d.adbin, d.adrelid),
      'generated', a.attgenerated <> '' or a.attidentity = 'a',
      'comment', pg_catalog.col_description(c.oid, a.attnum)) order by a.attnum)
    from pg_catalog.pg_attribute a
    left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  coalesce((select pg_catalog.json_agg(pg_catalog.json_build_object(
      'columns', (select pg_catalog.json_agg(a.attname) from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and a.attnum = any (k.conkey)),
      'definition', pg_catalog.pg_get_constraintdef(k.oid))
      order by pg_catalog.strpos('pufc', k.contype::text), k.conname)
    from pg_catalog.pg_constraint k
    where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c')), '[]') as constraints,
  coalesce((select pg_catalog.json_agg(pg_catalog.pg_get_indexdef(i.indexrelid) order by i.indexrelid)
    from pg_catalog.pg_index i where i.indrelid = c.oid
      and not exists (select from pg_catalog.pg_constraint k
        where k.conindid = i.indexrelid and k.conrelid = c.oid)), '[]') as indexes,
  coalesce((select pg_catalog.json_agg(pg_catalog.concat_ws(' ', 'policy', p.policyname, 'for',
      pg_catalog.lower(p.cmd), nullif('to ' || pg_catalog.array_to_string(p.roles, ', '), 'to public'),
      'using ' || p.qual, 'with check ' || p.with_check) order by p.policyname)
    from pg_catalog.pg_policies p
    where p.schemaname = n.nspname and p.tablename = c.relname), '[]') as policies
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where ${ours} and c.relkind in ('r', 'p')
order by n.nspname = '${opsSchema}', n.nspname, c.relname`

const functionsSql = `
select pg_catalog.pg_get_functiondef(p.oid) as definition
from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
where ${ours} order by n.nspname, p.proname`

const viewsSql = `
select pg_catalog.format('create view %I.%I as %s', n.nspname, c.relname,
  pg_catalog.pg_get_viewdef(c.oid, true)) as definition
from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
where ${ours} and c.relkind in ('v', 'm') order by n.nspname, c.relname`
