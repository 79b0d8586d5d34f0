import { afterAll, beforeAll, expect, test } from 'vitest'
import { personas } from '../../src/operate/seed/personas.ts'
import { openCounty, type RunningCounty } from '../support/county.ts'
import type { Found } from '../support/crawl.ts'
import { visitor } from '../support/visitor.ts'

let county: RunningCounty
const reached = new Map<string, Found>()
const everyone = personas.map(({ id }) => id)

beforeAll(async () => {
  county = await openCounty()
  for (const { id, start } of personas) {
    reached.set(id, await (await visitor(county, id)).pages(start))
  }
}, 240_000)
afterAll(() => county.close())

/** Every page with an id in it that somebody reached, and who did. */
function pagesWithIds(): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>()
  for (const [id, found] of reached) {
    for (const path of [...found.values()].flat()) {
      if (!uuid.test(path)) continue
      const plain = path.replace(/\?.*$/, '').replace(/^\/es\//, '/en/')
      pages.set(plain, (pages.get(plain) ?? new Set()).add(id))
    }
  }
  return pages
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const nobodys = '11111111-1111-4111-8111-111111111111'

test('every page of every persona takes at most eight round trips', async () => {
  const over: string[] = []
  for (const [id, found] of reached) {
    const who = await visitor(county, id)
    county.trips()
    for (const path of [...found.values()].flat()) {
      await who.get(path)
      const most = Math.max(0, ...county.trips())
      if (most > 8) over.push(`${path} as ${id}: ${most}`)
    }
  }
  expect(over).toEqual([])
})

test('a stranger sees none of the pages that somebody signed in sees', async () => {
  const stranger = await visitor(county)
  const open: string[] = []
  for (const path of pagesWithIds().keys()) {
    const { status } = await stranger.get(path)
    if (status !== 401) open.push(`${path}: ${status}`)
  }
  expect(open).toEqual([])
})

test.each(everyone)('what is hidden from %s and what is missing are the same bytes', async (id) => {
  const who = await visitor(county, id)
  const leaks: string[] = []
  for (const [path, people] of pagesWithIds()) {
    if (people.has(id)) continue
    const hidden = await who.get(path)
    if (hidden.status === 200) continue
    const missing = await who.get(path.replace(uuid, nobodys))
    if (hidden.status !== 404 || hidden.html !== missing.html) leaks.push(path)
  }
  expect(leaks).toEqual([])
})

test('a worker of no relation opens no page about the Bells', async () => {
  const pat = await visitor(county, 'pat')
  const bells = ['rosa', 'al', 'maya', 'ben', 'jo', 'tia'].flatMap((id) =>
    [...(reached.get(id)?.values() ?? [])].flat(),
  )
  const theirs = new Set(bells.flatMap((path) => path.match(uuid) ?? []))
  const about = [...pagesWithIds().keys()].filter((path) =>
    path.match(uuid)?.some((id) => theirs.has(id)),
  )
  expect(about.length).toBeGreaterThan(25)
  const open: string[] = []
  for (const path of about) {
    const { status } = await pat.get(path)
    if (status !== 404) open.push(`${path}: ${status}`)
  }
  expect(open).toEqual([])
})
