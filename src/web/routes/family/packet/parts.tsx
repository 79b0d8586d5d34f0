import type { ComponentChildren } from 'preact'
import type {
  PacketPage as Packet,
  PacketPart,
  SharedWords,
} from '../../../../modules/meetings/index.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Quote } from '../../../parts/quote.tsx'
import { Stack } from '../../../parts/stack.tsx'
import type { meetingWords } from '../../../words/meeting-words.ts'
import type { packetWords } from './words.ts'

export interface PacketPartsProps {
  say: Spoken<typeof packetWords & typeof meetingWords>
  packet: Packet
}

/** The pages, part by part, in the order the rule gives; the same on a screen and on paper. */
export function PacketParts({ say, packet }: PacketPartsProps) {
  return (
    <Stack gap="far">
      {packet.parts.map((part) => (
        <section>
          <h2>{say[part]}</h2>
          <Part say={say} packet={packet} part={part} />
        </section>
      ))}
    </Stack>
  )
}

function Part({ say, packet, part }: PacketPartsProps & { part: PacketPart }) {
  switch (part) {
    case 'why-we-meet':
      return <Told text={packet.whyWeMeet || say[packet.purpose]} own={packet.whyWeMeet === ''} />
    case 'bottom-lines':
      return <Lines lines={packet.bottomLines} none={say.nothingYet} theirs />
    case 'going-well':
      return <Told text={packet.goingWell.told} said={packet.goingWell.said} say={say} />
    case 'agency-worries':
      return <Told text={packet.agencyWorries} say={say} />
    case 'family-worries':
      return <Told text="" said={packet.familyWorries} say={say} />
    case 'who-comes':
      return (
        <Lines
          lines={packet.roster.map(({ goesBy, role, side }) =>
            role ? <span data-said>{`${goesBy}: ${role}`}</span> : `${goesBy}: ${say[side]}`,
          )}
          none=""
        />
      )
    case 'how-the-day-goes':
      return <Day say={say} packet={packet} />
    case 'what-you-can-ask': {
      const lee = packet.coordinator ?? say.leader
      const lines = [say.ask1, say.ask2, say.ask3({ lee }), say.ask4, say.ask5, say.ask6]
      return <Lines lines={lines} none="" />
    }
  }
}

function Day({ say, packet }: PacketPartsProps) {
  const { opening, howTheDayGoes } = packet
  const lines = [say.day1, say.day2, say.day3, say.day4, say.day5, say.day6]
  return (
    <>
      {opening ? <p data-said>{say.opening({ opening })}</p> : null}
      {howTheDayGoes ? <Told text={howTheDayGoes} /> : <Lines lines={lines} none="" />}
    </>
  )
}

interface LinesProps {
  lines: readonly ComponentChildren[]
  /** Said when there are none. */
  none: string
  /** They are words people typed. */
  theirs?: boolean
}

function Lines({ lines, none, theirs }: LinesProps) {
  if (lines.length === 0) return <p>{none}</p>
  return (
    <ul>
      {lines.map((line) => (
        <li data-said={theirs || undefined}>{line}</li>
      ))}
    </ul>
  )
}

interface ToldProps {
  /** Paragraphs as they were typed. */
  text: string
  /** The text is ours. */
  own?: boolean
  said?: readonly SharedWords[]
  say?: PacketPartsProps['say']
}

/** What was written for everyone, then what people said in their own words. */
function Told({ text, own, said = [], say }: ToldProps) {
  if (text === '' && said.length === 0) return say ? <p>{say.nothingYet}</p> : null
  return (
    <Stack>
      {text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p data-said={own ? undefined : true}>{line}</p>
        ))}
      {say
        ? said.map(({ words, by, typedBy }) => (
            <Quote
              by={say.saidBy({ who: by })}
              typed={typedBy ? say.typedBy({ who: typedBy }) : undefined}
            >
              {words}
            </Quote>
          ))
        : null}
    </Stack>
  )
}
