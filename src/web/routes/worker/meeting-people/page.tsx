import type { PeopleWork } from '../../../../modules/meetings/index.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { PeopleList } from '../../../parts/people-list.tsx'
import { PersonRow } from '../../../parts/person-row.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { TabLinks, type TabLinksProps } from '../../../parts/tab-links.tsx'
import type { capacityWords } from '../../../words/circle-words.ts'
import type { reasonWords } from '../reason-words.ts'
import type { peopleWords } from './words.ts'

export interface MeetingPeoplePageProps {
  say: Spoken<typeof peopleWords>
  capacities: Spoken<typeof capacityWords>
  reasons: Spoken<typeof reasonWords>
  tabs: TabLinksProps
  back: { href: string; word: string }
  work: PeopleWork
  /** On how many devices somebody came in with a code behind each person's links. */
  devices: ReadonlyMap<PersonId, number>
  path: string
  saved: boolean
  form: Mending
  once: string
}

/** Who has a chair, whose name waits on a list, who could come, who is left out. */
export function MeetingPeoplePage(props: MeetingPeoplePageProps) {
  const { say, tabs, back, saved, form } = props
  return (
    <Stack gap="far">
      <PageHead title={say.title} lead={say.lead} back={back} />
      <TabLinks {...tabs} />
      <ErrorSummary {...form.summary} />
      {saved ? (
        <Notice kind="good" live>
          <p>{say.saved}</p>
        </Notice>
      ) : null}
      <Wishes {...props} />
      <Chairs {...props} />
      <FromCircle {...props} />
      <LeftOut {...props} />
    </Stack>
  )
}

function Wishes({ say, work, path }: MeetingPeoplePageProps) {
  if (!work.mayDecide || work.wishes.length === 0) return null
  return (
    <section>
      <h2>{say.wishes}</h2>
      <p class="hint">{say.wishesHelp}</p>
      <PeopleList>
        {work.wishes.map(({ id, called, tie, askMeFirst, namedBy }) => (
          <PersonRow
            name={called}
            initials={called.slice(0, 1)}
            relation={[tie, say.namedBy({ who: namedBy })].filter(Boolean).join(' · ')}
            status={
              askMeFirst ? { look: 'private', word: say.askFirst({ who: namedBy }) } : undefined
            }
          >
            <Button kind="quiet" href={`${path}/wishes/${id}`}>
              {say.answer}
              <span class="unseen">: {called}</span>
            </Button>
          </PersonRow>
        ))}
      </PeopleList>
    </section>
  )
}

function Chairs({ say, work, devices, path }: MeetingPeoplePageProps) {
  const seated = work.seats.filter(({ state }) => state !== 'left-out')
  return (
    <section>
      <h2>{say.chairs}</h2>
      {seated.length === 0 ? <p class="hint">{say.noChairs}</p> : null}
      <PeopleList>
        {seated.map(({ person, who, ours, role, state, chosenBy }) => (
          <PersonRow
            name={who.goesBy}
            initials={who.initials}
            relation={role === '–' ? undefined : <span data-said>{role}</span>}
            detail={
              <>
                {chosenBy ? <p class="hint">{say.chosenBy({ who: chosenBy })}</p> : null}
                {(devices.get(person) ?? 0) > 1 ? (
                  <p class="hint">{say.devices({ count: devices.get(person) ?? 0 })}</p>
                ) : null}
              </>
            }
            href={work.mayDecide && !ours ? `${path}/people/${person}` : undefined}
            filled={state === 'invited'}
            status={{
              look: state === 'invited' ? 'done' : 'not-started',
              word: state === 'invited' ? say['state-invited'] : say['state-planned'],
            }}
          >
            {work.mayDecide ? (
              <Button kind="plain" href={`${path}/people/${person}/leave-out`}>
                {say.leaveOut}
                <span class="unseen">: {who.goesBy}</span>
              </Button>
            ) : null}
          </PersonRow>
        ))}
      </PeopleList>
    </section>
  )
}

function FromCircle({ say, capacities, work, form, once }: MeetingPeoplePageProps) {
  if (!work.mayAdd) return null
  return (
    <section>
      <h2>{say.circle}</h2>
      {work.circle.length === 0 ? (
        <p class="hint">{say.nobodyLeft}</p>
      ) : (
        <Form once={once}>
          <Choices
            name="people"
            kind="many"
            legend={say.circleHelp}
            value={form.values('people')}
            error={form.error('people')}
            options={work.circle.map(({ who, capacities: as }) => ({
              value: who.person,
              label: who.goesBy,
              hint: as.map((one) => capacities[one]).join(', '),
            }))}
          />
          <Button kind="quiet">{say.add}</Button>
        </Form>
      )}
      <Button kind="plain" icon="add" href={`/w/families/${work.family}/people/new`}>
        {say.newPerson}
      </Button>
    </section>
  )
}

function LeftOut({ say, reasons, work, path, once }: MeetingPeoplePageProps) {
  const out = work.seats.filter(({ state }) => state === 'left-out')
  if (out.length === 0) return null
  return (
    <section>
      <h2>{say.out}</h2>
      <PeopleList>
        {out.map(({ person, who, role, leftOut }) => (
          <PersonRow
            name={who.goesBy}
            initials={who.initials}
            relation={role === '–' ? undefined : <span data-said>{role}</span>}
            detail={
              leftOut ? (
                <>
                  <p>{reasons[leftOut.because]}</p>
                  {leftOut.otherWay ? <p>{say.instead({ way: leftOut.otherWay })}</p> : null}
                  {leftOut.until ? <p>{say.until({ until: leftOut.until })}</p> : null}
                  {leftOut.notes.map((words) => (
                    <blockquote data-said>{words}</blockquote>
                  ))}
                </>
              ) : undefined
            }
          >
            {work.mayDecide ? (
              <Form once={once} action={`${path}/people/${person}/let-in`} inline>
                <Button kind="plain">
                  {say.letIn}
                  <span class="unseen">: {who.goesBy}</span>
                </Button>
              </Form>
            ) : null}
          </PersonRow>
        ))}
      </PeopleList>
    </section>
  )
}
