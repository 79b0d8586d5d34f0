import type { ChosenWay } from '../../../../modules/meetings/index.ts'
import { oneOf } from '../../../kernel/form.ts'

export const wayForm = (ways: readonly ChosenWay[]) => ({ way: oneOf(ways) })
