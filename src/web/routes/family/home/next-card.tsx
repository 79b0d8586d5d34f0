import type { ComponentChildren } from 'preact'
import type { PromiseLine } from '../../../../modules/promises/index.ts'
import type { NextThing } from '../../../../modules/roadmap/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { OurLate } from '../our-late.tsx'
import { nameOf } from '../promise-line-card.tsx'
import { Promised } from '../promised.tsx'
import type { HomePageProps } from './home-page-props.ts'

interface Said {
  title: string
  /** What the card says, in paragraphs. */
  lines: ComponentChildren
  href?: string
  button?: string
}

/** The one next thing, as a card with one way on. */
export function NextCard(props: HomePageProps) {
  const { title, lines, href, button } = said(props)
  return (
    <Card title={title}>
      {lines}
      {href && button ? (
        <Button href={href} icon="forward">
          {button}
        </Button>
      ) : null}
    </Card>
  )
}

function said(props: HomePageProps): Said {
  const { words: w, next, l, meetings, whenSaid } = props
  switch (next.kind) {
    case 'meeting-now':
      return {
        title: w.nowTitle,
        lines: <p>{w.now}</p>,
        href: `${l}/meeting/${next.meeting}/live`,
        button: w.toNow,
      }
    case 'can-you-come':
    case 'get-ready': {
      const starts = meetings.find(({ id }) => id === next.meeting)?.startsAt
      const asks = next.kind === 'can-you-come'
      return {
        title: asks ? w.comeTitle : w.readyTitle,
        lines: (
          <>
            {starts ? <p>{whenSaid(starts)}</p> : null}
            <p>{asks ? w.come : w.ready}</p>
          </>
        ),
        href: `${l}/meeting/${next.meeting}`,
        button: asks ? w.toCome : w.toReady,
      }
    }
    case 'look-at-plan':
      return {
        title: w.planTitle,
        lines: <p>{w.plan}</p>,
        href: `${l}/plan/${next.plan}`,
        button: w.toPlan,
      }
    case 'nothing':
      return { title: w.nothingTitle, lines: <p>{w.nothing}</p> }
    default:
      return saidOfPromise(props, next)
  }
}

function saidOfPromise(
  { words: w, saying, mine, toMe, l }: HomePageProps,
  next: Extract<NextThing, { promise: unknown }>,
): Said {
  const line = [...mine, ...toMe].find(({ id }) => id === next.promise)
  if (!line) return { title: w.nothingTitle, lines: <p>{w.nothing}</p> }
  const href = `${l}/promises/${line.id}`
  const { say } = saying
  const promised = <Promised say={say} willDo={line.willDo} />
  const mineSaid = (
    <p>
      {say.youSaid} {promised} {say.by({ day: saying.daySaid(line.dueOn) })}.
    </p>
  )
  const who = nameOf(saying, line.by)
  const ways: Record<typeof next.kind, Said> = {
    'hear-promise': { title: w.hearTitle, lines: mineSaid, href, button: w.toHear },
    'keep-promise': {
      title: w.keepTitle,
      lines: (
        <>
          {mineSaid}
          <p>{w.keep}</p>
        </>
      ),
      href,
      button: w.toKeep,
    },
    'say-if-kept': {
      title: w.keptTitle,
      lines: (
        <>
          <p>
            {say.whoSaid({ who })} {promised}
          </p>
          <p>{w.kept({ who })}</p>
        </>
      ),
      href,
      button: w.toHear,
    },
    'our-promise-late': {
      title: say.ourLateTitle,
      lines: <OurLate line={line} saying={saying} />,
      href,
      button: w.toLate,
    },
  }
  return ways[next.kind]
}

/** The promise on the card need not stand on the page twice. */
export const isOnCard = (next: NextThing, line: PromiseLine): boolean =>
  'promise' in next && next.promise === line.id
