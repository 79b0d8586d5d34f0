import type { ComponentChildren } from 'preact'
import { type OpenAsk, openPage, type Route } from '../../src/web/kernel/route.ts'
import { PageHead } from '../../src/web/parts/page-head.tsx'

const inBothOf = (ask: OpenAsk, en: string, es: string) => (ask.language === 'es' ? es : en)

/** A good page with one fault in it. */
function planted(name: string, fault: (ask: OpenAsk) => ComponentChildren): Route {
  const answer = (ask: OpenAsk) =>
    ask.show({
      title: inBothOf(ask, 'A page', 'Una hoja'),
      body: (
        <>
          <PageHead title={inBothOf(ask, 'A page', 'Una hoja')} />
          <p>{inBothOf(ask, 'We meet on Tuesday.', 'Nos vemos el martes.')}</p>
          {fault(ask)}
        </>
      ),
    })
  return openPage({
    address: `/:l/planted/${name}`,
    front: 'open',
    get: { deed: 'open-public-page', answer },
  })
}

const file = (name: string, type: string, body: string): Route =>
  openPage({
    address: `/planted/${name}`,
    front: 'open',
    get: {
      deed: 'open-public-page',
      answer: () => ({ kind: 'file', type: `${type}; charset=utf-8`, body }),
    },
  })

const script = (name: string, body: string): Route => file(`${name}.js`, 'text/javascript', body)

/** Text of about so many bytes that no packing makes smaller. */
const scribble = (size: number) =>
  Buffer.from(crypto.getRandomValues(new Uint8Array(size % 65536 || 65536))).toString('base64')

/** Pages with one fault each, by the name they are asked for, and what the checks must say of them. */
export const faults: Readonly<Record<string, RegExp>> = {
  'no-label': /label: /,
  'pale-text': /color-contrast/,
  sideways: /sideways: /,
  'text-sideways': /at 320 light: sideways: text, by/,
  'small-target': /^\S+ at 390: target /,
  'no-ring': /no focus ring: /,
  'no-tab': /not reached by Tab: /,
  'hard-words': /reads at school year/,
  'hard-spanish': /reads with an ease of/,
  'left-in-english': /is left in English: Please come/,
  'other-shape': /is built otherwise/,
  'big-text-sideways': /with text twice the size: sideways/,
}

/** Pages that a listening browser must complain about. */
export const noises: Readonly<Record<string, RegExp>> = {
  'console-error': /console: Something broke/,
  'broken-script': /script: /,
  'third-party': /third party: http:\/\/elsewhere\.test|console: .*elsewhere\.test/,
  'missing-file': /missing: 404/,
}

export const plantedRoutes: readonly Route[] = [
  planted('none', () => null),
  planted('no-label', () => <input class="box" name="who" />),
  planted('pale-text', (ask) => (
    <>
      <link rel="stylesheet" href="/planted/faults.css" />
      <p class="planted-pale">{inBothOf(ask, 'Bring your drawing.', 'Traiga su dibujo.')}</p>
    </>
  )),
  planted('sideways', () => <svg width="700" height="10" aria-hidden="true" />),
  planted('small-target', () => (
    <p>
      <button type="button">1</button> <button type="button">2</button>
    </p>
  )),
  planted('no-ring', (ask) => (
    <>
      <link rel="stylesheet" href="/planted/faults.css" />
      <a class="onward planted-no-ring" href="/">
        {inBothOf(ask, 'Go on', 'Siga')}
      </a>
    </>
  )),
  planted('no-tab', (ask) => (
    <a class="onward" href="/" tabIndex={-1}>
      {inBothOf(ask, 'Go on', 'Siga')}
    </a>
  )),
  planted('hard-words', (ask) => (
    <p>
      {inBothOf(
        ask,
        'Noncompliance with mandated reunification services necessitates documentation of collateral circumstances.',
        'Venga el martes.',
      )}
    </p>
  )),
  planted('hard-spanish', (ask) => (
    <p>
      {inBothOf(
        ask,
        'Come on Tuesday.',
        'El incumplimiento injustificado de intervenciones obligatorias imposibilitará indefinidamente la reunificación.',
      )}
    </p>
  )),
  planted('left-in-english', () => <p>Please come to the room on time.</p>),
  planted('other-shape', (ask) => (ask.language === 'es' ? <p>Y algo más.</p> : null)),
  planted('text-sideways', () => <pre>{'1 2 3 4 5 6 7 8 9 '.repeat(3)}</pre>),
  planted('big-text-sideways', () => <svg width="12rem" height="1rem" aria-hidden="true" />),
  planted('console-error', () => <script src="/planted/console-error.js" />),
  planted('broken-script', () => <script src="/planted/broken-script.js" />),
  planted('third-party', () => <img alt="" src="http://elsewhere.test/dot.png" />),
  planted('missing-file', () => <script src="/planted/nowhere.js" />),
  planted('heavy-script', () => <script src="/planted/heavy-script.js" />),
  file(
    'faults.css',
    'text/css',
    '.planted-pale { color: #bbb } .planted-no-ring { outline: 0 !important; box-shadow: none !important }',
  ),
  script('console-error', "console.error('Something broke')"),
  script('broken-script', 'nobody.isHere()'),
  script('heavy-script', `const heavy = '${scribble(60 * 1024)}${scribble(10 * 1024)}'`),
]
