import type { ComponentChildren } from 'preact'
import type { MemberPage } from '../../../../modules/families/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Columns } from '../../../parts/columns.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { StatusWord } from '../../../parts/status-word.tsx'
import { SummaryList, type SummaryRow } from '../../../parts/summary-list.tsx'
import type { capacityWords } from '../../../words/circle-words.ts'
import { ReachSection, type ReachSectionProps } from './reach-section.tsx'
import type { personPageWords } from './words.ts'

export interface PersonViewProps extends Omit<ReachSectionProps, 'contacts'> {
  say: Spoken<typeof personPageWords>
  capacities: Spoken<typeof capacityWords>
  found: MemberPage
  rows: readonly SummaryRow[]
  notice: ComponentChildren
  /** Where the family's page is. */
  back: string
  /** Where this person's home is shown; null when the visitor may not know. */
  home: string | null
}

/** One person of a circle: who they are, how to reach them, what they like. */
export function PersonView(props: PersonViewProps) {
  const { say, capacities, found, rows, notice, back, home, address, mayChange } = props
  const { card, member, called } = found
  const held = member.capacities.map((as) => capacities[as]).join(' · ')
  return (
    <Stack gap="far">
      <PageHead
        title={card.goesBy}
        back={{ href: back, word: say.back({ called }) }}
        lead={held || <StatusWord look="closed" word={say.left} />}
      />
      {notice}
      <Columns
        aside={
          <section aria-labelledby="about-title">
            <Stack>
              <h2 id="about-title">{say.about}</h2>
              <SummaryList rows={rows} />
              {mayChange ? (
                <p>
                  <Button href={`${address}/change`} kind="quiet" icon="change">
                    {say.changeAll}
                  </Button>
                </p>
              ) : null}
            </Stack>
          </section>
        }
      >
        <Stack gap="far">
          <ReachSection {...props} contacts={card.contacts} />
          <LikesSection {...props} />
          {home ? (
            <section aria-labelledby="home-title">
              <Stack>
                <h2 id="home-title">{say.home}</h2>
                <p data-said={card.address ? true : undefined}>{card.address ?? say.noAddress}</p>
                <p>
                  <Button href={home} kind="quiet" icon="home">
                    {say.homeLink}
                  </Button>
                </p>
              </Stack>
            </section>
          ) : null}
          {mayChange && found.belongsAs.length > 0 ? (
            <section aria-labelledby="leaving-title">
              <Stack>
                <h2 id="leaving-title">{say.leaving}</h2>
                <Row>
                  {found.belongsAs.map((as) => (
                    <Button href={`${address}/end?as=${as}`} kind="plain">
                      {say.end({ as: capacities[as] })}
                    </Button>
                  ))}
                </Row>
              </Stack>
            </section>
          ) : null}
        </Stack>
      </Columns>
    </Stack>
  )
}

/** What they like, and could teach us. */
function LikesSection({ say, found, mayChange, address }: PersonViewProps) {
  const { interests } = found.card
  return (
    <section aria-labelledby="likes-title">
      <Stack>
        <h2 id="likes-title">{say.likes}</h2>
        <p class="hint">{say.likesHelp}</p>
        {interests.length > 0 ? (
          <ul>
            {interests.map(({ likes, couldTeach }) => (
              <li>
                <span data-said>{likes}</span>{' '}
                {couldTeach ? <StatusWord look="done" word={say.couldTeach} /> : null}
              </li>
            ))}
          </ul>
        ) : null}
        {mayChange ? (
          <p>
            <Button href={`${address}/likes`} kind="quiet" icon="heart">
              {say.addLike}
            </Button>
          </p>
        ) : null}
      </Stack>
    </section>
  )
}
