import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { listen } from './listen.ts'

const host = '127.0.0.1'

test('a request under way is answered before the house closes', async () => {
  const listening = await listen(
    async () => {
      await wait(200)
      return new Response('kept')
    },
    host,
    0,
  )
  const asked = fetch(`http://${host}:${listening.port}/`)
  await wait(50)
  const drained = listening.drain()
  expect(await (await asked).text()).toBe('kept')
  await drained
  await expect(fetch(`http://${host}:${listening.port}/`)).rejects.toThrow()
})

test('a browser that keeps its line open does not hold up the closing', async () => {
  const listening = await listen(() => new Response('here'), host, 0)
  await (await fetch(`http://${host}:${listening.port}/`)).text()
  const began = performance.now()
  await listening.drain()
  expect(performance.now() - began).toBeLessThan(1_000)
})

test('a port that is taken is named, with another to try', async () => {
  const first = await listen(() => new Response(), host, 0)
  const second = listen(() => new Response(), host, first.port)
  await expect(second).rejects.toThrow(`Another program already listens on port ${first.port}.`)
  await first.drain()
})
