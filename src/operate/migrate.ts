import { migrate as migrateDatabase } from '../db/migrate.ts'
import { policySql } from '../modules/access/index.ts'
import { type Command, placeOf } from './command.ts'
import { openDatabase } from './open-database.ts'

/** Brings the database to the schema of this program, as its owner. */
export const migrate: Command = {
  summary: 'bring the database to the schema of this program',
  willDo: ({ env }) => `Migrating ${placeOf(env)}; nothing is taken away.`,
  async run({ env, say }) {
    const database = await openDatabase(env, say)
    try {
      const applied = await migrateDatabase(database.connections, { policySql, say })
      say(
        applied.length > 0
          ? `Done: ${applied.length} new.`
          : 'Nothing new; rights and policies set.',
      )
      return { exitCode: 0, answer: { applied } }
    } finally {
      await database.close()
    }
  },
}
