import { Button } from '../parts/button.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { Stack } from '../parts/stack.tsx'
import { formWords } from '../words/form-words.ts'
import { troubleWords } from '../words/house-words.ts'
import type { Sheet } from './route.ts'
import { speak, type Voice } from './speak.ts'

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

/** For somebody who is not signed in, or was away too long. */
export function signInFirstSheet(voice: Voice): Sheet {
  const say = speak(troubleWords, voice)
  return {
    title: say.signInTitle,
    bare: true,
    body: (
      <Stack>
        <PageHead title={say.signIn} lead={say.signInHelp} />
        <p>
          <Button href={`/${voice.language}/in`}>{say.toSignIn}</Button>
        </p>
      </Stack>
    ),
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
