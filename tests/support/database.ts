import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type pg from 'pg'
import { inject } from 'vitest'
import { type Connections, roles } from '../../src/db/connections.ts'
import { connectionsTo, inDatabase, superuserOf, type TestCluster } from './test-cluster.ts'

/** A database of one's own, migrated and empty. */
export interface FreshDatabase {
  readonly connections: Connections
  /** For planting faults; never what the program itself would use. */
  readonly superuser: pg.ClientConfig
  /** Takes the database away, whoever is still connected. */
  close(): Promise<void>
}

/** Copies the migrated template, in a tenth of a second or so. One for each test file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  return copyOf(await testCluster())
}

/** A database that has been through no migration, for tests about migrating. */
export async function bareDatabase(): Promise<FreshDatabase> {
  return copyOf({ ...(await testCluster()), template: 'template0' })
}

async function copyOf(cluster: TestCluster): Promise<FreshDatabase> {
  const name = `kincircle_test_${randomBytes(6).toString('hex')}`
  await inDatabase(cluster.superuser, (client) =>
    client.query(`create database ${name} owner ${roles.owner} template ${cluster.template}`),
  )
  return {
    connections: await connectionsTo(cluster, name),
    superuser: superuserOf(cluster, name),
    async close() {
      await inDatabase(cluster.superuser, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      )
    },
  }
}

let asked: Promise<TestCluster> | undefined

function testCluster(): Promise<TestCluster> {
  asked ??= askForCluster()
  return asked
}

async function askForCluster(): Promise<TestCluster> {
  const answer = JSON.parse(await text(connect(inject('testClusterDesk'))))
  if (answer.error) throw new Error(`The test database did not start: ${answer.error}`)
  return answer.cluster
}
