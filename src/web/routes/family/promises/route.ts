import { namesOf } from '../../../../modules/people/index.ts'
import { myPromises } from '../../../../modules/promises/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { daySaid } from '../../../kernel/when-said.ts'
import { promiseWords } from '../../../words/promise-words.ts'
import { PromisesPage } from './page.tsx'
import { promisesWords } from './words.ts'

export const promises = page({
  address: '/:l/promises',
  front: 'family',
  get: { deed: 'read-promises', answer: showPromises },
})

async function showPromises(ask: Ask) {
  const { visit, language, query, voice } = ask
  const words = ask.say(promisesWords)
  const lists = await myPromises(visit)
  const names = await namesOf(
    visit,
    [...lists.mine, ...lists.toMe].flatMap(({ by, to }) => [by, to]),
  )
  const saying = { say: ask.say(promiseWords), names, me: visit.person, daySaid: daySaid(voice) }
  return ask.show({
    title: words.title,
    body: PromisesPage({
      ...lists,
      words,
      saying,
      address: `/${language}/promises`,
      justSaid: query.get('done') === 'said',
    }),
  })
}
