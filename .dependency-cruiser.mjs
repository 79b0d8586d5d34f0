import { floors } from './floors.mjs'

const test = '\\.test\\.tsx?$'
const inRooms = (rooms) => `^src/modules/(${rooms.join('|')})/`

const database = ['^src/db/', '(^|node_modules/)(kysely|pg|graphile-worker)(/|$)']

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** No floor may import its own neighbours or anything above. */
const floorRules = floors.map((rooms, at) =>
  rule(
    `floor-${at + 1}-looks-only-down`,
    'A room calls the rooms below it. News travels up, and sideways, as events.',
    { path: inRooms(rooms) },
    { path: inRooms(floors.slice(at).flat()), pathNot: '^src/modules/$1/' },
  ),
)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...floorRules,
    rule('no-cycles', 'A cycle means two files are really one.', {}, { circular: true }),
    rule(
      'nothing-missing',
      'An import leads to a file that is there.',
      { path: '^src/' },
      { path: '^\\.', couldNotResolve: true },
    ),
    rule(
      'one-public-face',
      'Others import a room through its index.ts only; tests may also borrow its builders.',
      { path: '^src/modules/([^/]+)/', pathNot: [test, '/testing\\.ts$'] },
      {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'],
      },
    ),
    rule(
      'tests-borrow-builders-only',
      'A test sees a neighbour through its index.ts and its testing.ts.',
      { path: `^src/modules/([^/]+)/.*(${test}|/testing\\.ts$)` },
      {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/(index|testing)\\.ts$'],
      },
    ),
    rule(
      'builders-stay-in-tests',
      'testing.ts makes invented people for tests; the running app never calls it.',
      { path: '^src/', pathNot: [test, '/testing\\.tsx?$'] },
      { path: '/testing\\.tsx?$' },
    ),
    rule(
      'web-uses-the-face',
      'Pages and commands of the line import a room through its index.ts only.',
      { path: '^src/(web|operate)/', pathNot: test },
      { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/index\\.ts$' },
    ),
    rule(
      'web-holds-no-sql',
      'Pages never touch the database; they call a room.',
      { path: '^src/web/', pathNot: [test, '^src/web/kernel/'] },
      { path: database },
    ),
    rule(
      'kernel-names-the-transaction',
      'The kernel passes a transaction on; it may know its type and nothing it can do.',
      { path: '^src/web/kernel/', pathNot: test },
      { path: database, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'rules-are-pure',
      'A rule sees types, shared values and other rules of its room; nothing else.',
      { path: '^src/modules/([^/]+)/rules/', pathNot: test },
      {
        pathNot: [
          '^src/modules/$1/rules/',
          '^src/modules/$1/(types|deeds)\\.ts$',
          '^src/modules/[^/]+/index\\.ts$',
          '^src/shared/',
        ],
      },
    ),
    rule(
      'rules-borrow-names-only',
      'A rule may name the types of a room below; calling it would reach the world.',
      { path: '^src/modules/([^/]+)/rules/', pathNot: test },
      { path: '^src/modules/[^/]+/index\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'types-stay-plain',
      'types.ts and deeds.ts borrow names, never code.',
      { path: '^src/modules/[^/]+/(types|deeds)\\.ts$' },
      { path: '^src/(modules|db|web)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'shared-is-the-ground',
      'shared/ stands on itself: no package, no Node, none of our own.',
      { path: '^src/shared/', pathNot: test },
      { pathNot: '^src/shared/' },
    ),
    rule(
      'modules-know-no-web',
      'Rooms, values and the database never import a page or a command of the line.',
      { path: '^src/(modules|shared|db)/' },
      { path: '^src/(web|operate|main\\.ts)' },
    ),
    rule(
      'source-knows-no-tests',
      'The app never imports its tests or tools.',
      {
        path: '^src/',
        pathNot: test,
      },
      { path: ['^(tests|tools)/', test] },
    ),
    {
      name: 'every-rule-has-a-test',
      severity: 'error',
      comment: 'A rule no rule-test reaches is a guess.',
      from: { path: `^src/modules/[^/]+/rules/[^/]+${test}` },
      to: { path: '^src/modules/[^/]+/rules/', pathNot: test, reachable: false },
    },
  ],
  options: {
    // With TypeScript 7 alone the tsc parser reads nothing and reports success; swc reads.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
