import { withInventedIds } from '../../db/new-id.ts'
import { openAccount } from '../../modules/doors/index.ts'
import {
  addToCircle,
  changeHome,
  type HomeKind,
  type JoinAs,
  type Joining,
  openFamily,
  type Side,
} from '../../modules/families/index.ts'
import { type NewContact, noteInterest, type PersonDetails } from '../../modules/people/index.ts'
import type { FamilyId } from '../../shared/ids.ts'
import type { Instant } from '../../shared/time.ts'
import { type CastName, cast } from './cast.ts'
import { must, type Story } from './story.ts'

/** Somebody of a circle: what they are called, who they are to the children, how to reach them, what they like. */
export interface Newcomer extends PersonDetails {
  readonly as: JoinAs
  readonly tie: string
  readonly side?: Side
  readonly contact?: Partial<NewContact> & Pick<NewContact, 'channel' | 'value'>
  readonly likes?: string
  /** What they could teach us. */
  readonly teaches?: string
}

/** Who writes it down, for which family, and when. */
export interface Page {
  readonly by: CastName
  readonly family: FamilyId
  readonly at: Instant
}

/** A worker begins a family's circle with its first child. */
export async function beginCircle(
  story: Story,
  { by, at, called }: { readonly by: CastName; readonly at: Instant; readonly called: string },
  [name, child]: readonly [CastName, Newcomer],
): Promise<FamilyId> {
  const first = { ...joining(child), as: 'child' } as const
  const family = await story.as(by, at, (visit) =>
    withInventedIds(name, async () =>
      must(await openFamily(visit, { called, child: first, adult: null })),
    ),
  )
  await afterJoining(story, { by, at, family }, name, child)
  return family
}

/** More people join, each through the page on which a worker adds them. */
export async function joinCircle(
  story: Story,
  page: Page,
  people: Partial<Record<CastName, Newcomer>>,
): Promise<void> {
  const { by, family, at } = page
  for (const [name, one] of Object.entries(people) as [CastName, Newcomer][]) {
    await story.as(by, at, (visit) =>
      withInventedIds(name, async () =>
        must(await addToCircle(visit, { family, ...joining(one) })),
      ),
    )
    await afterJoining(story, page, name, one)
  }
}

async function afterJoining(
  story: Story,
  { by, family, at }: Page,
  name: CastName,
  { contact, likes, teaches }: Newcomer,
): Promise<void> {
  const person = cast[name]
  if (contact) await story.asHouse(at, (system) => openAccount(system, person, 'family'))
  if (!likes && !teaches) return
  await story.as(by, at, async (visit) => {
    if (likes) await noteInterest(visit, { family, person, likes, couldTeach: false })
    if (teaches) await noteInterest(visit, { family, person, likes: teaches, couldTeach: true })
  })
}

function joining({ as, tie, side, contact, likes, teaches, ...details }: Newcomer): Joining {
  const usual = { messageOk: true, hours: null, note: '', preferred: true }
  return {
    details,
    as,
    tie,
    side: side ?? 'unknown',
    contact: contact ? { ...usual, ...contact } : null,
  }
}

/** Says with whom a child lives, since when, and at which invented address. */
export async function livesWith(
  story: Story,
  { by, family, at }: Page,
  child: CastName,
  home: {
    readonly kind: HomeKind
    readonly with: CastName | null
    readonly described?: string
    readonly address: string
  },
): Promise<void> {
  await story.as(by, at, async (visit) =>
    must(
      await changeHome(visit, {
        family,
        child: cast[child],
        kind: home.kind,
        with: home.with ? cast[home.with] : null,
        described: home.described ?? '',
        from: visit.today,
        address: home.address,
      }),
    ),
  )
}
