// Lower floors know nothing of higher ones. Rooms on one floor do not know each other.
// A room is listed here before it is built; adding one takes a page in docs/decisions.
export const floors = [
  ['access'],
  ['people'],
  ['families', 'doors'],
  ['positions', 'promises'],
  ['family-map', 'finding', 'roadmap', 'family-time', 'services', 'contacts'],
  ['plans', 'meetings'],
  ['voice', 'learning'],
  ['notifications', 'interop'],
]
