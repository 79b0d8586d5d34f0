import type { Spoken } from '../../../kernel/speak.ts'
import { Glyph } from '../../../parts/glyph.tsx'
import { PrintSheet } from '../../../parts/print-sheet.tsx'
import { PlanBody, type PlanBodyProps } from '../plan-body.tsx'
import type { planPrintWords } from './words.ts'

export interface PlanPrintProps extends PlanBodyProps {
  own: Spoken<typeof planPrintWords>
  /** Whose copy this is. */
  name: string
  today: string
  phone: string
  /** The same plan on the screen. */
  back: string
  dayOf: (at: string) => string
}

/** The plan on letter paper, with its owner's name and the page number on every sheet. */
export function PlanPrint(props: PlanPrintProps) {
  const { words, own, name, plan, today, phone, back, dayOf } = props
  const { number, madeAt } = plan.version
  return (
    <>
      <p class="no-print">
        <a class="back" href={back}>
          <Glyph name="back" />
          {own.back}
        </a>
      </p>
      <PrintSheet title={words.title} name={name} note={own.printed({ day: today })}>
        <p>{words.madeBy}</p>
        <p>{words.versionOf({ number, day: dayOf(madeAt) })}</p>
        <PlanBody {...props} />
        <p>{own.wrong({ phone })}</p>
      </PrintSheet>
    </>
  )
}
