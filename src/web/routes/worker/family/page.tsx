import type { ComponentChildren } from 'preact'
import type { Spoken } from '../../../kernel/speak.ts'
import { Columns } from '../../../parts/columns.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { TabLinks } from '../../../parts/tab-links.tsx'
import { type Moment, Timeline } from '../../../parts/timeline.tsx'
import { HomesSection, type HomesSectionProps } from './homes-section.tsx'
import { PeopleSection, type PeopleSectionProps } from './people-section.tsx'
import type { familyWords } from './words.ts'

export interface FamilyViewProps extends PeopleSectionProps, HomesSectionProps {
  say: Spoken<typeof familyWords>
  notice: ComponentChildren
  meetings: ComponentChildren
  story: readonly Moment[]
}

/** A family for those who work with it: its people, its homes, its meetings, its story. */
export function FamilyView(props: FamilyViewProps) {
  const { say, family, notice, meetings, story } = props
  const part = (label: string, id: string) => ({ label, href: `#${id}`, current: false })
  return (
    <Stack gap="far">
      <PageHead title={family.called} back={{ href: '/w/families', word: say.back }} />
      {notice}
      <TabLinks
        label={say.parts}
        links={[
          part(say.people, 'people'),
          part(say.homes, 'homes'),
          part(say.meetings, 'meetings'),
          part(say.story, 'story'),
        ]}
      />
      <Columns
        aside={
          <Stack gap="far">
            {meetings}
            <section id="story" aria-labelledby="story-title">
              <Stack>
                <h2 id="story-title">{say.story}</h2>
                <Timeline moments={story} />
              </Stack>
            </section>
          </Stack>
        }
      >
        <Stack gap="far">
          <PeopleSection {...props} />
          <HomesSection {...props} />
        </Stack>
      </Columns>
    </Stack>
  )
}
