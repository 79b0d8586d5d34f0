import { describe, expect, test } from 'vitest'
import { deeds } from '../../src/modules/access/index.ts'
import { createApp } from '../../src/web/app.ts'
import type { House } from '../../src/web/kernel/house.ts'
import type { Route } from '../../src/web/kernel/route.ts'
import { routes } from '../../src/web/routes.ts'

/** A house that nobody visits: these tests only ask whether it starts. */
const empty = () =>
  ({ origin: 'http://localhost:4000', demo: true, addresses: [] }) as unknown as House
const made = (route: object) => route as Route
const answer = () => ({ kind: 'go', to: '/' }) as const

describe('every door of the house', () => {
  test.each(routes.map((route) => [route.address, route] as const))(
    '%s names deeds that are in the list',
    (_address, { get, post }) => {
      for (const behind of [get, post])
        if (behind) expect(Object.keys(deeds)).toContain(behind.deed)
      expect(get ?? post).toBeDefined()
    },
  )

  test('no address stands twice', () => {
    const addresses = routes.map((route) => route.address)
    expect(addresses).toEqual([...new Set(addresses)])
  })

  test('a door without a deed does not start', () => {
    const sound = made({
      kind: 'page',
      address: '/x',
      front: 'family',
      get: { deed: 'leave', answer },
    })
    const planted = made({ kind: 'page', address: '/y', front: 'family', get: { answer } })
    expect(() => createApp(empty(), [sound])).not.toThrow()
    expect(() => createApp(empty(), [sound, planted])).toThrow('/y has no deed')
  })

  test('a door without a deed for what is sent to it does not start either', () => {
    const get = { deed: 'leave', answer }
    const planted = made({ kind: 'open', address: '/y', front: 'open', get, post: { answer } })
    expect(() => createApp(empty(), [planted])).toThrow('/y has no deed')
  })
})
