import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Quote } from '../../../parts/quote.tsx'
import type { MeetingPageProps } from './props.ts'

/** The one thing to do next, or what was said already and the way to change it. */
export function NextStep(props: MeetingPageProps) {
  const { say, meeting, address } = props
  switch (meeting.state) {
    case 'asked':
      return (
        <Notice kind="note" title={say.waiting}>
          <p>{say.waitingHelp}</p>
          {meeting.myAsk ? <Quote by={say.yourWords}>{meeting.myAsk}</Quote> : null}
        </Notice>
      )
    case 'called-off':
      return <Notice kind="note" title={say.calledOff} />
    case 'refused':
      return <Notice kind="note" title={say.refused} />
    case 'live':
    case 'closing':
      return (
        <Card title={say.now}>
          <Button href={`${address}/live`} icon="forward">
            {say.nowLink}
          </Button>
        </Card>
      )
    case 'closed':
      return (
        <Card title={say.over}>
          <Button href={`${address}/after`} icon="forward">
            {say.overLink}
          </Button>
        </Card>
      )
    default:
      return <Coming {...props} />
  }
}

function Coming({ say, meeting: { mine }, address }: MeetingPageProps) {
  if (!mine) return null
  if (mine.answer === null) {
    return (
      <Card title={say.come}>
        <p>{say.comeHelp}</p>
        <Button href={`${address}/come`} icon="forward">
          {say.answer}
        </Button>
      </Card>
    )
  }
  const help = [
    ...(mine.needsRide ? [mine.rideArranged ? say.rideSet : say.ride] : []),
    ...(mine.needsChildCare ? [say.childCare] : []),
    ...(mine.needsCallCost ? [say.callCost] : []),
  ]
  return (
    <Card title={`${say.said}: ${say[mine.answer]}`}>
      {mine.byLink ? <p class="hint">{say.byLink}</p> : null}
      {mine.betterTime ? <p>{mine.betterTime}</p> : null}
      {mine.answer === 'no' ? (
        <p>
          {say.voiceCounts} <a href={`${address}/way`}>{say.chooseWay}</a>
        </p>
      ) : null}
      {help.length > 0 ? (
        <>
          <p>{say.help}:</p>
          <div>
            <ul>
              {help.map((one) => (
                <li>{one}</li>
              ))}
            </ul>
          </div>
        </>
      ) : null}
      <Button href={`${address}/come`} kind="quiet" icon="change">
        {say.change}
      </Button>
    </Card>
  )
}
