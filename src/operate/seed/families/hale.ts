import { askForMeetingAsFamily } from '../../../modules/meetings/index.ts'
import { beginCircle, joinCircle, livesWith } from '../circle.ts'
import type { Story } from '../story.ts'

/** The Hales: Nia asked for a meeting herself this week, and nobody has taken it yet. */
export async function hale(story: Story): Promise<void> {
  const { clock } = story
  const at = clock.moment(-24, '13:00')
  const family = await beginCircle(story, { by: 'pat', at, called: 'Hale family' }, [
    'kit',
    {
      as: 'child',
      goesBy: 'Kit',
      tie: 'The youngest',
      born: clock.day(-4 * 365 - 30),
      likes: 'Frogs, puddles and the moon',
    },
  ])
  const page = { by: 'pat', family, at } as const
  await joinCircle(story, page, {
    nia: {
      as: 'parent',
      goesBy: 'Nia',
      fullName: 'Nia Hale',
      tie: 'Mom',
      side: 'mother',
      pronouns: 'she',
      contact: { channel: 'text', value: '+14065550141' },
      accessNeeds: 'Hears better on the left side.',
      likes: 'Singing in the car',
      teaches: 'Cutting hair, could teach it',
    },
    omar: {
      as: 'parent',
      goesBy: 'Omar',
      fullName: 'Omar Hale',
      tie: 'Dad',
      side: 'father',
      contact: { channel: 'text', value: '+14065550142' },
      likes: 'Bread that takes two days',
    },
  })
  await livesWith(story, page, 'kit', {
    kind: 'home',
    with: 'nia',
    address: '4 Mill Road, Pine Hollow',
  })
  await story.as('nia', clock.moment(-1, '20:15'), (visit) =>
    askForMeetingAsFamily(visit, {
      family,
      about: 'I want all of us to hear the same thing. Two people told me two different days.',
      who: ['My sister Bo', 'The lady from the daycare'],
      byWhen: clock.day(12),
      whenAndWhere: 'After five. In town, I have no car.',
    }),
  )
}
