import { day, someWords, time, wholeNumber, words } from '../../../kernel/form.ts'

export const setMeetingForm = {
  day,
  time,
  minutes: wholeNumber(15, 600),
  place: words(300),
  opening: someWords(1000),
}
