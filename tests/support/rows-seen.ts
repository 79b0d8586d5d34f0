import { sql } from 'kysely'
import { type Room, tablesOf } from '../../src/db/transaction.ts'
import type { PersonId } from '../../src/shared/ids.ts'
import type { TestHouse } from './house.ts'

/** How many rows of a table the database itself lets a person reach, whatever our own code would show them. */
export const rowsSeen = (house: TestHouse, who: PersonId, table: `${Room}.${string}`) =>
  house.as(who, async (visit): Promise<number> => {
    const room = tablesOf(table.split('.')[0] as Room)
    const counted = sql<{ count: string }>`select count(*) from ${sql.table(table)}`
    const { rows } = await counted.execute(room(visit.tx))
    return Number(rows[0]?.count)
  })
