import type { PacketWork } from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { PrintSheet } from '../../../parts/print-sheet.tsx'
import { Quote } from '../../../parts/quote.tsx'
import type { printPacketWords } from './words.ts'

export interface PrintPacketPageProps {
  say: Spoken<typeof printPacketWords>
  work: PacketWork
  /** The reader's, which need not be the language of whoever prints. */
  language: 'en' | 'es'
  /** Whose copy it is; null for the whole packet, which stays with the agency. */
  copyOf: string | null
  /** Whether this reader may read what the agency found. */
  withFindings: boolean
  mailed: boolean
  when: string
  printed: string
  back: string
}

/** The packet on paper, in the language of whoever reads it. */
export function PrintPacketPage(props: PrintPacketPageProps) {
  const { say, work, language, copyOf, withFindings, mailed, when, printed, back } = props
  const { written } = work
  return (
    <div lang={language}>
      <p class="no-print">
        <a class="onward" href={back}>
          {say.back}
        </a>
      </p>
      <PrintSheet
        title={say.title}
        name={copyOf ?? say.whole}
        note={say.printed({ day: printed })}
        mailed={mailed}
      >
        <p>
          <strong data-said>{[when, work.place].filter((part) => part !== '').join(' · ')}</strong>
        </p>
        <p>{say.noQuiz}</p>
        <h2>{say.why}</h2>
        <p data-said>{written?.whyWeMeet ?? say.empty}</p>
        {work.bottomLines.length > 0 ? (
          <>
            <h3>{say.lines}</h3>
            <ol>
              {work.bottomLines.map((line) => (
                <li data-said>{line}</li>
              ))}
            </ol>
          </>
        ) : null}
        <h2>{say.well}</h2>
        <p data-said>{written?.goingWell}</p>
        <Said part="good" {...props} />
        <h2>{say.worries}</h2>
        {written?.worries && withFindings ? (
          <>
            <h3>{say.agency}</h3>
            <p data-said>{written.worries}</p>
          </>
        ) : null}
        <Said part="worry" {...props} />
        <h2>{say.day}</h2>
        <ul>
          {work.readers
            .filter(({ invited }) => invited)
            .map(({ goesBy, role }) => (
              <li data-said>
                {goesBy}
                {role === '–' ? '' : `, ${role}`}
              </li>
            ))}
        </ul>
        {work.opening ? (
          <p>
            {say.begin}: <span data-said>{work.opening}</span>
          </p>
        ) : null}
        <p data-said>{written?.howTheDayGoes}</p>
        <p>{say.ask}</p>
      </PrintSheet>
    </div>
  )
}

function Said({ say, work, part }: PrintPacketPageProps & { part: 'good' | 'worry' }) {
  return (
    <>
      {work.said
        .filter((one) => one.part === part)
        .map(({ words, by, typedBy }) => (
          <Quote
            by={say.said({ who: by })}
            typed={typedBy ? say.typed({ who: typedBy }) : undefined}
          >
            {words}
          </Quote>
        ))}
    </>
  )
}
