import type { MyFamily } from '../../../../modules/families/index.ts'
import type { Day } from '../../../../shared/time.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PeopleTable } from '../../../parts/people-table.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { familiesWords } from './words.ts'

export interface FamiliesPageProps {
  say: Spoken<typeof familiesWords>
  families: readonly MyFamily[]
  mayOpen: boolean
  dateSaid: (day: Day) => string
}

/** The families somebody works with, and the way to open a new circle. */
export function FamiliesPage({ say, families, mayOpen, dateSaid }: FamiliesPageProps) {
  const open = mayOpen ? (
    <Button href="/w/families/new" icon="add">
      {say.open}
    </Button>
  ) : null
  if (families.length === 0) {
    return (
      <Stack gap="far">
        <PageHead title={say.title} />
        <EmptyState title={say.none} action={open}>
          <p>{mayOpen ? say.noneHelp : say.noneLead}</p>
        </EmptyState>
      </Stack>
    )
  }
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} />
      {open}
      <PeopleTable
        caption={say.title}
        captionUnseen
        columns={[say.family, say.children, say.others, say.since]}
        rows={families.map(({ family, called, children, others, opened }) => ({
          head: <a href={`/w/families/${family}`}>{called}</a>,
          cells: [children.map(({ goesBy }) => goesBy).join(', '), others, dateSaid(opened)],
        }))}
      />
    </Stack>
  )
}
