import { type CircleMember, type FamilyPage, sideGaps } from '../../../../modules/families/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { More } from '../../../parts/more.tsx'
import { PeopleList } from '../../../parts/people-list.tsx'
import { PersonRow } from '../../../parts/person-row.tsx'
import { Row } from '../../../parts/row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { capacityWords, sideWords } from '../../../words/circle-words.ts'
import type { familyWords } from './words.ts'

export interface PeopleSectionProps {
  say: Spoken<typeof familyWords>
  capacities: Spoken<typeof capacityWords>
  sides: Spoken<typeof sideWords>
  family: FamilyPage
  address: string
  mayAdd: boolean
  dateSaid: (day: CircleMember['since']) => string
}

/** Everyone in the circle, the sides of the family that nobody stands on yet, and who was there before. */
export function PeopleSection(props: PeopleSectionProps) {
  const { say, capacities, sides, family, address, mayAdd, dateSaid } = props
  const relation = ({ tie, capacities: held, side }: CircleMember) =>
    [tie, ...held.map((as) => capacities[as]), side === 'unknown' ? '' : sides[side]]
      .filter(Boolean)
      .join(' · ')
  const gaps = sideGaps(family.members)
  return (
    <section id="people" aria-labelledby="people-title">
      <Stack>
        <h2 id="people-title">{say.people}</h2>
        <p class="hint">{say.peopleLead}</p>
        <PeopleList>
          {family.members.map((one) => (
            <PersonRow
              name={one.goesBy}
              initials={one.initials}
              relation={
                isAgencys(one)
                  ? one.capacities.map((as) => capacities[as]).join(' · ')
                  : relation(one)
              }
              detail={one.sayIt ? <p class="hint">{say.sayIt({ how: one.sayIt })}</p> : undefined}
              href={isAgencys(one) ? undefined : `${address}/people/${one.person}`}
            />
          ))}
          {gaps.map((side) => (
            <PersonRow
              name={side === 'mother' ? say.nobodyMother : say.nobodyFather}
              initials="?"
              relation={say.nobodyHelp}
              status={{ look: 'not-started', word: say.gap }}
            />
          ))}
        </PeopleList>
        {mayAdd ? (
          <Row>
            <Button href={`${address}/people/new`} icon="add">
              {say.addPerson}
            </Button>
            <Button href={`${address}/people/coworker`} kind="quiet">
              {say.askCoworker}
            </Button>
          </Row>
        ) : null}
        {family.past.length > 0 ? (
          <More title={say.before}>
            <PeopleList>
              {family.past.map((one) => (
                <PersonRow
                  name={one.goesBy}
                  initials={one.initials}
                  relation={one.until ? say.until({ day: dateSaid(one.until) }) : one.tie}
                />
              ))}
            </PeopleList>
          </More>
        ) : null}
      </Stack>
    </section>
  )
}

/** The agency's own people see to their own pages. */
const isAgencys = ({ capacities }: CircleMember) =>
  capacities.every((as) => as === 'worker' || as === 'coordinator' || as === 'supervisor')
