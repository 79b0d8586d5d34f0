import {
  arrangeSafety,
  callOffMeeting,
  chooseWay,
  markPacketGiven,
  setMeeting,
} from '../../../modules/meetings/index.ts'
import type { FamilyId, MeetingId } from '../../../shared/ids.ts'
import { wallClock } from '../../../shared/time.ts'
import { type CastName, cast, timeZone } from '../cast.ts'
import { beginCircle, joinCircle, livesWith, type Newcomer } from '../circle.ts'
import { ask, inviteAll, saysYes, sendPages, takeAndSet, talkedWith } from '../prepare-meeting.ts'
import { must, type Story } from '../story.ts'

/** The Dorns until last week: Ray is in jail; one meeting was called off by us, the next is set. */
export async function dornBefore(story: Story): Promise<MeetingId> {
  const family = await theDorns(story)
  await theOneCalledOff(story, family)
  return theNextOne(story, family)
}

const people = (story: Story): Partial<Record<CastName, Newcomer>> => ({
  tess: {
    as: 'parent',
    goesBy: 'Tess',
    fullName: 'Tess Dorn',
    tie: 'Mom',
    side: 'mother',
    contact: {
      channel: 'text',
      value: '+14065550171',
      hours: { from: '09:00', until: '14:00' },
      note: 'Only while Lily is in school.',
    },
    likes: 'Early mornings',
    teaches: 'Beadwork, could teach it',
  },
  ray: {
    as: 'parent',
    goesBy: 'Ray',
    fullName: 'Ray Dorn',
    tie: 'Dad',
    side: 'father',
    born: story.clock.day(-34 * 365),
    accessNeeds: 'In jail until fall. Calls between one and three, on a phone others can hear.',
    contact: {
      channel: 'mail',
      value: 'County jail, 1 Court Street, Cottonwood',
      note: 'Plain white paper, black ink. Staff there read letters.',
    },
    likes: 'Drawing Lily as a bird',
    teaches: 'Sign painting, could teach it',
  },
  nora: {
    as: 'tribe',
    goesBy: 'Nora Lark',
    tie: 'Speaks for the Two Rivers Nation',
    side: 'father',
    contact: { channel: 'email', value: 'nora.lark@two-rivers.example' },
    customs: 'The nation opens with a song. An elder speaks first.',
  },
  ada: {
    as: 'parent-attorney',
    goesBy: 'Ada Brook',
    tie: 'Ray’s lawyer',
    contact: { channel: 'email', value: 'ada.brook@law.example' },
  },
})

async function theDorns(story: Story): Promise<FamilyId> {
  const { clock } = story
  const at = clock.moment(-70, '10:30')
  const family = await beginCircle(story, { by: 'pat', at, called: 'Dorn family' }, [
    'lily',
    {
      as: 'child',
      goesBy: 'Lily',
      tie: 'The only child',
      born: clock.day(-6 * 365 - 40),
      customs: 'Belongs to the Two Rivers Nation through her dad.',
      likes: 'Birds, braids and her red boots',
    },
  ])
  const page = { by: 'pat', family, at } as const
  await joinCircle(story, page, people(story))
  await livesWith(story, page, 'lily', {
    kind: 'home',
    with: 'tess',
    address: '7 River Road, Pine Hollow',
  })
  return family
}

const asked = (story: Story, family: FamilyId, dueIn: number) => ({
  family,
  purpose: 'progress' as const,
  why: 'Ray wants to talk with Lily each week. We plan how, and what Tess needs.',
  dueOn: story.clock.day(dueIn),
  dueBecause: 'Ray comes home in fall',
  bottomLines: [
    'Lily talks with her dad only when she wants to.',
    'Mom knows the day of each call.',
  ],
  knownRisks: 'Tess feels better when she and Ray are not on the line together.',
  people: ['tess', 'ray', 'nora', 'ada'] as const,
})

async function theOneCalledOff(story: Story, family: FamilyId): Promise<void> {
  const { clock } = story
  const meeting = await ask(
    story,
    { named: 'dorn first', by: 'pat', at: clock.moment(-50, '10:00') },
    asked(story, family, -25),
  )
  await takeAndSet(story, meeting, {
    by: 'lee',
    at: clock.moment(-49, '09:00'),
    startsAt: clock.moment(-30, '13:30'),
    place: 'Nation House, Two Rivers',
    opening: 'A song',
  })
  await inviteAll(story, meeting, { by: 'lee', at: clock.moment(-42, '10:00') })
  await saysYes(story, meeting, 'tess', clock.moment(-42, '11:00'))
  await story.as('lee', clock.moment(-31, '09:10'), async (visit) =>
    must(
      await callOffMeeting(visit, meeting, {
        by: 'agency',
        why: 'Our worker was ill and we had nobody else. That is on us. We are sorry.',
      }),
    ),
  )
}

async function theNextOne(story: Story, family: FamilyId): Promise<MeetingId> {
  const { clock } = story
  const meeting = await ask(
    story,
    { named: 'dorn now', by: 'pat', at: clock.moment(-29, '10:00') },
    asked(story, family, 10),
  )
  const lead = (days: number, time: string) =>
    ({ by: 'lee', at: clock.moment(days, time) }) as const
  await takeAndSet(story, meeting, {
    ...lead(-28, '09:00'),
    startsAt: clock.moment(2, '13:30'),
    place: 'Nation House, Two Rivers',
    opening: 'A song, and an elder speaks first',
  })
  await talkedWith(story, meeting, lead(-24, '11:00'), 'tess', {
    note: 'Wants to come. Wants to be done before Ray calls in.',
    safety: { answer: 'someone', words: 'I do not want to be on the line when Ray is.' },
  })
  await story.as('lee', clock.moment(-23, '10:00'), async (visit) =>
    must(
      await arrangeSafety(visit, meeting, cast.tess, {
        way: 'apart',
        arrangement: 'We speak with each one in turn. The first part ends before the phone rings.',
      }),
    ),
  )
  await talkedWith(story, meeting, lead(-22, '13:20'), 'ray', {
    note: 'On the jail phone, others could hear. Wants his words read.',
    words: [
      {
        part: 'good',
        words: 'Lily tells me about every bird. I have not missed a call in eleven weeks.',
        audience: 'meeting',
        readAloud: true,
      },
      {
        part: 'want',
        words: 'I want to be the one who tells her when I come home.',
        audience: 'meeting',
        readAloud: true,
      },
    ],
  })
  await inviteAll(story, meeting, lead(-20, '09:00'))
  await saysYes(story, meeting, 'ray', clock.moment(-15, '13:40'), 'call-cost')
  await story.as(
    'ray',
    clock.moment(-15, '13:45'),
    async (visit) => void must(await chooseWay(visit, meeting, 'phone')),
  )
  await saysYes(story, meeting, 'nora', clock.moment(-14, '10:00'))
  await sendPages(story, meeting, lead(-8, '10:00'), {
    whyWeMeet: 'Ray wants to talk with Lily each week. We plan how, and what Tess needs.',
    goingWell: 'Ray has called for eleven weeks. Lily draws him birds. Tess keeps each one.',
    worries: 'Some calls end in tears. Nobody knew who should tell Lily about the fall.',
    howTheDayGoes: 'A song. An elder speaks. Then we hear each one in turn.',
  })
  await story.as('pat', clock.moment(-8, '15:00'), (visit) =>
    markPacketGiven(visit, meeting, cast.ray),
  )
  return meeting
}

/** The Dorns now: the jail changed its phone hours, so the meeting moved, and everyone is asked again. */
export async function dornNow(story: Story, meeting: MeetingId): Promise<void> {
  const { clock } = story
  await story.as('lee', clock.moment(-2, '11:00'), async (visit) =>
    must(
      await setMeeting(visit, meeting, {
        ...wallClock(timeZone, clock.moment(9, '14:00')),
        minutes: 90,
        place: 'Nation House, Two Rivers',
        opening: 'A song, and an elder speaks first',
      }),
    ),
  )
  await saysYes(story, meeting, 'nora', clock.moment(-1, '09:20'))
}
