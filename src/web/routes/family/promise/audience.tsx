import { AudienceLine } from '../../../parts/audience-line.tsx'
import { nameOf } from '../promise-line-card.tsx'
import type { PromisePageProps } from './promise-page-props.ts'

/** Who reads what is written about a promise: both ends of it, and those who work with the family. */
export function Audience({ words, saying, page }: PromisePageProps) {
  const { by, to } = page.promise
  const other = page.isMine ? to : by
  return (
    <AudienceLine
      audience="my-plan-team"
      label={words.whoSees}
      text={other === null ? words.teamAll : words.teamWith({ who: nameOf(saying, other) })}
    />
  )
}
