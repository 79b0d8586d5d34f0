import type { openFamily } from '../../../../modules/families/index.ts'
import { type Typed, type ValuesOf, withProblem } from '../../../kernel/form.ts'
import { contactTyped } from '../person-form.ts'
import type { newFamilyForm } from './form.ts'

type Opening = Parameters<typeof openFamily>[1]

/** The circle that was typed, or what to mend: a grown-up has a name, or nothing about them is said. */
export function openingTyped(
  value: ValuesOf<typeof newFamilyForm>,
  typed: Typed,
): { readonly opening: Opening } | { readonly typed: Typed } {
  const reach = contactTyped(value, typed)
  if (!reach.ok) return { typed: reach.typed }
  const { called, childName, childBorn, adultName, as, tie, side, language } = value
  const isSaid = as !== null || tie !== '' || reach.contact !== null
  if (adultName === '' && isSaid) return { typed: withProblem(typed, 'adultName', 'empty') }
  if (adultName !== '' && as === null) return { typed: withProblem(typed, 'as', 'empty') }
  const child = {
    details: { goesBy: childName, born: childBorn },
    as: 'child',
    tie: '',
    side: 'both',
    contact: null,
  } as const
  const adult =
    as === null
      ? null
      : {
          details: { goesBy: adultName, language: language ?? 'en' },
          as,
          tie,
          side,
          contact: reach.contact,
        }
  return { opening: { called, child, adult } }
}
