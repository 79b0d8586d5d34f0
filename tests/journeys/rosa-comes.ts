import { expect } from 'vitest'
import { backIsHarmless } from './leave-and-back.ts'
import { linkIn, type Story, typeCode } from './people-of-the-story.ts'
import { picture } from './pictures.ts'
import { family, phones, rosaSays } from './vignette.ts'

/** Rosa opens the link in her text: when and where, and nothing else; she needs a ride. */
export async function rosaAnswersAtTheDoor({ house, rosa }: Story): Promise<string> {
  const text = await house.newMessage(phones.rosa, /¿Puede venir\?/)
  expect(text).toContain('Hola Rosa.')
  await rosa.go(linkIn(text))
  const door = await rosa.reads()
  for (const secret of ['Ben', 'Maya', family.called, 'Cottonwood', 'Lee'])
    expect(door).not.toContain(secret)
  await rosa.press('Enviar')
  expect(await rosa.reads()).toContain('Por favor, mire esto otra vez')
  await rosa.pick('Sí, puedo venir')
  await rosa.pick('Un viaje')
  await rosa.type('Escriba este número', door.match(/este número: (\d+)/)?.[1] ?? '')
  await rosa.pressTwice('Enviar')
  expect(await rosa.reads()).toContain('Recibimos su respuesta.')
  return linkIn(text)
}

/** The same link and a code on her own phone open the meeting. */
export async function rosaComesIn({ house, rosa }: Story): Promise<void> {
  await rosa.follow('Ver más con un código')
  await rosa.press('Mándeme un código')
  await rosa.type('Código', '000000')
  await rosa.press('Entrar')
  expect(await rosa.reads()).toContain('Ese código no sirvió.')
  await typeCode(house, rosa, phones.rosa)
  await picture(rosa, 'meeting')
  await picture(rosa, 'home', '/es/home')
  expect(await rosa.reads()).toContain('Usted dijo: Sí, puedo venir')
}

/** She names her aunt for Lee to ask, and brings somebody she trusts after seeing what that opens. */
export async function rosaSaysWhoShouldBeThere({ rosa }: Story): Promise<void> {
  await rosa.follow(/Quién debe estar/)
  await rosa.follow('Añadir a alguien')
  await rosa.type('¿Cómo se llama?', rosaSays.named)
  await rosa.type('¿Quién es para usted?', 'mi tía')
  await rosa.pressTwice('Añadir a mi lista')
  await backIsHarmless(rosa, rosaSays.named)
  await rosa.follow('Traer a alguien de mi confianza')
  await rosa.type('¿Cómo se llama?', rosaSays.guest)
  await rosa.type('¿Quién es para usted?', 'mi tía')
  await rosa.type('Su teléfono o correo', 'el mismo')
  await rosa.press('Sigue: vea qué van a ver')
  expect(await rosa.reads()).toContain('Escriba un teléfono')
  await rosa.type('Su teléfono o correo', phones.lupe.slice(2))
  await rosa.press('Sigue: vea qué van a ver')
  const grant = await rosa.reads()
  expect(grant).toContain(`${rosaSays.guest} va a ver`)
  expect(grant).toContain('Esto termina cuando termina la reunión.')
  await rosa.pressTwice('Sí, invitar')
  expect(await rosa.page.getByText(rosaSays.guest, { exact: true }).count()).toBe(1)
}

/** What she does not feel safe about: said once, shown on no page of hers again. */
export async function rosaAnswersTheSafetyQuestion({ rosa }: Story): Promise<void> {
  await rosa.follow('Volver a la reunión')
  await rosa.follow(/¿Hay alguien con quien/)
  await picture(rosa, 'safety')
  await rosa.pick('Sí, hay alguien')
  await rosa.type('Si quiere, diga más', rosaSays.notSafe)
  await rosa.press('Enviar')
  expect(await rosa.reads()).toContain('Guardado. Gracias.')
  await rosa.page.goBack()
  expect(await rosa.page.content()).not.toContain('Al me siguió')
}

/** Three short things, in any order, each for those she picks. */
export async function rosaGetsReady({ rosa }: Story): Promise<void> {
  await rosa.go('/es/meeting')
  await rosa.page.getByRole('main').getByRole('link').first().click()
  await rosa.follow(/Prepararse/)
  const tasks = [
    ['Lo que va bien', 'La gente de esta reunión', rosaSays.good],
    ['Lo que me preocupa', /^Solo Lee/, rosaSays.worry],
    ['Lo que quiero para mis hijos', 'La gente de esta reunión', rosaSays.want],
  ] as const
  for (const [task, readers, words] of tasks) {
    await rosa.follow(new RegExp(`^${task}`))
    await rosa.pick(readers)
    await rosa.type('Dígalo en sus palabras', words)
    await rosa.press('Guardar')
  }
  expect(await rosa.reads()).toContain('Las tres están listas.')
}
