import { AudienceLine } from '../../../src/web/parts/audience-line.tsx'
import { Button } from '../../../src/web/parts/button.tsx'
import { Card } from '../../../src/web/parts/card.tsx'
import { Columns } from '../../../src/web/parts/columns.tsx'
import { Field } from '../../../src/web/parts/field.tsx'
import { Form } from '../../../src/web/parts/form.tsx'
import { Icon } from '../../../src/web/parts/icon.tsx'
import { PageHead } from '../../../src/web/parts/page-head.tsx'
import { PeopleList } from '../../../src/web/parts/people-list.tsx'
import { PeopleTable } from '../../../src/web/parts/people-table.tsx'
import { PersonRow } from '../../../src/web/parts/person-row.tsx'
import { PrintSheet } from '../../../src/web/parts/print-sheet.tsx'
import { Quote } from '../../../src/web/parts/quote.tsx'
import { Stack } from '../../../src/web/parts/stack.tsx'
import { StageBar } from '../../../src/web/parts/stage-bar.tsx'
import { StatusWord } from '../../../src/web/parts/status-word.tsx'
import { TabLinks } from '../../../src/web/parts/tab-links.tsx'
import type { Say } from './frame.tsx'

/** The coordinator's board: who is asked, how, and what is still open. */
export function StaffBoard({ say }: { say: Say }) {
  const person = (name: string) => <a href={`/w/${name}`}>{name}</a>
  return (
    <>
      <PageHead
        back={{ href: '/w/meetings', word: say('Meetings', 'Reuniones') }}
        title={say('Tuesday meeting', 'Reunión del martes')}
      />
      <TabLinks
        label={say('This meeting', 'Esta reunión')}
        links={[
          { label: say('People', 'Personas'), href: '/p', current: true },
          { label: say('Safety', 'Seguridad'), href: '/s', current: false },
          { label: say('Reading pages', 'Hojas para leer'), href: '/r', current: false },
          { label: say('Run', 'Guiar'), href: '/g', current: false },
        ]}
      />
      <Columns
        aside={
          <Card title={say('Still open', 'Falta')}>
            <p>
              <Icon name="call">{say('Call Ray by noon', 'Llamar a Ray antes del mediodía')}</Icon>
            </p>
            <p>
              <Icon name="print">{say('Mail pages to Jim', 'Mandar hojas a Jim')}</Icon>
            </p>
          </Card>
        }
      >
        <PeopleTable
          caption={say('Who is asked', 'A quién se invitó')}
          columns={[
            say('Person', 'Persona'),
            say('To the child', 'Para el niño'),
            say('Way', 'Cómo'),
            say('Answer', 'Respuesta'),
          ]}
          rows={[
            {
              head: person('Rosa Vega'),
              cells: [
                say('Mother', 'Madre'),
                say('Text', 'Mensaje'),
                <StatusWord look="done" word={say('Can come', 'Puede venir')} />,
              ],
            },
            {
              head: person('Josefina Castellanos-Whitehorse'),
              cells: [
                say('Grandmother', 'Abuela'),
                say('Paper', 'Papel'),
                <StatusWord look="waiting" word={say('Has not said', 'No ha dicho')} />,
              ],
            },
            {
              head: person('Ray Vega'),
              cells: [
                say('Father', 'Padre'),
                say('Phone', 'Teléfono'),
                <StatusWord look="care" word={say('Number is dead', 'El número no sirve')} />,
              ],
            },
            {
              head: person('Maya Vega'),
              cells: [
                say('Herself, 15', 'Ella misma, 15'),
                say('Text', 'Mensaje'),
                <StatusWord look="private" word={say('Told Lee', 'Le dijo a Lee')} />,
              ],
            },
          ]}
        />
        <PeopleList>
          <PersonRow
            name="Rosa Vega"
            initials="RV"
            relation={say('Mother of Ben and Maya', 'Madre de Ben y Maya')}
            href="/w/rosa"
            filled
            status={{ look: 'not-started', word: say('Not asked', 'Sin invitar') }}
          />
          <PersonRow
            name="Jo Castellanos"
            initials="JC"
            relation={say('Grandmother', 'Abuela')}
            detail={say('Can teach beadwork and pie', 'Puede enseñar a hacer pan')}
            status={{ look: 'closed', word: say('Not coming', 'No viene') }}
          >
            <Button kind="quiet" icon="call" href="/call">
              {say('Log a call', 'Anotar llamada')}
            </Button>
          </PersonRow>
        </PeopleList>
      </Columns>
    </>
  )
}

/** The run screen: the present stage, whose turn it is, one box for exact words. */
export function StaffRun({ say }: { say: Say }) {
  const stages = [
    say('Open', 'Abrir'),
    say('Going well', 'Qué va bien'),
    say('Worries', 'Preocupaciones'),
    say('What might help', 'Qué puede ayudar'),
    say('Family time', 'Tiempo de familia'),
    say('Ideas', 'Ideas'),
    say('Promises', 'Promesas'),
    say('Close', 'Cerrar'),
  ]
  return (
    <>
      <StageBar
        label={say('The meeting, step by step', 'La reunión, paso a paso')}
        pastWord={say('done', 'hecho')}
        stages={stages.map((label, i) => ({
          label,
          state: i < 1 ? 'past' : i === 1 ? 'now' : 'next',
        }))}
      />
      <PageHead title={say('It is Rosa’s turn', 'Es el turno de Rosa')} />
      <Stack>
        <Quote
          by={say('Said by Jo', 'Dicho por Jo')}
          typed={say('Typed by Lee', 'Escrito por Lee')}
        >
          {say('They get to bed on time now.', 'Ya se duermen a su hora.')}
        </Quote>
        <Form once="d">
          <Field
            name="words"
            kind="textarea"
            rows={3}
            label={say(
              'Rosa’s words, just as she says them',
              'Las palabras de Rosa, tal como las dice',
            )}
            audience={
              <AudienceLine
                audience="people-at-this-meeting"
                label={say('Who sees this', 'Quién ve esto')}
                text={say('people at this meeting', 'la gente de esta reunión')}
                href="/list"
              />
            }
          />
          <Field name="by" kind="date" width="medium" label={say('By when', 'Para cuándo')} />
          <Button icon="forward">{say('Save, next person', 'Guardar, sigue otra persona')}</Button>
        </Form>
      </Stack>
    </>
  )
}

/** A packet page for the mail. */
export function PaperPacket({ say }: { say: Say }) {
  const lines = Array.from({ length: 60 }, (_, i) => `${say('Line', 'Línea')} ${i + 1}`)
  return (
    <PrintSheet
      name="Rosa Vega"
      note={say('Printed Tuesday, May 6', 'Impreso el martes 6 de mayo')}
      title={say('Why we meet', 'Por qué nos reunimos')}
      mailed
    >
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </PrintSheet>
  )
}
