import pg from 'pg'
import type { Connections } from '../../db/connections.ts'

/** Takes what is waiting off the queue: people were told of it at its time, weeks ago. */
export async function forgetOldNews({ jobs }: Connections): Promise<void> {
  const client = new pg.Client(jobs)
  await client.connect()
  try {
    await client.query(
      'select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs having count(*) > 0',
    )
  } finally {
    await client.end()
  }
}
