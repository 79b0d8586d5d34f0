import type { Because, Capacity, Facts, Rule, Subject, Verdict } from '../types.ts'
import { capacitiesIn } from './capacities-in.ts'
import { type RecordKind, type SharingReach, sharingReach } from './sharing-reach.ts'

const no: Verdict = { may: false }
const yes = (because: Because): Verdict => ({ may: true, because })

/** Allowed when the first of these rules that says yes does; refused when none does. */
export const anyOf =
  (...rules: readonly Rule[]): Rule =>
  (facts, subject) =>
    rules.map((rule) => rule(facts, subject)).find((verdict) => verdict.may) ?? no

export const anyone: Rule = () => yes('anyone-may')

/** The thing is the visitor's own, or they stand at one end of it. */
export const own: Rule = (facts, { person, between }) =>
  person === facts.person || between?.includes(facts.person) ? yes('it-is-yours') : no

const has = (facts: Facts, subject: Subject, capacities: readonly Capacity[]) =>
  subject.family !== undefined &&
  capacitiesIn(facts, subject.family).some((capacity) => capacities.includes(capacity))

/** The visitor belongs to the family in one of these capacities today. */
export const belongsAs =
  (...capacities: readonly Capacity[]): Rule =>
  (facts, subject) =>
    has(facts, subject, capacities) ? yes('you-belong-to-this-family') : no

/** It was promised to the whole family, and the visitor is of it in one of these capacities. */
export const promisedToFamily =
  (...capacities: readonly Capacity[]): Rule =>
  (facts, subject) =>
    subject.between?.includes(null) && has(facts, subject, capacities)
      ? yes('it-was-promised-to-you')
      : no

/** The sharing matrix lets one of the visitor's capacities reach this kind of record so far. */
export const matrixReaches =
  (kind: RecordKind, ...reaches: readonly SharingReach[]): Rule =>
  (facts, { family }) =>
    family !== undefined &&
    capacitiesIn(facts, family).some((capacity) => reaches.includes(sharingReach(kind, capacity)))
      ? yes('you-belong-to-this-family')
      : no

/** The visitor may enter this meeting: their pass has not ended, as a guest's does with the meeting. */
export const atMeeting: Rule = (facts, { meeting }) =>
  facts.passes.some((pass) => pass.meeting === meeting && !pass.ended)
    ? yes('you-are-at-this-meeting')
    : no

/** The visitor leads this meeting as its coordinator. */
export const leads: Rule = (facts, { meeting }) =>
  facts.passes.some(
    (pass) => pass.meeting === meeting && pass.role === 'coordinator' && !pass.ended,
  )
    ? yes('you-lead-this-meeting')
    : no

/** The visitor is this family's worker, or coordinates for it. */
export const worksWith: Rule = (facts, subject) =>
  has(facts, subject, ['worker', 'coordinator']) ? yes('you-work-with-this-family') : no

/** The visitor opened this family in an emergency, and the hours for it are not over. */
export const openedInEmergency: Rule = (facts, { family }) =>
  family !== undefined && facts.staffRoles.length > 0 && facts.emergencies.includes(family)
    ? yes('you-opened-it-in-an-emergency')
    : no

export const supervises: Rule = (facts) =>
  facts.staffRoles.includes('supervisor') ? yes('you-supervise') : no

export const coordinates: Rule = (facts) =>
  facts.staffRoles.includes('coordinator') ? yes('you-are-staff') : no

/** A worker carries families; a coordinator carries none, so that they lead for everybody. */
export const carriesFamilies: Rule = (facts) =>
  facts.staffRoles.includes('worker') ? yes('you-are-staff') : no

export const isStaff: Rule = (facts) => (facts.staffRoles.length > 0 ? yes('you-are-staff') : no)

/** Every rule here must say yes. The reason given is the last one's. */
export const allOf =
  (...rules: readonly Rule[]): Rule =>
  (facts, subject) => {
    const verdicts = rules.map((rule) => rule(facts, subject))
    return verdicts.every((verdict) => verdict.may) ? (verdicts.at(-1) ?? no) : no
  }
