import { replyToPlan } from '../../../modules/plans/index.ts'
import { sayWhatHappensNext } from '../../../modules/positions/index.ts'
import { giveFeedback } from '../../../modules/voice/index.ts'
import type { FamilyId, MeetingId, PlanId } from '../../../shared/ids.ts'
import { cast } from '../cast.ts'
import { beginCircle, joinCircle, livesWith } from '../circle.ts'
import { hold } from '../hold-meeting.ts'
import { ask, inviteAll, saysYes, sendPages, takeAndSet, talkedWith } from '../prepare-meeting.ts'
import { must, type Story } from '../story.ts'

/** The Sotos: they met two days ago. A plan to look at, a fix that waits, and a grandmother who does not agree. */
export async function soto(story: Story): Promise<void> {
  const family = await theSotos(story)
  const meeting = await theirMeeting(story, family)
  const plan = await heldTwoDaysAgo(story, meeting)
  await since(story, { family, meeting, plan })
}

async function theSotos(story: Story): Promise<FamilyId> {
  const { clock } = story
  const at = clock.moment(-48, '15:20')
  const family = await beginCircle(story, { by: 'dana', at, called: 'Soto family' }, [
    'nico',
    {
      as: 'child',
      goesBy: 'Nico',
      tie: 'The only child',
      born: clock.day(-5 * 365 - 20),
      speaks: 'Spanish and English',
      likes: 'Dinosaurs, his grandma’s soup',
    },
  ])
  const page = { by: 'dana', family, at } as const
  await joinCircle(story, page, {
    luis: {
      as: 'parent',
      goesBy: 'Luis',
      fullName: 'Luis Soto',
      tie: 'Dad',
      side: 'father',
      sayIt: 'loo-EES',
      contact: { channel: 'text', value: '+14065550161' },
      likes: 'Soccer on Sundays',
      teaches: 'Guitar, could teach it',
    },
    pilar: {
      as: 'kin',
      goesBy: 'Abuela Pilar',
      fullName: 'Pilar Soto',
      tie: 'La mamá de papá',
      side: 'father',
      language: 'es',
      speaks: 'Español',
      interpreter: true,
      customs: 'Primero se come, después se habla.',
      contact: {
        channel: 'text',
        value: '+14065550162',
        hours: { from: '10:00', until: '20:00' },
      },
      likes: 'Su jardín y la radio',
      teaches: 'Bordar: puede enseñar',
    },
    elena: {
      as: 'kin',
      goesBy: 'Tía Elena',
      tie: 'Hermana de papá',
      side: 'father',
      language: 'es',
      speaks: 'Español, inglés',
      contact: { channel: 'text', value: '+14065550163' },
    },
    mary: {
      as: 'caregiver',
      goesBy: 'Mary Lund',
      tie: 'Nico stays at her house',
      side: 'chosen',
      contact: { channel: 'email', value: 'mary.lund@mail.example' },
      likes: 'Barn cats',
      teaches: 'Baking without a recipe, could teach it',
    },
  })
  await livesWith(story, page, 'nico', {
    kind: 'foster',
    with: 'mary',
    address: '31 Lark Lane, Millbrook',
  })
  return family
}

async function theirMeeting(story: Story, family: FamilyId): Promise<MeetingId> {
  const { clock } = story
  const meeting = await ask(
    story,
    { named: 'soto first', by: 'dana', at: clock.moment(-18, '10:00') },
    {
      family,
      purpose: 'permanent-home',
      why: 'Luis has a home now. We plan how Nico goes home, step by step.',
      dueOn: clock.day(2),
      dueBecause: 'The day the judge wrote down',
      bottomLines: ['Nico sleeps in a bed of his own.', 'Luis or Elena picks Nico up, on time.'],
      knownRisks: '',
      people: ['luis', 'pilar', 'elena', 'mary', 'nico'],
    },
  )
  const lead = (days: number, time: string) =>
    ({ by: 'lee', at: clock.moment(days, time) }) as const
  await takeAndSet(story, meeting, {
    ...lead(-17, '09:00'),
    startsAt: clock.moment(-2, '17:00'),
    place: 'Church hall, Oak Street',
    opening: 'Sopa de Abuela Pilar',
  })
  await talkedWith(story, meeting, lead(-15, '12:00'), 'luis', { note: 'Has a room for Nico.' })
  await inviteAll(story, meeting, lead(-12, '09:00'))
  await saysYes(story, meeting, 'luis', clock.moment(-12, '18:00'))
  await saysYes(story, meeting, 'pilar', clock.moment(-12, '19:00'), 'ride')
  await saysYes(story, meeting, 'elena', clock.moment(-11, '12:00'))
  await saysYes(story, meeting, 'mary', clock.moment(-11, '13:00'), 'child-care')
  await sendPages(story, meeting, lead(-6, '11:00'), {
    whyWeMeet: 'Luis has a home now. We plan how Nico goes home, step by step.',
    goingWell: 'Nico runs to his dad on each visit. Mary and Luis text about bedtime.',
    worries: 'The move was fast last time. Nico did not sleep for a week.',
    howTheDayGoes: 'Soup first. Then what is going well, worries, ideas and promises.',
  })
  return meeting
}

async function heldTwoDaysAgo(story: Story, meeting: MeetingId): Promise<PlanId> {
  const { clock } = story
  const { plan } = await hold(story, meeting, {
    leads: 'lee',
    began: clock.moment(-2, '17:00'),
    here: ['luis', 'pilar', 'elena', 'mary', 'dana'],
    strengths: [
      ['pilar', 'Mi hijo dejó de fumar. Se levanta a las seis por el niño.'],
      ['luis', 'I painted his room. He picked the green.'],
      ['elena', 'Nico me canta por teléfono.'],
      ['mary', 'He eats. He sleeps. He tells me about his dad all day.'],
      ['dana', 'Luis has not missed one visit.'],
    ],
    worries: [
      ['dana', 'The last move was in one day. Nico cried for a week.'],
      ['pilar', 'Una casa nueva otra vez. El niño es chiquito.'],
      ['luis', 'I am afraid he thinks I gave him away.'],
      ['elena', { how: 'passed' }],
      ['mary', 'Who tells him when I am not there?'],
    ],
    familyTime: 'taken',
    ideas: [
      {
        idea: 'Nico sleeps at his dad’s from Friday to Sunday for four weeks. Then we meet again.',
        childIdea: 'You sleep at Dad’s on the weekend.',
        said: [
          ['luis', 'for', { own: 'I pick him up at five.' }],
          [
            'pilar',
            'disagree',
            {
              own: 'Nico debe dormir en mi casa, con sus primos.',
              would: 'Que duerma conmigo una noche y con su papá la otra.',
            },
          ],
          ['elena', 'live-with', { own: 'Yo ayudo los sábados.' }],
          ['mary', 'for', { own: 'I will send his blanket.' }],
          ['dana', 'for'],
        ],
        unasked: { people: ['nico'], because: 'He is five. Dana told him with pictures after.' },
        outcome: 'Nico sleeps at his dad’s from Friday to Sunday for four weeks.',
      },
    ],
    promises: [
      { by: 'luis', to: 'mary', willDo: 'text you when Nico sleeps', dueOn: clock.day(3) },
      { by: 'dana', to: 'luis', willDo: 'bring a car seat', dueOn: clock.day(1) },
      { by: 'mary', to: 'luis', willDo: 'write down what helps him sleep', dueOn: clock.day(1) },
      {
        by: 'elena',
        to: 'pilar',
        willDo: 'llevarte a ver a Nico los sábados',
        dueOn: clock.day(4),
      },
      {
        by: 'dana',
        to: null,
        willDo: 'call each of you after the first night',
        dueOn: clock.day(4),
      },
    ],
    close: {
      words: [
        ['luis', 'Ready.'],
        ['pilar', 'Triste.'],
        ['mary', 'Hopeful.'],
      ],
      nextOn: clock.day(30),
      ifItGoesWrong: ['Mary: 406-555-0164', 'Lee: 406-555-0122', '911'],
    },
  })
  if (!plan) throw new Error('A meeting that was closed has a plan.')
  return plan
}

async function since(
  story: Story,
  of: { readonly family: FamilyId; readonly meeting: MeetingId; readonly plan: PlanId },
): Promise<void> {
  const { clock } = story
  const { plan } = of
  await story.as('mary', clock.moment(-1, '09:30'), async (visit) => {
    must(await replyToPlan(visit, { plan, reply: 'looks-right', words: '' }))
    const ownWords = 'Luis comes on Friday at five. I pack the blanket and the green cup.'
    await sayWhatHappensNext(visit, { ...of, person: cast.mary, ownWords })
    must(
      await giveFeedback(visit, of, {
        answers: { listened: 'yes', say: 'yes', safe: 'yes', clear: 'mostly' },
        change: 'Start on time, please.',
      }),
    )
  })
  await story.as('luis', clock.moment(-1, '18:10'), async (visit) => {
    const words = 'It says Friday to Sunday. We said he stays until Monday morning, before school.'
    must(await replyToPlan(visit, { plan, reply: 'fix', words }))
    const ownWords = 'I get Nico on Friday. If he cries, I call Mary. I do not know about Monday.'
    await sayWhatHappensNext(visit, { ...of, person: cast.luis, ownWords })
  })
}
