import { expect, test } from 'vitest'
import { isOpenDissent } from './is-open-dissent.ts'
import { stancesFor } from './stances-for.ts'

test('only a no is dissent: a grown one and a child’s', () => {
  const all = [...stancesFor('parent'), ...stancesFor('child'), 'not-asked'] as const
  expect(all.filter((stance) => isOpenDissent({ stance }))).toEqual(['disagree', 'child-no'])
})
