// npm run db:new -- room-and-what-changes: an empty migration with today's name on it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const words = process.argv.slice(2).join('-').toLowerCase()
if (/^[a-z0-9]+(-[a-z0-9]+)+$/.test(words)) {
  const now = new Date().toISOString()
  const name = `${now.slice(0, 10).replaceAll('-', '')}-${now.slice(11, 16).replace(':', '')}-${words}.sql`
  const file = join(import.meta.dirname, '..', 'db', 'migrations', name)
  writeFileSync(file, '-- One sentence: what is kept from now on, and why.\n', { flag: 'wx' })
  console.log(`Write it in db/migrations/${name}`)
  console.log('Then: row policies in src/modules/access/policy.ts, and node tools/schema.mjs')
} else {
  console.error('Name the room and what changes: npm run db:new -- meetings-add-private-time')
  process.exitCode = 2
}
