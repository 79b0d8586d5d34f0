import { createTransport } from 'nodemailer'
import type { Env } from '../env.ts'
import type { Post } from '../modules/notifications/index.ts'

/** The other side did not take a message; it is tried again later. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
}

/**
 * The ways out of the house as the settings name them: mail over SMTP, texts over an HTTP gateway that
 * takes a form with To, From and Body. Null when neither is set: then nothing leaves.
 */
export function postFrom({ mail, sms }: Pick<Env, 'mail' | 'sms'>): Post | null {
  if (!mail && !sms) return null
  const mailer = mail && createTransport(mail.url)
  return {
    async mail(to, subject, body) {
      if (!mailer) throw new NotTaken('No mail server is set.')
      const recipient = plainAddress(to)
      const sent = await mailer.sendMail({
        from: mail?.from,
        to: { name: '', address: recipient },
        subject,
        text: body,
      })
      if (!sent.accepted.includes(recipient)) throw new NotTaken('The mail server refused.')
    },
    async text(to, body) {
      if (!sms) throw new NotTaken('No text gateway is set.')
      const answer = await fetch(sms.url, {
        method: 'POST',
        headers: { authorization: `Bearer ${sms.token}` },
        body: new URLSearchParams({ To: to, From: sms.from, Body: body }),
        signal: AbortSignal.timeout(10_000),
      })
      if (!answer.ok) throw new NotTaken(`The text gateway answered ${answer.status}.`)
    },
  }
}

/** One address and nothing else: a crafted one could carry a second recipient to another place. */
function plainAddress(to: string): string {
  if (!/^[^\s@<>",;:()\\[\]]+@[a-z0-9.-]+$/i.test(to)) {
    throw new NotTaken('This is not one plain address.')
  }
  return to
}
