import type { MySession, SessionMode } from '../../../../modules/access/index.ts'
import type { Mending } from '../../../kernel/route.ts'
import type { Language, Spoken } from '../../../kernel/speak.ts'
import { Button } from '../../../parts/button.tsx'
import { Choices } from '../../../parts/choices.tsx'
import { ErrorSummary } from '../../../parts/error-summary.tsx'
import { Form } from '../../../parts/form.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { PageHead } from '../../../parts/page-head.tsx'
import { Stack } from '../../../parts/stack.tsx'
import { ReachList, type ReachListProps } from './reach-list.tsx'
import type { meWords } from './words.ts'

export interface MePageProps extends ReachListProps {
  say: Spoken<typeof meWords>
  language: Language
  /** A guest's sign-in is for one meeting, and changes nothing that lasts. */
  mayChange: boolean
  mend: Mending
  isStaff: boolean
  sessions: readonly MySession[]
  /** This page's own address; the language form is sent to one below it. */
  address: string
  helpPhone: string
  done: boolean
  onceMore: () => string
  whenSaid: (at: string) => string
}

/** A person's own settings, one thing to a section. */
export function MePage(props: MePageProps) {
  const { say, language, mend, address, sessions, onceMore, whenSaid } = props
  return (
    <Stack gap="far">
      <ErrorSummary {...mend.summary} />
      {props.done ? (
        <Notice live kind="good">
          {say.saved}
        </Notice>
      ) : null}
      <PageHead title={say.title} lead={say.lead} />
      {props.mayChange ? (
        <section>
          <h2>{say.language}</h2>
          <Form once={onceMore()} action={`${address}/language`}>
            <Choices
              name="language"
              legend={say.languageAsk}
              hint={say.languageHint}
              value={mend.values('language')}
              error={mend.error('language')}
              inline
              options={[
                { value: 'en', label: 'English' },
                { value: 'es', label: 'Español' },
              ]}
            />
            <Button kind="quiet">{say.save}</Button>
          </Form>
        </section>
      ) : null}
      <section>
        <Stack>
          <h2>{say.reach}</h2>
          <ReachList {...props} />
          <p class="hint">{say.changeReach({ phone: props.helpPhone })}</p>
        </Stack>
      </section>
      <section>
        <Stack>
          <h2>{say.who}</h2>
          <div>
            <ul>
              <li>{props.isStaff ? say.whoReachStaff : say.whoReach}</li>
              <li>{say.whoSignIns}</li>
            </ul>
          </div>
          <p>
            <a class="onward" href={`/${language}/privacy`}>
              {say.whoMore}
            </a>
          </p>
        </Stack>
      </section>
      <section>
        <Stack>
          <h2>{say.signedIn}</h2>
          <div>
            <ul>
              {sessions.map(({ began, mode }) => (
                <li>
                  {say[modeKey[mode]]}. {say.since({ when: whenSaid(began) })}
                </li>
              ))}
            </ul>
          </div>
          <form method="post" action={`/out?l=${language}`} class="form">
            <Button kind="quiet">{say.out}</Button>
          </form>
          <p class="hint">{say.everywhereHelp}</p>
          <Form once={onceMore()} action={address}>
            <Button kind="quiet">{say.everywhere}</Button>
          </Form>
        </Stack>
      </section>
    </Stack>
  )
}

const modeKey = {
  staff: 'desk',
  'own-phone': 'ownPhone',
  shared: 'shared',
  guest: 'guest',
} as const satisfies Record<SessionMode, string>
