/** The closed list of what may leave the house. */
export type Template =
  | 'code'
  | 'invitation'
  | 'time-changed'
  | 'called-off'
  | 'packet-ready'
  | 'plan-ready'
  | 'thanks'
  | 'reminder'
  | 'promise-due'
  | 'promise-late'

/** Everything a template may be filled with; nothing else can leave. */
export interface Filling {
  /** What the person goes by. */
  readonly name: string
  /** Who asks, as they go by: the worker or the coordinator. */
  readonly from: string
  /** "Tue, May 6, 4:00 PM", in their language. */
  readonly when: string
  readonly link: string
  readonly digits: string
  /** The agency's telephone number. */
  readonly phone: string
}
