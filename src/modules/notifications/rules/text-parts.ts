/** The letters of the plain text-message alphabet; each of the second row costs two. */
const plain =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const double = '^{}\\[~]|€'

/**
 * A text message is paid by the part: 160 plain letters, or 70 once a single letter is not plain.
 * Source: docs/decisions/0013
 */
export function textParts(text: string): number {
  const letters = [...text]
  if (letters.every((letter) => plain.includes(letter) || double.includes(letter))) {
    const cost = letters.reduce((sum, letter) => sum + (double.includes(letter) ? 2 : 1), 0)
    return cost <= 160 ? 1 : Math.ceil(cost / 153)
  }
  return text.length <= 70 ? 1 : Math.ceil(text.length / 67)
}
