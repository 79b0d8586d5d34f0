import type { FamilyPage, Home } from '../../../../modules/families/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Stack } from '../../../parts/stack.tsx'
import { SummaryList } from '../../../parts/summary-list.tsx'
import type { homeWords } from '../../../words/circle-words.ts'
import type { familyWords } from './words.ts'

export interface HomesSectionProps {
  say: Spoken<typeof familyWords>
  kinds: Spoken<typeof homeWords>
  family: FamilyPage
  address: string
  mayChange: boolean
  dateSaid: (day: Home['from']) => string
}

/** With whom each child lives now. The address is not here. */
export function HomesSection(props: HomesSectionProps) {
  const { say, kinds, family, address, mayChange, dateSaid } = props
  const children = family.members.filter(({ capacities }) =>
    capacities.some((as) => as === 'child' || as === 'youth'),
  )
  const told = (home: Home | undefined) => {
    if (!home) return say.homeUnknown
    const name = home.with ? family.names.get(home.with)?.goesBy : undefined
    return [
      name ? say.homeWith({ kind: kinds[home.kind], name }) : kinds[home.kind],
      home.described,
      say.homeSince({ day: dateSaid(home.from) }),
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <section id="homes" aria-labelledby="homes-title">
      <Stack>
        <h2 id="homes-title">{say.homes}</h2>
        <SummaryList
          rows={children.map(({ person, goesBy }) => ({
            term: goesBy,
            value: told(family.homes.find((home) => home.child === person)),
            change: mayChange ? { href: `${address}/home/${person}`, word: say.change } : undefined,
          }))}
        />
        {mayChange ? <p class="hint">{say.homesHelp}</p> : null}
      </Stack>
    </section>
  )
}
