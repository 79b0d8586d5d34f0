import { type Connections, serverConnections } from '../db/connections.ts'
import { startEmbedded } from '../db/embedded/start-embedded.ts'
import type { Env } from '../env.ts'

/** A database that can be connected to, and what to do when done with it. */
export interface OpenDatabase {
  readonly connections: Connections
  readonly embedded: boolean
  close(): Promise<void>
}

/** The operator's server if one is set, else the embedded database, started if need be. */
export async function openDatabase(env: Env, say: (line: string) => void): Promise<OpenDatabase> {
  if (env.database) {
    return { connections: serverConnections(env.database), embedded: false, close: async () => {} }
  }
  const embedded = await startEmbedded({ dataDirectory: env.dataDirectory, say })
  return { connections: embedded.connections, embedded: true, close: () => embedded.stop() }
}
