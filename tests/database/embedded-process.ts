// A program that does nothing but run the embedded database, for tests that end it in every way.
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startEmbedded } from '../../src/db/embedded/start-embedded.ts'

const [dataDirectory = '', task] = process.argv.slice(2)
const embedded = await startEmbedded({ dataDirectory, say: console.log })
let stopping = false
process.once('SIGTERM', () => {
  stopping = true
})

const client = new pg.Client(embedded.connections.owner)
client.on('error', () => {})
await client.connect()
await client.query('create schema if not exists kept')
await client.query('create table if not exists kept.word (n int primary key)')
const { rows } = await client.query('select coalesce(max(n), 0)::int as last from kept.word')
console.log(`ready, last ${rows[0].last}`)

let n: number = rows[0].last
while (!stopping) {
  if (task === 'write') {
    n++
    await client.query('insert into kept.word values ($1)', [n])
    console.log(`kept ${n}`)
  } else await wait(10)
}
await client.end()
await embedded.stop()
console.log('stopped')
