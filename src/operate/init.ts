import { randomBytes } from 'node:crypto'
import { roles } from '../db/connections.ts'
import { databaseRightsSql, rolesSql } from '../db/roles-sql.ts'
import type { Command } from './command.ts'

const database = 'kincircle'

/** Prints what an operator runs once, on a PostgreSQL server of their own. Touches nothing. */
export const init: Command = {
  summary: 'print how to set up a PostgreSQL server and this service; touches nothing',
  willDo: () => 'Printing only; nothing is touched.',
  async run({ say }) {
    const made = () => randomBytes(24).toString('base64url')
    const passwords = { owner: made(), app: made(), jobs: made() }
    const sql = [
      rolesSql(passwords),
      `create database ${database} owner ${roles.owner} template template0 encoding 'UTF8';`,
      `\\connect ${database}`,
      databaseRightsSql(database).trim(),
    ].join('\n')
    const url = (part: keyof typeof roles) =>
      `postgres://${roles[part]}:${passwords[part]}@localhost:5432/${database}`
    const environment = [
      'HOST=127.0.0.1',
      'PORT=4000',
      'KINCIRCLE_ORIGIN=https://circle.example.org',
      `DATABASE_URL=${url('app')}`,
      `DATABASE_JOBS_URL=${url('jobs')}`,
      'SMTP_URL=smtp://localhost:25',
      'MAIL_FROM=circle@example.org',
    ].join('\n')
    const forOwner = `DATABASE_OWNER_URL=${url('owner')}`
    for (const line of [
      '\n1. On the database server, as its superuser (psql). The passwords are new each time:\n',
      sql,
      '\n2. /etc/kincircle/service.env, readable by the service alone:\n',
      environment,
      '\n3. Before the first start and after each update, with the settings above and this one:\n',
      `${forOwner} kincircle migrate`,
      '\n4. The agency, once, on the database server as its superuser:\n',
      agencySql,
      '\n5. /etc/systemd/system/kincircle.service:\n',
      unit,
      '\n6. See whether all is well: kincircle doctor',
    ]) {
      say(line)
    }
    return { exitCode: 0, answer: { sql, environment, forOwner, agencySql, unit } }
  },
}

const agencySql = `insert into access.agency (agency_id, called, link_code, time_zone, help_phone)
values (gen_random_uuid(), 'Name of the agency', 'ABC', 'America/Chicago', 'its help phone');`

const unit = `[Unit]
Description=Kincircle
After=network-online.target postgresql.service

[Service]
User=kincircle
WorkingDirectory=/opt/kincircle
EnvironmentFile=/etc/kincircle/service.env
ExecStart=/opt/kincircle/node_modules/.bin/node bin/kincircle.mjs start
Restart=on-failure
TimeoutStopSec=20
NoNewPrivileges=true
ProtectSystem=strict
ProtectHome=true
PrivateTmp=true

[Install]
WantedBy=multi-user.target`
