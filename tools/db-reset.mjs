// npm run db:reset: takes the embedded database away; the next start makes and fills a new one.
import { onOurNode } from './on-our-node.mjs'

if (onOurNode(import.meta.url)) {
  const { resetEmbedded } = await import('../src/db/embedded/reset-embedded.ts')
  const { readEnv } = await import('../src/env.ts')
  try {
    await resetEmbedded(readEnv(process.env), console.log)
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
