import { afterAll, beforeAll, expect, test } from 'vitest'
import { personas } from '../../src/operate/seed/personas.ts'
import { openCounty, type RunningCounty } from '../support/county.ts'
import { type FormOnPage, formsIn } from '../support/forms-in.ts'
import { type Visitor, visitor } from '../support/visitor.ts'

let county: RunningCounty

beforeAll(async () => {
  county = await openCounty()
}, 120_000)
afterAll(() => county.close())

/** Names that have no business in any form of ours: columns, roles, and the way into a prototype. */
const smuggled = [
  'agency_id',
  'person_id',
  'family_id',
  'label',
  'role',
  'capacity',
  'state',
  'created_at',
  'approved_by',
  'released_at',
  'typed_by',
  'visit.person',
  '__proto__',
  'constructor[prototype]',
]

async function formsOf(who: Visitor, start: string): Promise<FormOnPage[]> {
  const forms = new Map<string, FormOnPage>()
  for (const path of [...(await who.pages(start)).values()].flat()) {
    const { html } = await who.get(path)
    for (const form of formsIn(html, path)) {
      if (['/leave', '/out'].includes(form.action)) continue
      const names = [...form.sent.keys()].sort().join()
      forms.set(`${form.action} ${names}`, form)
    }
  }
  return [...forms.values()]
}

const again = (form: FormOnPage) => {
  const sent = new URLSearchParams(form.sent)
  sent.set('once', crypto.randomUUID())
  return sent
}

/** What a form is sent with that it should not be sent with. */
const troubles: Readonly<Record<string, (form: FormOnPage, sent: URLSearchParams) => void>> = {
  'nothing at all': (form, sent) => {
    for (const box of form.boxes) sent.set(box, '')
  },
  'a letter the database cannot keep': (form, sent) => {
    for (const box of form.boxes) sent.set(box, 'a\0b')
  },
  'half a letter': (form, sent) => {
    for (const box of form.boxes) sent.set(box, 'a\ud800b')
  },
  'far too much': (form, sent) => {
    for (const box of form.boxes) sent.set(box, 'ab '.repeat(9000))
  },
  'the wrong kind': (form, sent) => {
    for (const box of form.boxes) sent.set(box, '9999-99-99T"\'<b>')
  },
}

test.each(personas.map(({ id, start }) => [id, start]))(
  'every form of %s answers trouble kindly: never broken, nothing smuggled in',
  { timeout: 300_000 },
  async (id, start) => {
    const who = await visitor(county, id)
    const wrong: string[] = []
    for (const form of await formsOf(who, start)) {
      for (const name of smuggled) {
        if (form.names.has(name)) continue
        const sent = again(form)
        sent.append(name, 'system')
        const { status } = await who.post(form.action, sent)
        if (![404, 422].includes(status)) wrong.push(`${form.action} took ${name}: ${status}`)
      }
      for (const [trouble, make] of Object.entries(troubles)) {
        if (form.boxes.length === 0) continue
        const sent = again(form)
        make(form, sent)
        const { status } = await who.post(form.action, sent)
        if (![303, 404, 422].includes(status)) wrong.push(`${form.action}, ${trouble}: ${status}`)
      }
    }
    expect(wrong).toEqual([])
    expect(county.broken).toEqual([])
  },
)
