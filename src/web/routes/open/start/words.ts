import { inBoth } from '../../../kernel/speak.ts'

export const startWords = inBoth({
  title: { en: 'What this is', es: 'Qué es esto' },
  lead: {
    en: 'A place where your family and the people who help make a plan. And keep it.',
    es: 'Un lugar donde su familia y la gente que ayuda hacen un plan. Y lo cumplen.',
  },
  one: {
    en: 'You help pick who comes to a meeting.',
    es: 'Usted ayuda a elegir quién viene a la reunión.',
  },
  two: {
    en: 'Your words go in the plan, just as you say them.',
    es: 'Sus palabras van en el plan, tal como las dice.',
  },
  three: {
    en: 'We write down what we said we would do. You can see if we did it.',
    es: 'Escribimos lo que dijimos que haríamos. Usted puede ver si lo hicimos.',
  },
  four: {
    en: 'You see who will read your words before you write them.',
    es: 'Usted ve quién va a leer sus palabras antes de escribirlas.',
  },
  five: {
    en: 'No app is needed. A text, a call or paper works too.',
    es: 'No hace falta una aplicación. También sirve un texto, una llamada o el papel.',
  },
  signIn: { en: 'Sign in', es: 'Entrar' },
  demo: { en: 'Try it as a made-up person', es: 'Probar como una persona inventada' },
})
