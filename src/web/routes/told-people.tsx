import type { Told } from '../../modules/meetings/index.ts'
import type { Spoken } from '../kernel/speak.ts'
import type { stanceWords } from '../words/live-words.ts'

interface ToldPeopleProps {
  say: Spoken<typeof stanceWords>
  told: readonly Told[]
  /** Said after what only the coordinator sees. */
  onlyYou?: string | undefined
}

/** A sentence for each person, and their words as they said them; never a count. */
export function ToldPeople({ say, told, onlyYou }: ToldPeopleProps) {
  if (told.length === 0) return null
  return (
    <ul class="told">
      {told.map((one) => (
        <li>
          {say[one.sentence]({ who: one.goesBy })}
          {one.ownWords ? (
            <>
              {' '}
              <q>{one.ownWords}</q>
            </>
          ) : null}
          {one.wouldWork ? (
            <>
              {' '}
              {say.wouldWork} <q>{one.wouldWork}</q>
            </>
          ) : null}
          {one.outLoud || !onlyYou ? null : <span class="hint"> {onlyYou}</span>}
        </li>
      ))}
    </ul>
  )
}
