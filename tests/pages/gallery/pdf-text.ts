import { inflateSync } from 'node:zlib'

/** The text of each page of a PDF that Chromium printed, as far as letters go; spacing is not kept. */
export function pdfPages(pdf: Buffer): string[] {
  const source = pdf.toString('latin1')
  const objects = new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, number = '', body = '']) => [number, body] as const,
    ),
  )
  const fontLetters = (fontObject: string) => {
    const map = reference(objects.get(fontObject) ?? '', 'ToUnicode')
    return lettersOf(streamOf(objects.get(map) ?? ''))
  }
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\b/.test(body))
    .map((body) => {
      const fonts = new Map(
        [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [
          name,
          fontLetters(number),
        ]),
      )
      return textOf(streamOf(objects.get(reference(body, 'Contents')) ?? ''), fonts)
    })
}

const reference = (body: string, key: string) =>
  new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(body)?.[1] ?? ''

function streamOf(body: string): string {
  const start = body.indexOf('stream\n')
  if (start < 0) return ''
  const bytes = Buffer.from(body.slice(start + 7, body.lastIndexOf('\nendstream')), 'latin1')
  return inflateSync(bytes).toString('latin1')
}

/** A font's own numbers for its glyphs, to letters. */
function lettersOf(cmap: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, block = ''] of cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(glyph, letterFor(letter))
  for (const [, block = ''] of cmap.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', letter = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
        const moved = Number.parseInt(letter, 16) + code - Number.parseInt(from, 16)
        letters.set(code.toString(16).toUpperCase().padStart(4, '0'), String.fromCodePoint(moved))
      }
  return letters
}

const letterFor = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

function textOf(content: string, fonts: Map<string, Map<string, string>>): string {
  let font = new Map<string, string>()
  let text = ''
  for (const [, name, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/g)) {
    if (name) font = fonts.get(name) ?? new Map()
    for (const glyph of hex?.match(/.{4}/g) ?? []) text += font.get(glyph) ?? ''
  }
  return text
}
