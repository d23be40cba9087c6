import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { join, seatsHere } from '../../store/entry.ts'
import { usePreferences } from '../../store/preferences.ts'
import { SeatsHere } from '../welcome/SeatsHere.tsx'
import { SeatChoice } from './SeatChoice.tsx'
import { type Look, useLook } from './useLook.ts'

/** Code, name, seat: three actions from the wall to the table. */
export function JoinBox({ startCode = '' }: { startCode?: string }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { name, setName } = usePreferences()
  const [code, setCode] = useState(clean(startCode))
  const [side, setSide] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const look = useLook(code)
  const codeFault = useCodeFault(look)
  const table = typeof look === 'object' && look.ok ? look.table : null
  const isFull = table?.seats.every(({ taken }) => taken) === true
  const own = seatsHere().filter((seat) => seat.code === code)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (look === 'short' || look === 'impossible') {
      setFault(t('welcome.join.codeFault'))
      return
    }
    setPending(true)
    const entered = await join({ code, name: name.trim(), side })
    setPending(false)
    if (entered.ok) go(`/table/${entered.code}`)
    else setFault(t(`problems.${entered.problem}`))
  }

  return (
    <form onSubmit={submit} aria-label={t('welcome.join.title')} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-[13rem_1fr]">
        <Field
          label={t('welcome.join.code')}
          value={code}
          onChange={(event) => {
            setFault(null)
            setSide(null)
            setCode(clean(event.target.value))
          }}
          fault={codeFault}
          maxLength={6}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="K7WMQ2"
          look="code"
        />
        <Field
          label={t('welcome.join.name')}
          hint={t('welcome.join.nameHint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={40}
          required
          autoComplete="nickname"
        />
      </div>
      <div aria-live="polite" className="grid gap-4 empty:hidden">
        {own.length > 0 && <SeatsHere seats={own} title={t('welcome.join.haveSeat')} />}
        {table?.over === true && <Notice look="warn">{t('problems.table-over')}</Notice>}
        {table !== null && !table.over && isFull && own.length === 0 && (
          <Notice look="warn">{t('problems.table-full')}</Notice>
        )}
        {table !== null && !table.over && !isFull && own.length === 0 && (
          <SeatChoice table={table} chosen={side} onChoose={setSide} />
        )}
      </div>
      {fault !== null && (
        <p role="alert" className="text-danger text-small">
          {fault}
        </p>
      )}
      {/* a second seat on this device would overwrite the key to the first */}
      <Button
        type="submit"
        look="primary"
        pending={pending}
        disabled={isFull || table?.over === true || own.length > 0}
        className="text-lead sm:justify-self-start sm:px-10"
      >
        {t('welcome.join.go')}
      </Button>
    </form>
  )
}

const clean = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 6)

function useCodeFault(look: Look): string | null {
  const { t } = useTranslation()
  if (look === 'impossible') return t('welcome.join.codeFault')
  return typeof look === 'object' && !look.ok ? t(`problems.${look.problem}`) : null
}
