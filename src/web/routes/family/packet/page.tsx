import { Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { PacketParts, type PacketPartsProps } from './parts.tsx'

export interface PacketPageProps extends PacketPartsProps {
  when: string
  where: string
  address: string
  back: string
}

/** The reading packet on a screen; nothing of it before it is sent. */
export function PacketPage({ say, packet, when, where, address, back }: PacketPageProps) {
  return (
    <Stack gap="far">
      <PageHead
        title={say.title}
        lead={packet.sentAt ? <p>{say.lead}</p> : undefined}
        back={{ href: back, word: say.backToMeeting }}
      />
      {packet.sentAt ? (
        <>
          <Facts
            facts={[
              { icon: 'calendar', term: say.when, value: when },
              { icon: 'place', term: say.where, value: <span data-said>{where}</span> },
            ]}
          />
          <PacketParts say={say} packet={packet} />
          <Button href={`${address}/print`} kind="quiet" icon="print">
            {say.print}
          </Button>
        </>
      ) : (
        <EmptyState title={say.notYet}>
          <p>{say.notYetHelp}</p>
        </EmptyState>
      )}
    </Stack>
  )
}
