import { join } from 'node:path'
import { z } from 'zod'

/** One setting of the environment, as the handbook lists it. */
export interface Setting {
  readonly name: keyof typeof shapes
  /** What holds when it is left out, in words. */
  readonly standsFor: string
  readonly purpose: string
}

const url = (...schemes: string[]) =>
  z.string().refine((text) => schemes.includes(protocolOf(text)), {
    error: `must be an address beginning with ${schemes.join(' or ')}//`,
  })

const protocolOf = (text: string) => (URL.canParse(text) ? new URL(text).protocol : '')

const shapes = {
  PORT: z.coerce
    .number({ error: 'must be a number from 0 to 65535' })
    .int()
    .min(0)
    .max(65535)
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  KINCIRCLE_ORIGIN: url('http:', 'https:').optional(),
  KINCIRCLE_PROXIES: z.coerce
    .number({ error: 'must be a number from 0 to 9' })
    .int()
    .min(0)
    .max(9)
    .default(0),
  KINCIRCLE_DATA: z.string().default('./data'),
  KINCIRCLE_KEYS: z.string().optional(),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_OWNER_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_JOBS_URL: url('postgres:', 'postgresql:').optional(),
  KINCIRCLE_DEMO: z.enum(['on', 'off'], { error: 'must be on or off' }).optional(),
  KINCIRCLE_NOW: z.iso
    .datetime({ offset: true, error: 'must be a moment, such as 2026-09-14T15:00:00Z' })
    .optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z.string().optional(),
  SMS_URL: url('http:', 'https:').optional(),
  SMS_FROM: z.string().optional(),
  SMS_TOKEN: z.string().optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .optional(),
}

const s = (name: keyof typeof shapes, standsFor: string, purpose: string): Setting => ({
  name,
  standsFor,
  purpose,
})

/** Every setting there is, in the order a person setting up a server meets them. */
export const settings: readonly Setting[] = [
  s('PORT', '4000', 'Port to listen on; 0 takes a free one.'),
  s('HOST', '127.0.0.1', 'Address to listen on. Keep it on the loopback behind a proxy.'),
  s(
    'KINCIRCLE_ORIGIN',
    'http://localhost:PORT',
    'The address people type; links in messages begin with it.',
  ),
  s(
    'KINCIRCLE_PROXIES',
    '0',
    'How many proxies of your own stand before Kincircle and add to X-Forwarded-For.',
  ),
  s('KINCIRCLE_DATA', './data', 'Folder of the embedded database. Unused with DATABASE_URL.'),
  s(
    'KINCIRCLE_KEYS',
    'keys.json in KINCIRCLE_DATA',
    'The key file. Never in the database: keep a copy in another place.',
  ),
  s(
    'DATABASE_URL',
    'the embedded database',
    'PostgreSQL 15 or newer, signing in as kincircle_app.',
  ),
  s(
    'DATABASE_OWNER_URL',
    'none',
    'The same database as kincircle_owner; read by migrate and doctor only.',
  ),
  s('DATABASE_JOBS_URL', 'none', 'The same database as kincircle_jobs; needed with DATABASE_URL.'),
  s(
    'KINCIRCLE_DEMO',
    'on with the embedded database',
    'on or off: sign in as invented people. Refused where real people are kept.',
  ),
  s('KINCIRCLE_NOW', 'the clock', 'A fixed moment, for trying out and for tests.'),
  s('SMTP_URL', 'none', 'Where mail is handed over, such as smtp://mail.example:587.'),
  s('MAIL_FROM', 'none', 'Sender of mail. Needed with SMTP_URL.'),
  s('SMS_URL', 'none', 'Where text messages are handed over.'),
  s('SMS_FROM', 'none', 'Number text messages come from. Needed with SMS_URL.'),
  s('SMS_TOKEN', 'none', 'Secret for SMS_URL.'),
  s('LOG_LEVEL', 'info with a server, warn without', 'debug, info, warn, error or silent.'),
]

const shape = z
  .object(shapes)
  .refine((read) => !read.SMTP_URL || read.MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is needed together with SMTP_URL',
  })
  .refine((read) => !read.SMS_URL || (read.SMS_FROM && read.SMS_TOKEN), {
    path: ['SMS_URL'],
    error: 'needs SMS_FROM and SMS_TOKEN too',
  })
  .refine((read) => !read.DATABASE_URL || read.DATABASE_JOBS_URL, {
    path: ['DATABASE_JOBS_URL'],
    error: 'is needed together with DATABASE_URL',
  })

/** The settings as the program uses them. */
export interface Env {
  readonly port: number
  readonly host: string
  /** Public origin without a slash at its end. Undefined: the address listened on. */
  readonly origin: string | undefined
  /** How many proxies of the operator's own tell whom they heard. */
  readonly proxies: number
  readonly dataDirectory: string
  /** The file with the keys that are never in the database. */
  readonly keyFile: string
  /** Undefined means the embedded database. */
  readonly database: ServerDatabase | undefined
  /** Undefined: on with the embedded database, off with a server. */
  readonly demo: boolean | undefined
  readonly now: string | undefined
  readonly mail: { readonly url: string; readonly from: string } | undefined
  readonly sms: { readonly url: string; readonly from: string; readonly token: string } | undefined
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** A PostgreSQL server of the operator's own, one address per role. */
export interface ServerDatabase {
  readonly appUrl: string
  readonly ownerUrl: string | undefined
  readonly jobsUrl: string
}

/** The settings cannot be used; the message names each one and what it must be. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings'
}

/** Reads and checks all settings at once. An empty value counts as left out. */
export function readEnv(from: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ''))
  const read = shape.safeParse(given)
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`)
    throw new WrongSettings(`These settings need mending:\n${wrong.join('\n')}`)
  }
  const value = read.data
  return {
    port: value.PORT,
    host: value.HOST,
    origin: value.KINCIRCLE_ORIGIN && new URL(value.KINCIRCLE_ORIGIN).origin,
    proxies: value.KINCIRCLE_PROXIES,
    dataDirectory: value.KINCIRCLE_DATA,
    keyFile: value.KINCIRCLE_KEYS ?? join(value.KINCIRCLE_DATA, 'keys.json'),
    database:
      value.DATABASE_URL && value.DATABASE_JOBS_URL
        ? {
            appUrl: value.DATABASE_URL,
            ownerUrl: value.DATABASE_OWNER_URL,
            jobsUrl: value.DATABASE_JOBS_URL,
          }
        : undefined,
    demo: value.KINCIRCLE_DEMO && value.KINCIRCLE_DEMO === 'on',
    now: value.KINCIRCLE_NOW,
    mail:
      value.SMTP_URL && value.MAIL_FROM
        ? { url: value.SMTP_URL, from: value.MAIL_FROM }
        : undefined,
    sms:
      value.SMS_URL && value.SMS_FROM && value.SMS_TOKEN
        ? { url: value.SMS_URL, from: value.SMS_FROM, token: value.SMS_TOKEN }
        : undefined,
    logLevel: value.LOG_LEVEL ?? (value.DATABASE_URL ? 'info' : 'warn'),
  }
}
