import { PrintSheet } from '../../../parts/print-sheet.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { PacketParts, type PacketPartsProps } from '../packet/parts.tsx'

export interface PacketPrintPageProps extends PacketPartsProps {
  when: string
  where: string
  /** Whose copy this is. */
  who: string
  back: string
}

/** The same pages on letter paper, black on white. */
export function PacketPrintPage({ say, packet, when, where, who, back }: PacketPrintPageProps) {
  return (
    <PrintSheet title={say.title} name={say.sheetName({ who })} note={when}>
      <p class="no-print">
        <a class="onward" href={back}>
          {say.back}
        </a>
      </p>
      <Stack gap="far">
        <p data-said>{where}</p>
        <p>{say.lead}</p>
        <PacketParts say={say} packet={packet} />
      </Stack>
    </PrintSheet>
  )
}
