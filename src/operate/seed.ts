import { requireKnownSchema } from '../db/migrate.ts'
import { agenciesIn } from './agencies-in.ts'
import { type Command, placeOf } from './command.ts'
import { keyringAt, keysFrom } from './keyring.ts'
import { openDatabase } from './open-database.ts'
import { seedDemo } from './seed/seed-demo.ts'

/** Fills an empty database with the invented county. */
export const seed: Command = {
  summary: 'fill an empty database with invented people (needs --demo)',
  willDo: ({ env }) => `Filling ${placeOf(env)} with invented people; refused if anybody is in it.`,
  async run({ env, say, flags }) {
    if (!flags.demo) throw new Error('Only invented people can be seeded: kincircle seed --demo')
    const database = await openDatabase(env, say)
    try {
      await requireKnownSchema(database.connections.app)
      if ((await agenciesIn(database.connections)).length > 0) {
        throw new Error('Somebody is in this database already; it is left as it is.')
      }
      await seedDemo({
        connections: database.connections,
        keys: keysFrom(keyringAt(env.keyFile, say)),
        now: env.now,
        say,
      })
      say('Done.')
      return { exitCode: 0, answer: { seeded: true } }
    } finally {
      await database.close()
    }
  },
}
