import { withInventedIds } from '../../db/new-id.ts'
import type { StaffRole } from '../../modules/access/index.ts'
import { openAccount } from '../../modules/doors/index.ts'
import { hire } from '../../modules/people/index.ts'
import type { CastName } from './cast.ts'
import type { Story } from './story.ts'

interface Hired {
  readonly goesBy: string
  readonly roles: readonly StaffRole[]
  readonly phone: string
  readonly mail: string
  readonly pronouns?: string
  readonly speaks?: string
}

/** Dana, Lee, Sam and Robin work in Millbrook, Pat in Pine Hollow. */
const staff: Partial<Record<CastName, Hired>> = {
  dana: {
    goesBy: 'Dana Roe',
    roles: ['worker'],
    phone: '+14065550121',
    mail: 'dana.roe@cottonwood.example',
    pronouns: 'she',
    speaks: 'English, some Spanish',
  },
  lee: {
    goesBy: 'Lee Marsh',
    roles: ['coordinator'],
    phone: '+14065550122',
    mail: 'lee.marsh@cottonwood.example',
    pronouns: 'they',
    speaks: 'English, Spanish',
  },
  sam: {
    goesBy: 'Sam Ortiz',
    roles: ['supervisor'],
    phone: '+14065550123',
    mail: 'sam.ortiz@cottonwood.example',
  },
  pat: {
    goesBy: 'Pat Quill',
    roles: ['worker'],
    phone: '+14065550124',
    mail: 'pat.quill@cottonwood.example',
  },
  robin: {
    goesBy: 'Robin Vale',
    roles: ['coordinator'],
    phone: '+14065550125',
    mail: 'robin.vale@cottonwood.example',
  },
}

/** The people of the agency begin to work, a little more than a year ago. */
export async function hireStaff(story: Story): Promise<void> {
  const at = story.clock.moment(-400, '09:00')
  await story.asHouse(at, async (system) => {
    for (const [name, { roles, phone, mail, ...details }] of Object.entries(staff)) {
      const person = await withInventedIds(name, () =>
        hire(system, details, roles, [
          {
            channel: 'email',
            value: mail,
            messageOk: true,
            hours: null,
            note: '',
            preferred: true,
          },
          {
            channel: 'call',
            value: phone,
            messageOk: true,
            hours: null,
            note: '',
            preferred: false,
          },
        ]),
      )
      await openAccount(system, person, 'staff')
    }
  })
}
