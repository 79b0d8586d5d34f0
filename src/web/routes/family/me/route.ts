import { page } from '../../../kernel/route.ts'
import type { Language } from '../../../kernel/speak.ts'
import { backToSettings, keepLanguage, meSheet, signOutEverywhere } from '../../me-sheet.ts'

const addressIn = (language: Language) => `/${language}/me`

export const me = page({
  address: '/:l/me',
  front: 'family',
  get: {
    deed: 'read-own-settings',
    answer: async (ask) => ask.show(await meSheet(ask, addressIn(ask.language))),
  },
  post: { deed: 'sign-out-everywhere', answer: signOutEverywhere },
})

export const meLanguage = page({
  address: '/:l/me/language',
  front: 'family',
  get: {
    deed: 'read-own-settings',
    answer: (ask) => backToSettings(ask, addressIn(ask.language)),
  },
  post: { deed: 'change-own-settings', answer: (ask) => keepLanguage(ask, addressIn) },
})
