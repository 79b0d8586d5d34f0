import { describe, expect, test } from 'vitest'
import { plainWords } from '../../tools/fences/plain-words.ts'
import { easeOf, gradeOf, longestSentence } from '../../tools/reading-ease.ts'
import { plantedTree } from './planted-tree.ts'

let planted = 0
/** Modules are loaded once by address, so each planted page has its own. */
function look(said: string, front = 'family') {
  const path = `src/web/routes/${front}/page-${planted++}/words.ts`
  return plainWords.check(plantedTree({ [path]: `export const words = { hello: ${said} }\n` }))
}
const both = (en: string, es: string) => `{ en: ${JSON.stringify(en)}, es: ${JSON.stringify(es)} }`

const plain = both(
  'This is a meeting about your family. You help pick who comes.',
  'Esta reunión es sobre su familia. Usted ayuda a elegir quién viene.',
)

describe('the measures', () => {
  test('know an easy text from a hard one, in both languages', () => {
    expect(gradeOf('You can stop any time. You pick. We will wait for you.')).toBeLessThan(2)
    expect(
      gradeOf('Participation in the permanency determination necessitates prior authorization.'),
    ).toBeGreaterThan(12)
    expect(easeOf('¿A quién llama cuando todo va bien? Añada sus nombres aquí.')).toBeGreaterThan(
      80,
    )
    expect(
      easeOf(
        'La participación en la determinación de permanencia requiere autorización administrativa.',
      ),
    ).toBeLessThan(40)
  })

  test('count the words of the longest sentence', () => {
    expect(longestSentence('One two three. One two? One.')).toBe(3)
    expect(longestSentence('')).toBe(0)
  })
})

test('plain words pass', async () => {
  expect(await look(plain)).toEqual([])
})

test.each([
  [
    'hard English',
    both(
      'Your participation in the determination necessitates authorization. Documentation requirements are communicated electronically.',
      'Usted tiene que decir que sí. Le avisamos por correo.',
    ),
  ],
  [
    'hard Spanish',
    both(
      'You have to say yes. We will write to you.',
      'La participación en la determinación requiere autorización administrativa. La documentación correspondiente será comunicada electrónicamente a la dirección registrada.',
    ),
  ],
  [
    'a sentence without end',
    both(
      'You can come and you can call and you can write and you can ask a friend to come with you or to go for you.',
      'Usted puede venir o llamar.',
    ),
  ],
  ['English left in Spanish', both('You can come.', 'You can come.')],
  ['a gap that is missing', '{ en: (p) => `Hi ${p.name}`, es: () => `Hola` }'],
  ['“usted” said to a child', "{ en: 'Sit', es: 'Siéntese', tu: 'Usted siéntese' }"],
])('%s is caught', async (_what, said) => {
  expect(await look(said)).not.toEqual([])
})

test('a text with gaps is read with its gaps filled', async () => {
  const said =
    '{ en: (p) => `Hi ${p.name}. ${p.who} would like to meet you and your family soon. Can you come?`, es: (p) => `Hola ${p.name}. ${p.who} quiere reunirse pronto con usted y su familia. ¿Puede venir?` }'
  expect(await look(said)).toEqual([])
})

test('a child’s page is measured more strictly', async () => {
  const said = both(
    'The people who help your family meet on Tuesday to make a plan. You can come too.',
    'La gente que ayuda a su familia se reúne el martes para hacer un plan. Venga si quiere.',
  )
  expect(await look(said)).toEqual([])
  expect(await look(said, 'child')).not.toEqual([])
})

test('staff words are not measured, but both languages must be there', async () => {
  const hard = both(
    'Documentation requirements necessitate supervisory authorization before administrative determination proceeds.',
    'La documentación requiere autorización administrativa del supervisor antes de la determinación.',
  )
  expect(await look(hard, 'worker')).toEqual([])
  expect(await look(both('Not translated', 'Not translated'), 'worker')).toHaveLength(1)
})
