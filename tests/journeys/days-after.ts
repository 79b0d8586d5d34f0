import { expect } from 'vitest'
import type { AtABrowser } from './at-a-browser.ts'
import type { Story } from './people-of-the-story.ts'
import { picture } from './pictures.ts'
import { joSays, promises, rosaSays } from './vignette.ts'

const openPlan = async (who: AtABrowser, language: 'en' | 'es') => {
  await who.go(`/${language}/plan`)
  if (/\/plan$/.test(new URL(who.page.url()).pathname))
    await who.page.getByRole('main').getByRole('link').first().click()
  await who.page.waitForURL(/\/plan\/[^/]+$/)
}

/** Maya and Jo find the plan right; Rosa asks for a change, in her words. */
export async function eachLooksAtThePlan({ rosa, maya, jo }: Story): Promise<void> {
  for (const who of [maya, jo]) {
    await openPlan(who, 'en')
    await who.pressTwice('Looks right')
    expect(await who.reads()).toContain('You said: it looks right.')
  }
  await openPlan(rosa, 'es')
  await rosa.follow('CAMBIO: algo está mal')
  await rosa.press('Enviar')
  await rosa.type('Esto está mal, o esto falta', rosaSays.fix)
  await rosa.pressTwice('Enviar')
  expect(await rosa.reads()).toContain(rosaSays.fix)
}

/** Lee answers and changes a line: version 2 says what changed, and version 1 stays. */
export async function leeMakesVersionTwo({ lee, rosa, places }: Story): Promise<void> {
  await lee.go(`${places.meeting}/follow`)
  await lee.follow('Answer')
  await lee.type('Your answer', 'You are right, Rosa. It is Tuesday.')
  await lee.type('One line more', 'Rosa calls on Tuesday.')
  await lee.press('Send the answer')
  expect(await lee.reads()).toContain('Please say what changed')
  await lee.type('What changed, in one sentence', 'Tuesday, not Thursday.')
  await lee.press('Send the answer')
  expect(await lee.reads()).toContain('The plan is at version 2.')
  await openPlan(rosa, 'es')
  await picture(rosa, 'plan')
  const now = await rosa.reads()
  expect(now).toContain('Tuesday, not Thursday.')
  expect(now).toContain('El plan cambió.')
}

/** In her own words, what happens next? It tests us; Lee marks how clear we were. */
export async function understandingCheck({ rosa, lee, places }: Story): Promise<void> {
  await rosa.follow('¿Qué pasa ahora?')
  await rosa.type('Qué pasa ahora', rosaSays.next)
  await rosa.press('Enviar')
  expect(await rosa.reads()).toContain(rosaSays.next)
  await lee.go(`${places.meeting}/follow`)
  expect(await lee.reads()).toContain(rosaSays.next)
  await lee.press('Partly')
  expect(await lee.reads()).toContain('Say it another way')
}

/** Dana did what she said for the family; Rosa is stuck; Jo needs another day. */
export async function doneStuckMoved({ dana, rosa, jo }: Story): Promise<void> {
  await dana.go('/w/promises')
  await dana.page
    .locator('.card, li, section')
    .filter({ hasText: promises.schoolCall.willDo })
    .last()
    .getByRole('button', { name: 'Done' })
    .click()
  await dana.page.waitForLoadState()
  expect(await dana.reads()).toContain('Done, not checked yet')

  await rosa.go('/es/promises')
  await rosa.follow(new RegExp(promises.clinic.willDo))
  await rosa.unfold('No pude')
  await rosa.press('Enviar')
  await rosa.type('¿Qué pasó?', rosaSays.stuck)
  await rosa.press('Enviar')
  expect(await rosa.reads()).toContain(rosaSays.stuck)

  await jo.go('/en/promises')
  await jo.follow(new RegExp(promises.driving.willDo))
  await jo.unfold('Change it')
  await jo.type('A new day', '2026-05-19')
  await jo.type('Why?', joSays.moved)
  await jo.press('Save the new day')
  expect(await jo.reads()).toContain('Thank you. We wrote it down.')
}

/** What Dana said is done, Rosa confirms; nobody else could. */
export async function rosaConfirms({ rosa }: Story): Promise<void> {
  await rosa.go('/es/promises')
  await rosa.follow(new RegExp(promises.schoolCall.willDo))
  await rosa.pick('Sí, se cumplió')
  await rosa.pressTwice('Enviar')
  expect(await rosa.reads()).toContain('Cumplida')
}

/** Days later the bus pass has not come: we are late, it is told as ours, and Rosa says it was not kept. */
export async function oursIsBroken({ rosa }: Story): Promise<void> {
  await rosa.go('/es/promises')
  await picture(rosa, 'promises')
  expect(await rosa.reads()).toContain('Usted no hizo nada malo.')
  await rosa.follow(new RegExp(`Estamos atrasados|${promises.busPass.willDo}`))
  await rosa.pick('No, no se cumplió')
  await rosa.press('Enviar')
  expect(await rosa.reads()).toContain('No se cumplió')
}

/** Five questions about us, without a name. */
export async function rosaSaysHowItWent({ rosa, places }: Story): Promise<void> {
  await rosa.go(`/es/meeting/${places.meeting.split('/').at(-1)}/after`)
  await rosa.follow('Decirnos cómo fue')
  await rosa.pick('Sí', '¿La gente le escuchó?')
  await rosa.type('¿Qué debemos cambiar?', rosaSays.feedback)
  await rosa.pressTwice('Enviar')
  expect(await rosa.reads()).toContain('Gracias. Ya respondió.')
}
