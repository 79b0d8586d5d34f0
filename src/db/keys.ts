/**
 * What an open transaction may do with the keys. The keys themselves stay beside the database: they are
 * never in it and never sent to it.
 */
export interface Keys {
  readonly audit: AuditKey
}

/** Links one entry of the audit to the one before it. */
export interface AuditKey {
  readonly id: string
  /** The link after `previous`, both in hexadecimal letters, for an entry told in this text. */
  link(previous: string, entry: string): string
}
