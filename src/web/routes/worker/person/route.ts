import { may } from '../../../../modules/access/index.ts'
import { memberPage } from '../../../../modules/families/index.ts'
import { momentOn, wallClock } from '../../../../shared/time.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { dateSaid, timeSaid } from '../../../kernel/when-said.ts'
import { capacityWords, channelWords, sideWords } from '../../../words/circle-words.ts'
import { familyIn, familyPath, personIn } from '../in-address.ts'
import { DoneNotice } from './done-notice.tsx'
import { PersonView } from './page.tsx'
import { rowsTold } from './rows-told.tsx'
import { personPageWords } from './words.ts'

export const person = page({
  address: '/w/families/:family/people/:person',
  front: 'worker',
  get: { deed: 'read-contact', answer: showPerson },
})

async function showPerson(ask: Ask) {
  const { visit, voice, query, once, onceMore, path } = ask
  const of = { family: familyIn(ask), person: personIn(ask) }
  const say = ask.say(personPageWords)
  const found = await memberPage(visit, of)
  const { today, now, timeZone } = visit
  const mayLocate = found.isChild && may(visit, 'read-location', of).may
  return ask.show({
    title: say.tab,
    width: 'wide',
    body: PersonView({
      say,
      found,
      capacities: ask.say(capacityWords),
      channels: ask.say(channelWords),
      rows: rowsTold(found, say, ask.say(sideWords), { today, dateSaid: dateSaid(voice) }),
      notice: DoneNotice({ say, query, address: path, once }),
      mayChange: may(visit, 'change-person', of).may,
      home: mayLocate ? `${familyPath(ask)}/home/${of.person}` : null,
      back: familyPath(ask),
      address: path,
      onceMore,
      time: wallClock(timeZone, now).time,
      clockSaid: (time) => timeSaid(voice, timeZone)(momentOn(timeZone, today, time)),
    }),
  })
}
