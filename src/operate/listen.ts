import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'

/** A server that answers. */
export interface Listening {
  /** The port, also when a free one was asked for. */
  readonly port: number
  /** Takes no more requests, lets those under way finish, and returns when all is quiet. */
  drain(): Promise<void>
}

/** Answers one request; the line tells who is at its other end. */
export type Answering = (request: Request, line: object) => Response | Promise<Response>

/** How long a request under way may take to finish when we are asked to stop, in milliseconds. */
const longestGoodbye = 8_000

/** Answers requests at an address. @throws in plain words when somebody else listens there. */
export function listen(fetch: Answering, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(taken(port)) : error)
    })
    server.listen(port, host, () => {
      const at = server.address()
      resolve({
        port: typeof at === 'object' && at ? at.port : port,
        drain: () => drain(server),
      })
    })
  })
}

const taken = (port: number) =>
  `Another program already listens on port ${port}.\nStop it, or choose another port: PORT=${port + 1} npm start`

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A browser keeps its line open after the last answer; only then may it be cut.
    const hangUp = setInterval(() => server.closeIdleConnections(), 20)
    const impatient = setTimeout(() => server.closeAllConnections(), longestGoodbye)
    server.close(() => {
      clearInterval(hangUp)
      clearTimeout(impatient)
      resolve()
    })
  })
}
