import { may } from '../../../../modules/access/index.ts'
import { familyPage } from '../../../../modules/families/index.ts'
import { briefMeetings } from '../../../../modules/meetings/index.ts'
import { type Ask, page } from '../../../kernel/route.ts'
import { dateSaid, whenSaid } from '../../../kernel/when-said.ts'
import { capacityWords, homeWords, sideWords, storyWords } from '../../../words/circle-words.ts'
import { familyIn, familyPath } from '../in-address.ts'
import { meetingTasks } from '../meeting-tasks.ts'
import { purposeWords, stateWords } from '../meeting-words.ts'
import { DoneNotice } from './done-notice.tsx'
import { MeetingsSection } from './meetings-section.tsx'
import { FamilyView } from './page.tsx'
import { storyTold } from './story-told.ts'
import { familyWords } from './words.ts'

export const family = page({
  address: '/w/families/:family',
  front: 'worker',
  get: { deed: 'read-family', answer: showFamily },
})

async function showFamily(ask: Ask) {
  const { visit, voice, query, once } = ask
  const id = familyIn(ask)
  const address = familyPath(ask)
  const say = ask.say(familyWords)
  const found = await familyPage(visit, id)
  const meetings = meetingTasks(await briefMeetings(visit, id), {
    purposes: ask.say(purposeWords),
    states: ask.say(stateWords),
    noDay: say.noDay,
    whenSaid: whenSaid(voice, visit.timeZone),
  })
  const mayAsk = may(visit, 'ask-for-meeting', { family: id }).may
  return ask.show({
    title: say.tab,
    width: 'wide',
    body: FamilyView({
      say,
      family: found,
      address,
      capacities: ask.say(capacityWords),
      sides: ask.say(sideWords),
      kinds: ask.say(homeWords),
      mayAdd: may(visit, 'add-person', { family: id }).may,
      mayChange: may(visit, 'change-home', { family: id }).may,
      dateSaid: dateSaid(voice),
      notice: DoneNotice({ say, query, address, once }),
      meetings: MeetingsSection({
        say,
        meetings,
        promises: `${address}/promises`,
        ask: mayAsk ? `/w/meetings/new?family=${id}` : null,
      }),
      story: storyTold(found, say, ask.say(storyWords), whenSaid(voice, visit.timeZone)),
    }),
  })
}
