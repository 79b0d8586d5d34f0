import { beginCircle, joinCircle, livesWith } from '../circle.ts'
import type { Story } from '../story.ts'

/** The Parks: a circle that was begun yesterday. Nothing has happened yet. */
export async function park(story: Story): Promise<void> {
  const { clock } = story
  const at = clock.moment(-1, '15:00')
  const family = await beginCircle(story, { by: 'dana', at, called: 'Park family' }, [
    'sunny',
    { as: 'child', goesBy: 'Sunny', tie: 'The only child', born: clock.day(-3 * 365 - 12) },
  ])
  const page = { by: 'dana', family, at } as const
  await joinCircle(story, page, {
    eli: {
      as: 'parent',
      goesBy: 'Eli',
      fullName: 'Eli Park',
      tie: 'Dad',
      side: 'father',
      contact: { channel: 'text', value: '+14065550191' },
    },
  })
  await livesWith(story, page, 'sunny', {
    kind: 'home',
    with: 'eli',
    address: '2 Spring Street, Millbrook',
  })
}
