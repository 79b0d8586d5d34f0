import { type DoorAsk, door } from '../../../kernel/route.ts'

export const demoData = door({
  address: '/demo.json',
  front: 'demo',
  get: { deed: 'try-the-demonstration', answer: listPeople },
})

export const demoRoutes = door({
  address: '/demo/routes.json',
  front: 'demo',
  get: { deed: 'try-the-demonstration', answer: ({ addresses }) => asJson(addresses) },
})

function listPeople({ personas }: DoorAsk) {
  return asJson(personas.map(({ id, name, front, start }) => ({ id, name, front, start })))
}

function asJson(data: unknown) {
  const body = `${JSON.stringify(data, null, 2)}\n`
  return { kind: 'file', type: 'application/json', body } as const
}
