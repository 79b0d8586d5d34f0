import type { ComponentChildren } from 'preact'
import { Glyph, type GlyphName } from './glyph.tsx'
import { Hills } from './hills.tsx'
import { LeaveFast, type LeaveFastProps } from './leave-fast.tsx'
import { NavBar, type NavBarProps } from './nav-bar.tsx'
import { TextSize, type TextSizeProps } from './text-size.tsx'

export interface ShellProps {
  /** 'en', 'es' */
  language: string
  /** Neutral: no agency, no child. */
  title: string
  /** Addresses of style sheets and scripts. */
  styles: readonly string[]
  scripts?: readonly string[] | undefined
  /** 'Skip to the page' */
  skip: string
  /** The same page in the other language, in its own spelling. */
  otherLanguage?: { language: string; word: string; href: string } | undefined
  leave?: LeaveFastProps | undefined
  textSize?: TextSizeProps | undefined
  nav?: NavBarProps | undefined
  /** Who is signed in, with the ways to their settings and out; right end of the top. */
  account?: ComponentChildren
  /** 'Made-up people' */
  band?: string | undefined
  /** Where to call or write, in the same place on every page. */
  help?: { icon?: GlyphName | undefined; text: ComponentChildren } | undefined
  foot?: ComponentChildren
  /** column: one column of reading; wide: staff tables. */
  width?: 'column' | 'wide' | undefined
  /** The hills on top; family pages have them. */
  hills?: boolean | undefined
  children: ComponentChildren
}

/** The whole document around a page; the doctype is for whoever sends it. */
export function Shell(props: ShellProps) {
  const { language, otherLanguage, leave, help } = props
  return (
    <html lang={language} data-text={props.textSize?.now}>
      <head>
        <meta charset="utf-8" />
        <title>{props.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {props.styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {props.scripts?.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body class={props.width === 'wide' ? 'wide' : undefined}>
        <a class="skip" href="#main">
          {props.skip}
        </a>
        {leave ? (
          <button class="skip" type="submit" form="leave-fast">
            {leave.word}
          </button>
        ) : null}
        <header>
          <div class="top">
            {otherLanguage ? (
              <a
                class="top-link"
                href={otherLanguage.href}
                lang={otherLanguage.language}
                hrefLang={otherLanguage.language}
              >
                <Glyph name="language" />
                {otherLanguage.word}
              </a>
            ) : null}
            <div class="top-end">
              {props.account}
              {leave ? <LeaveFast {...leave} /> : null}
            </div>
          </div>
          {props.band ? <p class="band">{props.band}</p> : null}
        </header>
        {props.nav ? <NavBar {...props.nav} /> : null}
        {props.hills ? <Hills /> : null}
        <main id="main" tabIndex={-1}>
          {props.children}
        </main>
        <footer class="foot">
          {help ? (
            <p class="help">
              <Glyph name={help.icon ?? 'help'} />
              <span>{help.text}</span>
            </p>
          ) : null}
          {props.textSize ? <TextSize {...props.textSize} /> : null}
          {props.foot}
        </footer>
      </body>
    </html>
  )
}
