import { statfs } from 'node:fs/promises'
import nodemailer from 'nodemailer'
import type { Env } from '../../env.ts'
import { type Finding, good, note, wrong } from './finding.ts'

/** What must be true of the machine and its settings. */
export async function machineFindings(env: Env): Promise<Finding[]> {
  return [await disk(env), address(env), await mail(env), texts(env)]
}

const gigabyte = 1024 ** 3

async function disk(env: Env): Promise<Finding> {
  if (env.database) return note('disk', "The server's disk cannot be seen from here.")
  const { bavail, bsize } = await statfs(env.dataDirectory)
  const free = (bavail * bsize) / gigabyte
  const found = `${free.toFixed(1)} GB free under ${env.dataDirectory}.`
  if (free >= 2) return good('disk', found)
  return wrong('disk', found, 'Make room, or move KINCIRCLE_DATA to a larger disk.')
}

function address(env: Env): Finding {
  if (!env.database) return good('address', env.origin ?? `http://localhost:${env.port}`)
  if (env.origin?.startsWith('https:')) return good('address', env.origin)
  const mend = 'Set KINCIRCLE_ORIGIN to the https address people type.'
  return wrong('address', env.origin ?? 'KINCIRCLE_ORIGIN is not set.', mend)
}

async function mail({ mail: set }: Env): Promise<Finding> {
  if (!set)
    return note('mail', 'SMTP_URL is not set: no mail is sent.', 'Set SMTP_URL and MAIL_FROM.')
  const patience = 5_000
  const transport = nodemailer.createTransport(set.url, { connectionTimeout: patience } as object)
  try {
    await transport.verify()
    return good('mail', `${new URL(set.url).host} takes mail from us.`)
  } catch (error) {
    const found = `${new URL(set.url).host} does not: ${(error as Error).message}`
    return wrong('mail', found, 'Check SMTP_URL, and that this machine may reach it.')
  } finally {
    transport.close()
  }
}

const texts = ({ sms }: Env): Finding =>
  sms
    ? good('text messages', `Sent through ${new URL(sms.url).host}.`)
    : note(
        'text messages',
        'SMS_URL is not set: no text is sent.',
        'Set SMS_URL, SMS_FROM and SMS_TOKEN.',
      )
