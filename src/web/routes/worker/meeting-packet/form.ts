import { someWords, words } from '../../../kernel/form.ts'

export const packetForm = {
  whyWeMeet: words(4000),
  goingWell: someWords(4000),
  worries: someWords(4000),
  howTheDayGoes: someWords(4000),
}
