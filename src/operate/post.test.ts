import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { postFrom } from './post.ts'

interface Letter {
  readonly to: readonly string[]
  readonly body: string
}

const letters: Letter[] = []
const texts: URLSearchParams[] = []
let mail: SMTPServer
let gateway: Server
let gatewayStatus = 201

beforeAll(async () => {
  mail = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, taken) {
      text(stream).then((body) => {
        letters.push({ to: session.envelope.rcptTo.map(({ address }) => address), body })
        taken()
      })
    },
  })
  await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve))
  gateway = createServer(async (request, response) => {
    texts.push(new URLSearchParams(await text(request)))
    response.writeHead(gatewayStatus).end()
  })
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  await new Promise<void>((resolve) => mail.close(resolve))
  await new Promise((resolve) => gateway.close(resolve))
})

const post = () => {
  const made = postFrom({
    mail: {
      url: `smtp://127.0.0.1:${(mail.server.address() as AddressInfo).port}`,
      from: 'kincircle@agency.example',
    },
    sms: {
      url: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`,
      from: '+14065550100',
      token: 'a-token',
    },
  })
  if (!made) throw new Error('There is a way out.')
  return made
}

test('a mail arrives at the one address it was meant for', async () => {
  await post().mail('rosa@mail.example', 'A message for you', 'Your meeting moved.')
  expect(letters.at(-1)?.to).toEqual(['rosa@mail.example'])
  expect(letters.at(-1)?.body).toContain('Subject: A message for you')
})

test.each([
  'rosa@mail.example,al@other.example',
  '"rosa@mail.example al"@other.example',
  'rosa@mail.example>al@other.example',
  'rosa',
])('an address that is not one plain address is not sent to: %s', async (to) => {
  const before = letters.length
  await expect(post().mail(to, 'A message for you', 'Hello')).rejects.toThrow('one plain address')
  expect(letters).toHaveLength(before)
})

test('a text goes to the gateway as a form', async () => {
  await post().text('+14065550111', 'You meet tomorrow.')
  expect(Object.fromEntries(texts.at(-1) ?? [])).toEqual({
    To: '+14065550111',
    From: '+14065550100',
    Body: 'You meet tomorrow.',
  })
})

test('a gateway that says no is an error, so that it is tried again', async () => {
  gatewayStatus = 503
  await expect(post().text('+14065550111', 'Hello')).rejects.toThrow('503')
  gatewayStatus = 201
})

test('without settings nothing leaves', () => {
  expect(postFrom({ mail: undefined, sms: undefined })).toBeNull()
})
