import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endPrograms, kincircle, type Program } from '../support/program.ts'

/** The real program on a folder of its own; the clock stands where the story is. */
export interface HouseOnDisk {
  /** The same after every start, so that links in messages stay good. */
  readonly origin: string
  /** Stops in order and starts again at another moment: sign-ins end, all else stays. */
  restartAt(moment: string): Promise<void>
  /** Ends the program as a power cut would, and starts it again on what is left. */
  killAndStart(): Promise<void>
  /** Waits for a message like this to a phone, one that was not read before, and gives its words. */
  newMessage(to: string, like: RegExp): Promise<string>
  /** Every message this phone or address ever got. */
  messages(to: string): Promise<string[]>
  close(): Promise<void>
}

/** Starts `kincircle start` on an empty folder. */
export async function openHouseOnDisk(begins: string): Promise<HouseOnDisk> {
  const folder = mkdtempSync(join(tmpdir(), 'kincircle-journey-'))
  // As root, the database's own user must be able to walk in.
  chmodSync(folder, 0o755)
  let moment = begins
  let port = '0'
  let program: Program
  const start = async () => {
    const env = { PORT: port, KINCIRCLE_DATA: join(folder, 'data'), KINCIRCLE_NOW: moment }
    program = kincircle(['start'], env)
    const [, origin = ''] = await program.says(/Ready after [\d.]+ s: {2}(\S+)/)
    port = new URL(origin).port
    return origin
  }
  const stop = async () => {
    program.signal('SIGTERM')
    const code = await program.ended
    const broken = program.said().match(/^\{"level":(?:50|60).*$/gm)
    if (code !== 0 || broken) throw new Error(`It did not end well:\n${program.said()}`)
  }
  const origin = await start()
  const read = new Set<string>()
  const messages = (to: string) => messagesIn(origin, to)
  return {
    origin,
    messages,
    async restartAt(next) {
      await stop()
      moment = next
      await start()
    },
    async killAndStart() {
      program.signal('SIGKILL')
      await program.ended
      await start()
    },
    async newMessage(to, like) {
      for (const until = Date.now() + 30_000; Date.now() < until; await wait(50)) {
        const isFresh = (body: string) => like.test(body) && !read.has(`${to} ${body}`)
        const fresh = (await messages(to)).find(isFresh)
        if (fresh === undefined) continue
        read.add(`${to} ${fresh}`)
        return fresh
      }
      throw new Error(`No message like ${like} came to ${to}.`)
    },
    async close() {
      try {
        await stop()
      } finally {
        await endPrograms()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/** What lies on one phone, read from the page that shows what would arrive. */
async function messagesIn(origin: string, to: string): Promise<string[]> {
  const html = await (await fetch(`${origin}/demo/outbox`)).text()
  return [...html.matchAll(/<p class="hint">To (\S+) [^<]*<\/p><p>([^<]*)<\/p>/g)].flatMap(
    ([, phone, body = '']) => (phone === to ? [readable(body)] : []),
  )
}

/** Words of a page as a person reads them. */
export const readable = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
