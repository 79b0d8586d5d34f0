import { commandLine } from './operate/command-line.ts'

process.exitCode = await commandLine(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
