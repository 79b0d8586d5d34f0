import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { inDatabase } from '../support/test-cluster.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.close())

test('each role signs in under its own name', async () => {
  for (const [part, config] of Object.entries(database.connections)) {
    const { rows } = await inDatabase(config, (client) => client.query('select current_user as me'))
    expect(rows[0].me).toBe(`kincircle_${part}`)
  }
})

test('a day stays the text it is, an instant is ISO text in UTC, a count is a number', async () => {
  const { rows } = await inDatabase(database.connections.app, (client) =>
    client.query(`select date '2026-03-01' as day, timestamptz '2026-03-01 10:00+02' as instant,
      count(*) as several, array[date '2026-03-01', null] as days from generate_series(1, 3)`),
  )
  expect(rows[0]).toEqual({
    day: '2026-03-01',
    instant: '2026-03-01T08:00:00.000Z',
    several: 3,
    days: ['2026-03-01', null],
  })
})

test('the app asks for work in its own transaction and cannot touch the queue itself', async () => {
  await inDatabase(database.connections.app, async (app) => {
    await app.query(`begin; select ops.add_job('undone', '{}'); rollback`)
    await app.query(`begin; select ops.add_job('tell', '{"message_id": "1"}'); commit`)
    await expect(app.query('select from graphile_worker._private_jobs')).rejects.toThrow(
      'permission',
    )
  })
  const { rows } = await inDatabase(database.connections.jobs, (jobs) =>
    jobs.query('select task_identifier as task from graphile_worker.jobs'),
  )
  expect(rows).toEqual([{ task: 'tell' }])
})
