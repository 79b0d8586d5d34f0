import type { ComponentChildren } from 'preact'
import { Shell } from '../../../src/web/parts/shell.tsx'

export type Language = 'en' | 'es'

/** Picks one of two sample texts. */
export type Say = (en: string, es: string) => string

export interface Sample {
  language: Language
  textSize?: 1 | 2 | 3
  wide?: boolean
  current?: number
  title: string
  children: ComponentChildren
}

export function sayIn(language: Language): Say {
  return (en, es) => (language === 'en' ? en : es)
}

/** The shell with everything in it, around one sample page. */
export function Frame({ language, textSize = 1, wide, current = 0, title, children }: Sample) {
  const say = sayIn(language)
  const places = [
    { icon: 'home', word: say('Home', 'Inicio') },
    { icon: 'table', word: say('Meeting', 'Reunión') },
    { icon: 'paper', word: say('Plan', 'Plan') },
    { icon: 'message', word: say('Messages', 'Mensajes') },
    { icon: 'people', word: say('People', 'Personas') },
  ] as const
  return (
    <Shell
      language={language}
      title={title}
      styles={['/kincircle.css']}
      scripts={['/leave-fast.js', '/live-page.js', '/error-focus.js']}
      skip={say('Skip to the page', 'Ir a la página')}
      otherLanguage={
        language === 'en'
          ? { language: 'es', word: 'Español', href: '/es/home' }
          : { language: 'en', word: 'English', href: '/en/home' }
      }
      leave={{ word: say('Leave fast', 'Salir ya'), action: '/leave', to: '/weather' }}
      textSize={{
        label: say('Text size', 'Tamaño de letra'),
        now: textSize,
        sizes: [
          { word: say('Normal', 'Normal'), href: '?text=1' },
          { word: say('Large', 'Grande'), href: '?text=2' },
          { word: say('Very large', 'Muy grande'), href: '?text=3' },
        ],
      }}
      nav={{
        label: say('Places', 'Lugares'),
        places: places.map((place, i) => ({ ...place, href: `/${i}`, current: i === current })),
      }}
      account={<a href="/me">{wide ? 'Dana Roe' : say('Me', 'Yo')}</a>}
      band={say('Made-up people', 'Personas inventadas')}
      help={{
        icon: 'call',
        text: (
          <>
            {say('Questions? Call', '¿Preguntas? Llame al')} <strong>406-555-0142</strong>.
          </>
        ),
      }}
      width={wide ? 'wide' : 'column'}
      hills={!wide}
    >
      {children}
    </Shell>
  )
}
