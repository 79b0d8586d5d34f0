import { afterAll, beforeAll, beforeEach, expect, onTestFailed, test } from 'vitest'
import * as ask from './ask-for-meeting.ts'
import * as after from './days-after.ts'
import * as decide from './decide-and-promise.ts'
import * as hold from './hold-meeting.ts'
import * as invite from './invite-safely.ts'
import { rosaLeavesFast } from './leave-and-back.ts'
import * as open from './open-family.ts'
import * as others from './others-come.ts'
import { beginStory, type Name, type Story } from './people-of-the-story.ts'
import { picture, pictureOfHome } from './pictures.ts'
import * as packet from './read-packet.ts'
import * as rosaDoes from './rosa-comes.ts'
import * as said from './vignette.ts'

/** One story in many steps: when one fails, the ones after it have nothing to stand on. */
let story: Story
let stopped = ''

beforeAll(async () => {
  story = await beginStory()
})
afterAll(() => story?.close())
beforeEach(({ task }) => {
  if (stopped) throw new Error(`The story stopped at: ${stopped}`)
  onTestFailed(async () => {
    stopped ||= task.name
    await story.showWhereEveryoneIs()
  })
})

/** Looks around as everyone, and says of each words exactly who can get them. */
async function sees(table: readonly (readonly [string, readonly Name[]])[]): Promise<void> {
  const seen = await story.look()
  for (const [words, who] of table) expect([words, await seen.by(words)]).toEqual([words, who])
}

test('Dana opens the family, adds everyone, and says where Ben lives', async () => {
  await story.arriveAtWork('dana', 'lee', 'pat')
  await open.danaOpensTheFamily(story)
  await open.danaAddsEveryone(story)
  await open.danaSaysWhereBenLives(story)
  await sees([
    [said.family.called, ['dana']],
    [said.family.joAddress, ['dana']],
  ])
})

test('she asks for a meeting, and Lee takes it and sets day and place', async () => {
  await ask.danaAsksForTheMeeting(story)
  await ask.leeTakesIt(story)
  await sees([
    [said.family.called, ['dana', 'lee']],
    [said.family.joAddress, ['dana']],
    [said.asking.bottomLine, ['dana', 'lee']],
    [said.asking.knownRisks, ['dana', 'lee']],
  ])
})

test('one open safety answer holds the invitations to the others', async () => {
  await invite.leeCallsRosa(story)
  await invite.leeCallsAl(story)
  await invite.othersWaitForRosa(story)
  await invite.leeMakesItSafe(story)
  await invite.leeInvitesTheOthers(story)
})

test('Rosa answers at the door, comes in, says who should be there, and gets ready', async () => {
  await story.laterOn(said.moments.dayAfter)
  await rosaDoes.rosaAnswersAtTheDoor(story)
  await rosaDoes.rosaComesIn(story)
  await rosaDoes.rosaSaysWhoShouldBeThere(story)
  await rosaDoes.rosaAnswersTheSafetyQuestion(story)
  await rosaDoes.rosaGetsReady(story)
  await rosaLeavesFast(story)
})

test('the others come in, and a stranger with a forwarded link does not', async () => {
  await others.mayaComesIn(story)
  const link = await others.joAndLupeComeIn(story)
  await others.strangerWithJosLink(story, link)
})

test('the pages to read tell each what they may know', async () => {
  await packet.leeMakesThePacket(story)
  await packet.theyReadThePacket(story)
  await picture(story.lee, 'board', story.places.meeting)
  await pictureOfHome(story.rosa)
  const atTheMeeting = ['dana', 'lee', 'rosa', 'maya', 'jo', 'lupe'] as const
  await sees([
    [said.rosaSays.notSafe, ['lee']],
    [said.arrangement, ['dana', 'lee']],
    [said.rosaSays.named, ['lee', 'rosa']],
    [said.rosaSays.guest, atTheMeeting],
    [said.rosaSays.good, atTheMeeting],
    [said.rosaSays.worry, ['lee', 'rosa']],
    [said.mayaSays.worry, ['lee', 'maya']],
    [said.mayaSays.want, ['maya']],
    [said.asking.bottomLine, atTheMeeting],
    [said.packet.worry, ['dana', 'lee', 'rosa', 'maya']],
    [said.asking.knownRisks, ['dana', 'lee']],
    [said.family.joAddress, ['dana']],
    [said.phones.jo, ['dana', 'lee']],
  ])
})

test('the meeting: what goes well before worries, and the family’s own time', async () => {
  await story.laterOn(said.moments.meeting)
  await story.comeBack('rosa', 'maya', 'jo', 'lupe')
  await hold.leeBegins(story)
  await hold.strengthsFirst(story)
  await hold.worries(story)
  await sees([['Rosa does not feel safe.', ['lee']]])
  await hold.afterTheBreak(story)
  await hold.familyTime(story)
})

test('an idea is answered in private; the program is killed, and nothing acknowledged is lost', async () => {
  await hold.ideaAndFirstAnswers(story)
  await sees([[said.joSays.dissent, ['lee', 'jo']]])
  await story.house.killAndStart()
  await sees([
    [said.joSays.dissent, ['lee', 'jo']],
    [said.ideas.school, ['dana', 'lee', 'rosa', 'maya', 'jo', 'lupe']],
  ])
})

test('everyone is asked, promises both ways, and each is read back', async () => {
  await decide.everyoneIsAsked(story)
  await sees([[said.joSays.dissent, ['dana', 'lee', 'rosa', 'maya', 'jo', 'lupe']]])
  await decide.promisesBothWays(story)
  await decide.eachIsReadBack(story)
  await sees([
    [said.promises.driving.willDo, ['dana', 'lee', 'rosa', 'jo']],
    [said.promises.schoolCall.willDo, ['dana', 'lee', 'rosa', 'maya']],
  ])
})

test('the meeting closes: a plan for those who were there, nothing for the guest', async () => {
  await decide.leeCloses(story)
  await sees([
    [said.joSays.dissent, ['dana', 'lee', 'rosa', 'maya', 'jo']],
    [said.ideas.outcome, ['dana', 'lee', 'rosa', 'maya']],
  ])
})

test('each looks at the plan; a FIX makes version 2; what we said was clear, or not', async () => {
  await story.laterOn(said.moments.twoDaysLater)
  await story.comeBack('rosa', 'maya', 'jo')
  await after.eachLooksAtThePlan(story)
  await sees([[said.rosaSays.fix, ['lee', 'rosa']]])
  await after.leeMakesVersionTwo(story)
  await after.understandingCheck(story)
  await sees([[said.rosaSays.next, ['lee', 'rosa']]])
})

test('promises: one done and confirmed, one stuck, one moved', async () => {
  await after.doneStuckMoved(story)
  await after.rosaConfirms(story)
  await sees([
    [said.rosaSays.stuck, ['dana', 'lee', 'rosa', 'maya']],
    [said.joSays.moved, ['dana', 'lee', 'rosa', 'jo']],
  ])
})

test('days later one of ours is broken, said as ours; and Rosa says how it went', async () => {
  await story.laterOn(said.moments.aWeekLater)
  await story.comeBack('rosa', 'maya', 'jo')
  await after.oursIsBroken(story)
  await after.rosaSaysHowItWent(story)
  await sees([[said.rosaSays.feedback, []]])
})

/** What a page that looks for news by itself meets while the program is away. */
const away = 'console: Failed to load resource: net::ERR_CONNECTION_REFUSED'

test('no browser complained of anything on the way', () => {
  const { dana, lee, rosa, maya, jo, lupe, stranger, pat } = story
  for (const one of [dana, lee, maya, jo, lupe, stranger, pat])
    expect(one.complaints.filter((line) => line !== away)).toEqual([])
  expect(new Set(rosa.complaints)).toEqual(new Set(['third party: https://www.weather.gov/']))
})
