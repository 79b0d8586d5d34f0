import { expect, test } from 'vitest'
import { readEnv, WrongSettings } from './env.ts'

const server = {
  DATABASE_URL: 'postgres://kincircle_app@db.example/kincircle',
  DATABASE_JOBS_URL: 'postgres://kincircle_jobs@db.example/kincircle',
}

test('with nothing set, the embedded database is served on the loopback', () => {
  const env = readEnv({})
  expect(env).toMatchObject({ port: 4000, host: '127.0.0.1', dataDirectory: './data' })
  expect(env.database).toBeUndefined()
  expect(env.demo).toBeUndefined()
})

test('an empty value counts as left out', () => {
  expect(readEnv({ PORT: '', DATABASE_URL: '' }).port).toBe(4000)
})

test('an origin loses its path and its last slash', () => {
  expect(readEnv({ KINCIRCLE_ORIGIN: 'https://circle.example/' }).origin).toBe(
    'https://circle.example',
  )
})

test('a server needs the address of the jobs role too', () => {
  expect(() => readEnv({ DATABASE_URL: server.DATABASE_URL })).toThrow(
    'DATABASE_JOBS_URL is needed',
  )
  expect(readEnv(server).database).toMatchObject({
    appUrl: server.DATABASE_URL,
    ownerUrl: undefined,
  })
})

test('all wrong settings are told at once, by name', () => {
  const wrong = () =>
    readEnv({ PORT: 'abc', KINCIRCLE_DEMO: 'yes', KINCIRCLE_NOW: 'noon', SMTP_URL: 'x' })
  expect(wrong).toThrow(WrongSettings)
  for (const name of ['PORT', 'KINCIRCLE_DEMO', 'KINCIRCLE_NOW', 'SMTP_URL']) {
    expect(wrong).toThrow(name)
  }
})

test('mail and text messages need a sender', () => {
  expect(() => readEnv({ SMTP_URL: 'smtp://mail.example' })).toThrow('MAIL_FROM')
  expect(() => readEnv({ SMS_URL: 'https://sms.example' })).toThrow('SMS_FROM')
})
