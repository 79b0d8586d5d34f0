import { confirmPromise, sayDone, sayStuck } from '../../../modules/promises/index.ts'
import type { FamilyId, PromiseId } from '../../../shared/ids.ts'
import { beginCircle, joinCircle, livesWith } from '../circle.ts'
import { hold } from '../hold-meeting.ts'
import { ask, inviteAll, saysYes, sendPages, takeAndSet, talkedWith } from '../prepare-meeting.ts'
import { must, type Story } from '../story.ts'

/** The Bells until last week: the circle, the meeting of two months ago and what became of its promises. */
export async function bellBefore(story: Story): Promise<FamilyId> {
  const family = await theBells(story)
  const promises = await firstMeeting(story, family)
  await whatBecameOf(story, promises)
  return family
}

async function theBells(story: Story): Promise<FamilyId> {
  const { clock } = story
  const at = clock.moment(-95, '10:10')
  const family = await beginCircle(story, { by: 'dana', at, called: 'Bell family' }, [
    'maya',
    {
      as: 'child',
      goesBy: 'Maya',
      fullName: 'Maya Bell',
      tie: 'Big sister',
      pronouns: 'she',
      born: clock.day(-15 * 365 - 140),
      speaks: 'English and Spanish',
      contact: { channel: 'text', value: '+14065550115', hours: { from: '15:30', until: '21:00' } },
      likes: 'Skateboards and the blue hour',
      teaches: 'Drawing dragons, could teach it',
    },
  ])
  const page = { by: 'dana', family, at } as const
  await joinCircle(story, page, {
    rosa: {
      as: 'parent',
      goesBy: 'Rosa',
      fullName: 'Rosa Bell',
      tie: 'Mom',
      side: 'mother',
      sayIt: 'ROH-sah',
      pronouns: 'she',
      language: 'es',
      speaks: 'Español, un poco de inglés',
      interpreter: true,
      customs: 'Empezar con una oración corta. Café para todos.',
      contact: {
        channel: 'text',
        value: '+14065550101',
        hours: { from: '09:00', until: '20:00' },
        note: 'Teléfono de la familia: también lo usa su hermana. No dejar nombres.',
      },
      likes: 'Bailar cumbia en la cocina',
      teaches: 'Hacer tamales: puede enseñar',
    },
    al: {
      as: 'parent',
      goesBy: 'Al',
      fullName: 'Al Bell',
      tie: 'Dad',
      side: 'father',
      pronouns: 'he',
      accessNeeds: 'Works nights. Mornings before eleven are hard.',
      contact: { channel: 'text', value: '+14065550102' },
      likes: 'Old trucks',
      teaches: 'Fixing bikes, could teach it',
    },
    ben: {
      as: 'child',
      goesBy: 'Ben',
      tie: 'Little brother',
      pronouns: 'he',
      born: clock.day(-7 * 365 - 60),
      speaks: 'English and Spanish',
      accessNeeds: 'Loud rooms are hard. A quiet corner helps.',
      likes: 'The blue cup, trains, his dog Taco',
    },
    jo: {
      as: 'kin',
      goesBy: 'Grandma Jo',
      fullName: 'Josefina Reyes',
      tie: 'Mom’s mom',
      side: 'mother',
      pronouns: 'she',
      accessNeeds: 'Large print, please.',
      contact: { channel: 'email', value: 'jo.reyes@mail.example' },
      likes: 'Her garden',
      teaches: 'Growing tomatoes where it snows in May',
    },
  })
  const home = { kind: 'kin', with: 'jo', address: '12 Elm Street, Millbrook' } as const
  await livesWith(story, { ...page, at: clock.moment(-92, '18:30') }, 'ben', home)
  await livesWith(story, { ...page, at: clock.moment(-92, '18:40') }, 'maya', home)
  return family
}

async function firstMeeting(story: Story, family: FamilyId): Promise<readonly PromiseId[]> {
  const { clock } = story
  const people = ['rosa', 'al', 'maya', 'ben', 'jo'] as const
  const meeting = await ask(
    story,
    { named: 'bell first', by: 'dana', at: clock.moment(-78, '11:00') },
    {
      family,
      purpose: 'after-placement',
      why: 'Maya and Ben stay with Grandma Jo. We want to plan time together and what comes next.',
      dueOn: clock.day(-60),
      dueBecause: 'Two weeks after the kids moved to Grandma Jo',
      bottomLines: [
        'A grown-up who has not been drinking is home with Ben every night.',
        'Nobody yells or hits when the kids are there.',
      ],
      knownRisks: '',
      people,
    },
  )
  const lead = (days: number, time: string) =>
    ({ by: 'lee', at: clock.moment(days, time) }) as const
  await takeAndSet(story, meeting, {
    ...lead(-77, '09:15'),
    startsAt: clock.moment(-62, '16:00'),
    place: 'Millbrook library, the room with the round table',
    opening: 'A short prayer by Grandma Jo, and coffee',
  })
  await talkedWith(story, meeting, lead(-74, '10:00'), 'rosa', {
    note: 'Likes to speak first. Wants Spanish in the room.',
  })
  await talkedWith(story, meeting, lead(-74, '14:00'), 'al', { note: 'Comes after his shift.' })
  await talkedWith(story, meeting, lead(-73, '16:30'), 'maya', { note: 'Will speak for herself.' })
  await inviteAll(story, meeting, lead(-72, '10:00'))
  await saysYes(story, meeting, 'rosa', clock.moment(-72, '12:00'), 'ride')
  await saysYes(story, meeting, 'jo', clock.moment(-72, '17:00'))
  await saysYes(story, meeting, 'al', clock.moment(-71, '15:00'))
  await saysYes(story, meeting, 'maya', clock.moment(-71, '18:00'))
  await sendPages(story, meeting, lead(-66, '11:00'), {
    whyWeMeet: 'The kids stay with Grandma Jo. We plan time with Mom and Dad and what helps now.',
    goingWell: 'The kids sleep well at Grandma Jo’s. Mom calls every night.',
    worries: 'There was drinking at home, and Ben was alone one night.',
    howTheDayGoes: 'We start with what is going well. Then worries. Then ideas and promises.',
  })
  const { promises } = await hold(story, meeting, {
    leads: 'lee',
    began: clock.moment(-62, '16:00'),
    here: ['rosa', 'al', 'maya', 'jo', 'dana'],
    strengths: [
      ['jo', 'They eat, they laugh, they do their homework at my table.'],
      ['rosa', 'Les llamo cada noche y me cuentan su día.'],
      ['al', 'Ben and I fixed his bike. He rode it all Saturday.'],
      ['maya', 'I like having my own desk.'],
      ['dana', 'Rosa came to each visit, and she was early.'],
    ],
    worries: [
      ['dana', 'Ben was alone on a night in spring. He is seven. He was afraid.'],
      ['rosa', 'Tengo miedo de que Ben piense que no lo quiero.'],
      ['al', 'I work nights. I cannot be in two places.'],
      ['maya', 'I do not want to change schools.'],
      ['jo', 'I am seventy. I need a day to rest.'],
    ],
    knowledge: [['dana', 'There is a group for parents on Tuesdays, in Spanish, with dinner.']],
    familyTime: 'taken',
    ideas: [
      {
        idea: 'Mom and Dad eat with the kids at Grandma Jo’s every Sunday.',
        childIdea: 'Mom and Dad come for lunch on Sunday.',
        said: [
          ['rosa', 'for', { own: 'Yo cocino.' }],
          ['al', 'for'],
          ['maya', 'for'],
          ['jo', 'live-with', { own: 'It is good. I need help with the dishes.' }],
          ['dana', 'for'],
        ],
        unasked: { people: ['ben'], because: 'He was in school. Lee told him after.' },
        outcome: 'Mom and Dad eat with the kids at Grandma Jo’s every Sunday from one to five.',
      },
      {
        idea: 'Maya stays at her school. Dana sets up the bus.',
        said: [
          ['rosa', 'for'],
          ['al', 'for'],
          ['maya', 'for', { own: 'Yes. My friends are there.' }],
          ['jo', 'for'],
          ['dana', 'for'],
        ],
        unasked: { people: ['ben'], because: 'It is about Maya.' },
        outcome: 'Maya stays at her school.',
      },
    ],
    promises: [
      { by: 'dana', to: 'maya', willDo: 'set up the bus to your school', dueOn: clock.day(-55) },
      {
        by: 'rosa',
        to: 'dana',
        willDo: 'llamar a la clínica y pedir una cita',
        dueOn: clock.day(4),
        help: 'Dana va con ella si quiere.',
      },
      { by: 'dana', to: 'rosa', willDo: 'conseguirle un viaje cada domingo', dueOn: clock.day(-5) },
      {
        by: 'jo',
        to: 'rosa',
        willDo: 'mandarte una foto de los niños cada semana',
        dueOn: clock.day(-30),
      },
      { by: 'al', to: 'ben', willDo: 'take you to the train museum', dueOn: clock.day(-40) },
      {
        by: 'dana',
        to: 'rosa',
        willDo: 'encontrar el grupo de padres en español',
        dueOn: clock.day(-1),
      },
      { by: 'dana', to: null, willDo: 'write the plan down in Spanish too', dueOn: clock.day(6) },
    ],
    close: {
      words: [
        ['rosa', 'Esperanza.'],
        ['maya', 'Tired, but OK.'],
        ['jo', 'Thankful.'],
      ],
      nextOn: clock.day(5),
      ifItGoesWrong: ['Grandma Jo: 406-555-0103', 'Lee: 406-555-0122', '911'],
    },
  })
  return promises
}

async function whatBecameOf(story: Story, promises: readonly PromiseId[]): Promise<void> {
  const { clock } = story
  const [bus, clinic, , photos, museum, group] = promises
  if (!bus || !clinic || !photos || !museum || !group) throw new Error('A promise is missing.')
  await story.as('dana', clock.moment(-57, '15:00'), async (visit) =>
    must(await sayDone(visit, bus)),
  )
  await story.as('maya', clock.moment(-55, '17:00'), async (visit) =>
    must(await confirmPromise(visit, bus, 'kept', 'The bus came. Thanks.')),
  )
  await story.as('jo', clock.moment(-31, '12:00'), async (visit) =>
    must(await sayDone(visit, photos)),
  )
  await story.as('rosa', clock.moment(-30, '19:00'), async (visit) =>
    must(await confirmPromise(visit, photos, 'kept', 'Las guardo todas.')),
  )
  await story.as('al', clock.moment(-41, '16:00'), async (visit) =>
    must(await sayDone(visit, museum, 'We rode the steam train twice.')),
  )
  await story.as('ben', clock.moment(-40, '10:00'), async (visit) =>
    must(await confirmPromise(visit, museum, 'kept')),
  )
  await story.as('dana', clock.moment(-1, '11:00'), async (visit) =>
    must(await sayDone(visit, group, 'Los martes a las seis, en la iglesia. Ya saben su nombre.')),
  )
  await story.as('rosa', clock.moment(-3, '18:30'), async (visit) =>
    must(await sayStuck(visit, clinic, 'Llamé dos veces. Nadie habla español ahí.')),
  )
}
