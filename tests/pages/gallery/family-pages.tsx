import { AudienceLine } from '../../../src/web/parts/audience-line.tsx'
import { Button } from '../../../src/web/parts/button.tsx'
import { Card } from '../../../src/web/parts/card.tsx'
import { Choices } from '../../../src/web/parts/choices.tsx'
import { EmptyState } from '../../../src/web/parts/empty-state.tsx'
import { ErrorSummary } from '../../../src/web/parts/error-summary.tsx'
import { Faces } from '../../../src/web/parts/faces.tsx'
import { Facts } from '../../../src/web/parts/facts.tsx'
import { Field } from '../../../src/web/parts/field.tsx'
import { Form } from '../../../src/web/parts/form.tsx'
import { LivePage } from '../../../src/web/parts/live-page.tsx'
import { More } from '../../../src/web/parts/more.tsx'
import { Notice } from '../../../src/web/parts/notice.tsx'
import { PageHead } from '../../../src/web/parts/page-head.tsx'
import { PromiseCard } from '../../../src/web/parts/promise-card.tsx'
import { Quote } from '../../../src/web/parts/quote.tsx'
import { Row } from '../../../src/web/parts/row.tsx'
import { SelectField } from '../../../src/web/parts/select-field.tsx'
import { Steps } from '../../../src/web/parts/steps.tsx'
import { Stones } from '../../../src/web/parts/stones.tsx'
import { SummaryList } from '../../../src/web/parts/summary-list.tsx'
import { TableFromAbove } from '../../../src/web/parts/table-from-above.tsx'
import { TaskList } from '../../../src/web/parts/task-list.tsx'
import { Timeline } from '../../../src/web/parts/timeline.tsx'
import { UndoBanner } from '../../../src/web/parts/undo-banner.tsx'
import type { Say } from './frame.tsx'

/** The next step first, then the meeting and who will be there. */
export function FamilyHome({ say }: { say: Say }) {
  const when = say('Tuesday, May 6, 4:00 pm', 'Martes 6 de mayo, 4:00 pm')
  return (
    <LivePage version="7">
      <PageHead
        title={say('Hi Rosa. You meet on Tuesday.', 'Hola Rosa. Se reúnen el martes.')}
        lead={say('You help pick who comes.', 'Usted ayuda a elegir quién viene.')}
      />
      <UndoBanner
        message={say('Jo was taken off your list.', 'Jo ya no está en su lista.')}
        word={say('Undo', 'Deshacer')}
        action="/undo"
        once="a"
      />
      <Card title={say('Your meeting', 'Su reunión')}>
        <Facts
          facts={[
            { icon: 'calendar', term: say('When', 'Cuándo'), value: when },
            {
              icon: 'place',
              term: say('Where', 'Dónde'),
              value: say('Ronan library', 'Biblioteca de Ronan'),
            },
            {
              icon: 'cup',
              term: say('Food', 'Comida'),
              value: say('Jo brings soup', 'Jo trae sopa'),
            },
          ]}
        />
        <Row>
          <Button href="/rsvp">{say('I can come', 'Puedo ir')}</Button>
          <Button kind="quiet" icon="ride" href="/ride">
            {say('I need a ride', 'Necesito un viaje')}
          </Button>
        </Row>
      </Card>
      <h2>{say('Get ready', 'Para prepararse')}</h2>
      <TaskList
        tasks={[
          {
            label: say('Who should be there?', '¿Quién debe estar?'),
            href: '/who',
            status: { look: 'done', word: say('Done', 'Listo') },
          },
          {
            label: say('What is going well?', '¿Qué va bien?'),
            hint: say('About 5 minutes. You can skip it.', 'Unos 5 minutos. Puede saltarla.'),
            href: '/well',
            status: { look: 'under-way', word: say('Started', 'Empezado') },
          },
          {
            label: say(
              'Anyone you do not feel safe with?',
              '¿Alguien con quien no se siente a salvo?',
            ),
            href: '/safe',
            status: { look: 'private', word: say('Only Lee', 'Solo Lee') },
          },
          {
            label: say('Read your pages', 'Lea sus hojas'),
            status: { look: 'waiting', word: say('Not ready yet', 'Todavía no') },
          },
        ]}
      />
      <TableFromAbove
        title={say('At the table', 'En la mesa')}
        seats={[
          { name: 'Rosa', initials: 'R', answered: true, word: say('can come', 'puede venir') },
          { name: 'Jo', initials: 'J', answered: true, word: say('can come', 'puede venir') },
          { name: 'Maya', initials: 'M', answered: true, word: say('will call in', 'va a llamar') },
          {
            name: 'Ray',
            initials: 'Ra',
            answered: false,
            word: say('has not said yet', 'no ha dicho'),
          },
          { name: 'Dana', initials: 'D', answered: true, word: say('can come', 'puede venir') },
          {
            name: 'Lee',
            initials: 'L',
            answered: true,
            word: say('leads the talk', 'guía la plática'),
          },
          {
            name: 'Ms. Ortiz',
            initials: 'O',
            answered: false,
            word: say('has not said yet', 'no ha dicho'),
          },
        ]}
      />
    </LivePage>
  )
}

/** One hard question on a page, come back with things to mend. */
export function FamilyQuestion({ say }: { say: Say }) {
  const wrong = say('Pick one, or skip this page.', 'Elija una, o salte esta página.')
  const wrongPhone = say(
    'Write a phone number with 10 digits.',
    'Escriba un teléfono de 10 números.',
  )
  const audience = (
    <AudienceLine
      audience="only-coordinator"
      label={say('Who sees this', 'Quién ve esto')}
      text={say('only Lee', 'solo Lee')}
      limit={say(
        'If a child may get hurt, Lee has to act.',
        'Si un niño corre peligro, Lee tiene que actuar.',
      )}
    />
  )
  return (
    <>
      <PageHead
        back={{ href: '/', word: say('Back', 'Atrás') }}
        over={<Steps text={say('Step 2 of 3', 'Paso 2 de 3')} now={2} of={3} />}
        title={say('Feeling safe at the meeting', 'Sentirse a salvo en la reunión')}
        lead={say('One question. You can skip it.', 'Una pregunta. Puede saltarla.')}
      />
      <ErrorSummary
        title={say('Please look at this again', 'Por favor mire esto otra vez')}
        problems={[
          { field: 'safe', message: wrong },
          { field: 'phone', message: wrongPhone },
        ]}
      />
      <Form once="b" hidden={{ page: 'safe' }}>
        <Choices
          name="safe"
          legend={say(
            'Is there anyone you do not feel safe with?',
            '¿Hay alguien con quien no se siente a salvo?',
          )}
          audience={audience}
          error={wrong}
          value="yes"
          options={[
            {
              value: 'yes',
              label: say('Yes', 'Sí'),
              reveal: <Field name="who" label={say('Who?', '¿Quién?')} value="Ray" />,
            },
            { value: 'no', label: say('No', 'No') },
            {
              value: 'tell',
              label: say('I would rather say it on the phone', 'Prefiero decirlo por teléfono'),
              hint: say('Lee will call you today.', 'Lee le llama hoy.'),
            },
          ]}
        />
        <Field
          name="phone"
          kind="tel"
          width="medium"
          label={say('Your phone', 'Su teléfono')}
          hint={say('We only call when you say so.', 'Solo llamamos si usted lo dice.')}
          error={wrongPhone}
          value="406"
          autocomplete="tel"
        />
        <Field
          name="more"
          kind="textarea"
          label={say('Anything Lee should know', 'Algo que Lee deba saber')}
          audience={audience}
          value={say('Please do not sit him by me.', 'Por favor no lo siente junto a mí.')}
        />
        <SelectField
          name="language"
          label={say('Language we speak with you', 'Idioma en que hablamos')}
          empty={say('Pick one', 'Elija uno')}
          value="es"
          options={[
            { value: 'en', label: 'English' },
            { value: 'es', label: 'Español' },
          ]}
        />
        <Choices
          kind="many"
          inline
          name="help"
          legend={say('What would help?', '¿Qué ayudaría?')}
          value={['ride']}
          options={[
            { value: 'ride', label: say('A ride', 'Un viaje') },
            { value: 'care', label: say('Child care', 'Cuidado de niños') },
            { value: 'call', label: say('A phone call', 'Una llamada') },
          ]}
        />
        <Faces
          name="heard"
          legend={say('Did people listen to you?', '¿La gente le escuchó?')}
          value="4"
          options={[
            { value: '1', word: say('Not at all', 'Nada') },
            { value: '2', word: say('A little', 'Un poco') },
            { value: '3', word: say('So-so', 'Más o menos') },
            { value: '4', word: say('Mostly', 'Casi siempre') },
            { value: '5', word: say('Yes, fully', 'Sí, del todo') },
          ]}
        />
        <Row>
          <Button>{say('Send', 'Mandar')}</Button>
          <Button kind="plain" name="skip" value="1">
            {say('Skip this page', 'Saltar esta página')}
          </Button>
        </Row>
      </Form>
      <More title={say('What happens if I say no?', '¿Qué pasa si digo que no?')}>
        <p>{say('Nothing bad. You can come back to it.', 'Nada malo. Puede volver después.')}</p>
      </More>
    </>
  )
}

/** The plan: promises both ways, words as they were said, and what came before. */
export function FamilyPlan({ say }: { say: Say }) {
  return (
    <>
      <PageHead
        title={say('Your plan', 'Su plan')}
        lead={say('Made by this family.', 'Hecho por esta familia.')}
      />
      <Notice kind="good" title={say('We saved your words.', 'Guardamos sus palabras.')} live>
        <p>{say('Dana will read them by noon.', 'Dana las lee antes del mediodía.')}</p>
      </Notice>
      <Notice kind="care" title={say('Dana is late', 'Dana está atrasada')}>
        <p>{say('You did nothing wrong.', 'Usted no hizo nada malo.')}</p>
      </Notice>
      <Notice kind="private">
        <p>{say('Only Lee sees this part.', 'Solo Lee ve esta parte.')}</p>
      </Notice>
      <Notice kind="note">
        <p>{say('Version 2. The time changed.', 'Versión 2. Cambió la hora.')}</p>
      </Notice>
      <h2>{say('Promises', 'Promesas')}</h2>
      <PromiseCard
        who="Rosa"
        initials="R"
        will={say('I will call the clinic.', 'Voy a llamar a la clínica.')}
        by={say('By Friday, May 9', 'Antes del viernes 9 de mayo')}
        help={say('Help: Dana sits with you for the call', 'Ayuda: Dana le acompaña en la llamada')}
        status={{ look: 'under-way', word: say('Under way', 'En camino') }}
      >
        <Form once="c" inline>
          <Button name="say" value="done">
            {say('Done', 'Listo')}
          </Button>
          <Button kind="quiet" name="say" value="stuck">
            {say('Stuck', 'No pude')}
          </Button>
        </Form>
      </PromiseCard>
      <PromiseCard
        who="Dana"
        initials="D"
        href="/promise"
        will={say(
          'I will set up the ride to family time.',
          'Voy a arreglar el viaje para la visita.',
        )}
        by={say('By Friday, May 2', 'Antes del viernes 2 de mayo')}
        status={{ look: 'care', word: say('Late', 'Atrasada') }}
      />
      <Quote
        by={say('Said by Maya', 'Dicho por Maya')}
        typed={say('Typed by Lee', 'Escrito por Lee')}
        language="en"
      >
        I want to stay at my school.
      </Quote>
      <Stones
        kept={7}
        text={say(
          'Rosa called the school. Dana found a bed.',
          'Rosa llamó a la escuela. Dana halló una cama.',
        )}
      />
      <h2>{say('Check your answers', 'Revise sus respuestas')}</h2>
      <SummaryList
        rows={[
          {
            term: say('Can you come?', '¿Puede venir?'),
            value: say('Yes', 'Sí'),
            change: { href: '/change', word: say('Change', 'Cambiar') },
          },
          {
            term: say('How do we reach you?', '¿Cómo le avisamos?'),
            value: say('Text, 8 am to 8 pm', 'Mensaje, de 8 am a 8 pm'),
            change: { href: '/change', word: say('Change', 'Cambiar') },
          },
        ]}
      />
      <h2>{say('What happened', 'Qué pasó')}</h2>
      <Timeline
        moments={[
          {
            when: say('Tuesday, May 6', 'Martes 6 de mayo'),
            at: '2025-05-06',
            what: <p>{say('We met at the library.', 'Nos reunimos en la biblioteca.')}</p>,
            who: say('Added by Lee', 'Añadido por Lee'),
          },
          {
            when: say('Friday, April 25', 'Viernes 25 de abril'),
            at: '2025-04-25',
            what: <p>{say('Rosa asked to meet.', 'Rosa pidió la reunión.')}</p>,
          },
        ]}
      />
      <EmptyState
        title={say('No messages yet', 'Todavía no hay mensajes')}
        action={
          <Button kind="quiet" icon="message" href="/write">
            {say('Write to Dana', 'Escribir a Dana')}
          </Button>
        }
      >
        <p>{say('Dana writes back by noon.', 'Dana contesta antes del mediodía.')}</p>
      </EmptyState>
    </>
  )
}
