import { beginCircle, joinCircle, livesWith } from '../circle.ts'
import { hold } from '../hold-meeting.ts'
import { ask, inviteAll, saysYes, takeAndSet, talkedWith } from '../prepare-meeting.ts'
import type { Story } from '../story.ts'

/** The Vegas: they speak of worries right now. It is Hugo’s turn, and Tom’s letter waits to be read. */
export async function vega(story: Story): Promise<void> {
  const { clock } = story
  const at = clock.moment(-20, '12:00')
  const family = await beginCircle(story, { by: 'pat', at, called: 'Vega family' }, [
    'iris',
    {
      as: 'child',
      goesBy: 'Iris',
      tie: 'The oldest',
      born: clock.day(-12 * 365 - 90),
      likes: 'Horses',
      teaches: 'Whistling with two fingers, could teach it',
    },
  ])
  const page = { by: 'pat', family, at } as const
  await joinCircle(story, page, {
    hugo: {
      as: 'parent',
      goesBy: 'Hugo',
      fullName: 'Hugo Vega',
      tie: 'Dad',
      side: 'father',
      contact: { channel: 'text', value: '+14065550195' },
    },
    mara: {
      as: 'parent',
      goesBy: 'Mara',
      fullName: 'Mara Vega',
      tie: 'Mom',
      side: 'mother',
      contact: { channel: 'text', value: '+14065550196' },
    },
    tom: {
      as: 'kin',
      goesBy: 'Uncle Tom',
      tie: 'Dad’s brother',
      side: 'father',
      contact: { channel: 'call', value: '+14065550197' },
    },
  })
  await livesWith(story, page, 'iris', {
    kind: 'kin',
    with: 'tom',
    address: '60 Ranch Road, Pine Hollow',
  })
  const meeting = await ask(
    story,
    { named: 'vega now', by: 'pat', at: clock.moment(-12, '10:00') },
    {
      family,
      purpose: 'after-placement',
      why: 'Iris is at Tom’s ranch. We plan time together and the way home.',
      dueOn: clock.day(2),
      dueBecause: 'Two weeks after Iris moved',
      bottomLines: ['The fighting at home has stopped, day and night.'],
      knownRisks: '',
      people: ['hugo', 'mara', 'tom', 'iris'],
    },
  )
  const lead = (days: number, time: string) =>
    ({ by: 'robin', at: clock.moment(days, time) }) as const
  await takeAndSet(story, meeting, {
    ...lead(-11, '09:00'),
    startsAt: clock.ago(25),
    place: 'Pine Hollow school, room 3',
  })
  await talkedWith(story, meeting, lead(-9, '10:00'), 'hugo', { note: 'Comes from work.' })
  await talkedWith(story, meeting, lead(-9, '11:00'), 'mara', { note: 'Comes with Hugo.' })
  await talkedWith(story, meeting, lead(-8, '12:00'), 'tom', {
    note: 'Has to feed the horses. Sent a letter.',
    words: [
      {
        part: 'good',
        words: 'Iris is up at five for the horses, and she sings.',
        audience: 'meeting',
        readAloud: true,
      },
      {
        part: 'worry',
        words: 'She asks me each night if they are still loud. I do not know what to say.',
        audience: 'coordinator',
        readAloud: true,
      },
    ],
  })
  await inviteAll(story, meeting, lead(-7, '10:00'))
  await saysYes(story, meeting, 'hugo', clock.moment(-7, '18:00'))
  await saysYes(story, meeting, 'mara', clock.moment(-7, '18:10'), 'child-care')
  await hold(story, meeting, {
    leads: 'robin',
    began: clock.ago(25),
    here: ['hugo', 'mara', 'pat'],
    strengths: [
      ['mara', 'We asked for this meeting day after day. We want it.'],
      ['hugo', 'Iris called me first when the foal was born.'],
      ['pat', 'You both came, and you came early.'],
      ['tom', { how: 'read' }],
    ],
    worries: [
      ['pat', 'The neighbors called three times in a month. Iris hid in the barn.'],
      ['mara', 'I yell. I know it. My mother yelled.'],
    ],
  })
}
