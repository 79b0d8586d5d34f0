import { resolve } from 'node:path'
import { build } from 'esbuild'
import type { ComponentChild } from 'preact'
import { render } from 'preact-render-to-string'
import { FamilyHome, FamilyPlan, FamilyQuestion } from './family-pages.tsx'
import { Frame, type Language, type Say, sayIn } from './frame.tsx'
import { PaperPacket, StaffBoard, StaffRun } from './staff-pages.tsx'

interface SamplePage {
  view: (props: { say: Say }) => ComponentChild
  wide?: boolean
  current?: number
}

/** Every part, on pages like those it is made for. */
export const samplePages = {
  home: { view: FamilyHome },
  question: { view: FamilyQuestion, current: 1 },
  plan: { view: FamilyPlan, current: 2 },
  board: { view: StaffBoard, wide: true, current: 1 },
  run: { view: StaffRun, wide: true, current: 1 },
  paper: { view: PaperPacket },
} satisfies Record<string, SamplePage>

export type SampleName = keyof typeof samplePages

/** One sample page as a document. */
export function sampleDocument(name: SampleName, language: Language, textSize: 1 | 2 | 3 = 1) {
  const { view: View, wide = false, current = 0 }: SamplePage = samplePages[name]
  const page = (
    <Frame {...{ language, textSize, wide, current }} title={`${name} ${language}`}>
      <View say={sayIn(language)} />
    </Frame>
  )
  return `<!doctype html>${render(page)}`
}

const client = (file: string) => resolve('src/web/client', file)

/** The style sheet and the scripts as the browser gets them, by address. */
export async function builtAssets(): Promise<Map<string, string>> {
  const entries = ['kincircle.css', 'leave-fast.ts', 'live-page.ts', 'error-focus.ts']
  const { outputFiles } = await build({
    entryPoints: entries.map(client),
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
  })
  return new Map(outputFiles.map((file) => [file.path, file.text]))
}
