import { Button } from '../parts/button.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Stack } from '../parts/stack.tsx'
import { formWords } from '../words/form-words.ts'
import { troubleWords } from '../words/house-words.ts'
import type { Sheet } from './route.ts'
import { speak, type Voice } from './speak.ts'
import { carriesWords, WhatWasSent } from './what-was-sent.tsx'

/** One page for everything that is hidden, missing, old or altered: the same bytes for all of them. */
export function notFoundSheet(voice: Voice): Sheet {
  const say = speak(troubleWords, voice)
  return {
    title: say.goneTitle,
    bare: true,
    body: (
      <Stack>
        <PageHead title={say.gone} lead={say.goneHelp} />
        <p>
          <Button href={`/${voice.language}/start`} kind="quiet">
            {say.goHome}
          </Button>
        </p>
      </Stack>
    ),
  }
}

/** For somebody who is not signed in, or was away too long; what they wrote in the meantime is not lost. */
export function signInFirstSheet(voice: Voice, form?: WhatWasSent): Sheet {
  const say = speak(troubleWords, voice)
  const isHeld = form !== undefined && carriesWords(form)
  return {
    title: say.signInTitle,
    bare: true,
    body: (
      <Stack>
        <PageHead title={say.signIn} lead={isHeld ? say.awayHelp : say.signInHelp} />
        <p>
          <Button href={`/${voice.language}/in`} newPage={isHeld}>
            {say.toSignIn}
          </Button>
        </p>
        {isHeld ? <WhatWasSent voice={voice} {...form} /> : null}
      </Stack>
    ),
  }
}

/** The database is full, slow or away for a moment: the same again, with everything that was sent. */
export function busySheet(voice: Voice, form?: WhatWasSent): Sheet {
  const say = speak(troubleWords, voice)
  return {
    title: say.busyTitle,
    bare: true,
    body: (
      <Stack>
        <PageHead title={say.busy} lead={say.busyHelp} />
        {form ? <WhatWasSent voice={voice} {...form} /> : null}
      </Stack>
    ),
  }
}

/** What was sent can not be kept as it is. Why, would tell of rows the visitor may not know of. */
export function unfitSheet(voice: Voice, form: WhatWasSent): Sheet {
  const say = speak(troubleWords, voice)
  return {
    title: speak(formWords, voice).summary,
    bare: true,
    body: (
      <Stack>
        <PageHead title={say.unfit} lead={say.unfitHelp} />
        <WhatWasSent voice={voice} mayAgain={false} {...form} />
      </Stack>
    ),
  }
}

/** For a door that was tried too often from one place. */
export function tooOftenSheet(voice: Voice): Sheet {
  const say = speak(troubleWords, voice)
  return {
    title: say.tooOftenTitle,
    bare: true,
    body: <PageHead title={say.tooOften} lead={say.tooOftenHelp} />,
  }
}

/** For when we failed; what was typed is one step back. */
export function brokenSheet(voice: Voice, phone: string): Sheet {
  const say = speak(troubleWords, voice)
  return {
    title: say.brokenTitle,
    bare: true,
    body: (
      <PageHead title={say.broken} lead={phone ? say.brokenHelp({ phone }) : say.brokenPlain} />
    ),
  }
}

/** A page without fields was sent some: nothing was done. */
export function tooMuchSheet(voice: Voice): Sheet {
  const say = speak(formWords, voice)
  return { title: say.summary, bare: true, body: <PageHead title={say.summary} lead={say.extra} /> }
}
