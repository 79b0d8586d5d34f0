import { oneOf } from '../../../kernel/form.ts'

/** The presses of this page. Nothing can be typed here. */
export const pressed = { do: oneOf(['pass', 'read', 'break', 'not-safe', 'bell']) }
