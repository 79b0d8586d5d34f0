import { page } from '../../../kernel/route.ts'
import { backToSettings, keepLanguage, meSheet, signOutEverywhere } from '../../me-sheet.ts'

const address = '/w/me'

export const workMe = page({
  address,
  front: 'worker',
  get: {
    deed: 'read-own-settings',
    answer: async (ask) => ask.show(await meSheet(ask, address)),
  },
  post: { deed: 'sign-out-everywhere', answer: signOutEverywhere },
})

export const workMeLanguage = page({
  address: '/w/me/language',
  front: 'worker',
  get: { deed: 'read-own-settings', answer: (ask) => backToSettings(ask, address) },
  post: { deed: 'change-own-settings', answer: (ask) => keepLanguage(ask, () => address) },
})
