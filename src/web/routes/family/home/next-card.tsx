import type { PromiseLine } from '../../../../modules/promises/index.ts'
import type { NextThing } from '../../../../modules/roadmap/index.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { asSaid } from '../as-said.ts'
import { nameOf } from '../promise-line-card.tsx'
import type { HomePageProps } from './home-page-props.ts'

interface Said {
  title: string
  lines: readonly string[]
  href?: string
  button?: string
}

/** The one next thing, as a card with one way on. */
export function NextCard(props: HomePageProps) {
  const { title, lines, href, button } = said(props)
  return (
    <Card title={title}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
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
        lines: [w.now],
        href: `${l}/meeting/${next.meeting}/live`,
        button: w.toNow,
      }
    case 'can-you-come':
    case 'get-ready': {
      const starts = meetings.find(({ id }) => id === next.meeting)?.startsAt
      const asks = next.kind === 'can-you-come'
      return {
        title: asks ? w.comeTitle : w.readyTitle,
        lines: [...(starts ? [`${whenSaid(starts)}.`] : []), asks ? w.come : w.ready],
        href: `${l}/meeting/${next.meeting}`,
        button: asks ? w.toCome : w.toReady,
      }
    }
    case 'look-at-plan':
      return {
        title: w.planTitle,
        lines: [w.plan],
        href: `${l}/plan/${next.plan}`,
        button: w.toPlan,
      }
    case 'nothing':
      return { title: w.nothingTitle, lines: [w.nothing] }
    default:
      return saidOfPromise(props, next)
  }
}

function saidOfPromise(
  { words: w, saying, mine, toMe, l }: HomePageProps,
  next: Extract<NextThing, { promise: unknown }>,
): Said {
  const line = [...mine, ...toMe].find(({ id }) => id === next.promise)
  if (!line) return { title: w.nothingTitle, lines: [w.nothing] }
  const href = `${l}/promises/${line.id}`
  const what = { will: asSaid(line.willDo), day: saying.daySaid(line.dueOn) }
  const who = nameOf(saying, line.by)
  const ways: Record<typeof next.kind, Said> = {
    'hear-promise': { title: w.hearTitle, lines: [w.youSaid(what)], href, button: w.toHear },
    'keep-promise': {
      title: w.keepTitle,
      lines: [w.youSaid(what), w.keep],
      href,
      button: w.toKeep,
    },
    'say-if-kept': {
      title: w.keptTitle,
      lines: [w.theySaid({ who, will: what.will }), w.kept({ who })],
      href,
      button: w.toHear,
    },
    'our-promise-late': {
      title: saying.say.ourLateTitle,
      lines: [saying.say.ourLate({ who, ...what })],
      href,
      button: w.toLate,
    },
  }
  return ways[next.kind]
}

/** The promise on the card need not stand on the page twice. */
export const isOnCard = (next: NextThing, line: PromiseLine): boolean =>
  'promise' in next && next.promise === line.id
