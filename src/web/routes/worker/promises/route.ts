import { namesOf } from '../../../../modules/people/index.ts'
import { myPromises } from '../../../../modules/promises/index.ts'
import { addDays } from '../../../../shared/time.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { promiseWords } from '../../../words/promise-words.ts'
import { WorkPromisesPage } from './page.tsx'
import { workPromisesWords } from './words.ts'

export const workPromises = page({
  address: '/w/promises',
  front: 'worker',
  get: { deed: 'read-promises', answer: showWorkPromises },
})

async function showWorkPromises(ask: Ask) {
  const { visit, query, voice, onceMore } = ask
  const words = ask.say(workPromisesWords)
  const lists = await myPromises(visit)
  const names = await namesOf(
    visit,
    [...lists.mine, ...lists.toMe].flatMap(({ by, to }) => [by, to]),
  )
  const saying = { say: ask.say(promiseWords), names, me: visit.person, daySaid: daySaid(voice) }
  return ask.show({
    title: words.title,
    body: WorkPromisesPage({
      ...lists,
      words,
      saying,
      weekEnds: addDays(visit.today, 7),
      onceMore,
      saved: query.get('done') === 'said',
    }),
  })
}
