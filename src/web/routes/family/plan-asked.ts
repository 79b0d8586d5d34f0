import { may } from '../../../modules/access/index.ts'
import { namesOf } from '../../../modules/people/index.ts'
import { planPage } from '../../../modules/plans/index.ts'
import { promisesOfMeeting } from '../../../modules/promises/index.ts'
import type { PlanId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { dayIn, type Instant } from '../../../shared/time.ts'
import type { Ask } from '../../kernel/route.ts'
import { daySaid } from '../../kernel/when-said.ts'
import { planWords } from '../../words/plan-words.ts'
import { promiseWords } from '../../words/promise-words.ts'
import type { PlanBodyProps } from './plan-body.tsx'

/** Everything a plan is shown with, on the page or on paper: the version asked for, names, how promises stand. */
export async function planAsked(ask: Ask, toPromises: string | null) {
  const { visit, params, query, voice } = ask
  const asked = query.get('version')
  if (asked !== null && !/^[1-9]\d{0,3}$/.test(asked)) throw new NotFound()
  const plan = await planPage(
    visit,
    { plan: params.plan as PlanId },
    asked === null ? undefined : Number(asked),
  )
  const promises = await promisesOfMeeting(visit, plan.meeting)
  const names = await namesOf(visit, [
    visit.person,
    ...plan.lines.flatMap(({ person, forPerson }) => [person, forPerson]),
  ])
  const said = daySaid(voice)
  const saying = { say: ask.say(promiseWords), names, me: visit.person, daySaid: said }
  const shown: PlanBodyProps = { words: ask.say(planWords), saying, plan, promises, toPromises }
  const { family, meeting } = plan
  return {
    shown,
    dayOf: (at: string) => said(dayIn(visit.timeZone, at as Instant)),
    mayReply: may(visit, 'reply-to-plan', { family, meeting, person: visit.person }).may,
  }
}
