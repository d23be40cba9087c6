import type { TableCard } from '@red-lines/shared/wire/messages.ts'
import { CODE_SYMBOLS } from '@red-lines/shared/wire/values.ts'
import { type FormEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { join, lookAt } from '../../store/entry.ts'
import { usePreferences } from '../../store/preferences.ts'
import { SeatChoice } from './SeatChoice.tsx'

const CODE = new RegExp(`^[${CODE_SYMBOLS}]{6}$`)

/** Code, name, seat: three actions from the wall to the table. */
export function JoinBox({ startCode = '' }: { startCode?: string }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const { name, setName } = usePreferences()
  const [code, setCode] = useState(startCode.toUpperCase())
  const [side, setSide] = useState<string | null>(null)
  const [table, setTable] = useState<TableCard | null>(null)
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const isCode = CODE.test(code)

  useEffect(() => {
    setTable(null)
    if (!isCode) return
    let stale = false
    void lookAt(code).then((card) => !stale && setTable(card))
    return () => {
      stale = true
    }
  }, [code, isCode])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!isCode) {
      setFault(t('welcome.join.codeFault'))
      return
    }
    setPending(true)
    const entered = await join({ code, name, side })
    setPending(false)
    if (entered.ok) go(`/table/${entered.code}`)
    else setFault(t(`problems.${entered.problem}`))
  }

  return (
    <form onSubmit={submit} aria-label={t('welcome.join.title')} className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-[11rem_1fr]">
        <Field
          label={t('welcome.join.code')}
          value={code}
          onChange={(event) => {
            setFault(null)
            setCode(event.target.value.toUpperCase().replace(/\s/g, ''))
          }}
          maxLength={6}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          placeholder="K7WMQ2"
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
      {table !== null && <SeatChoice table={table} chosen={side} onChoose={setSide} />}
      {fault !== null && (
        <p role="alert" className="text-danger text-small">
          {fault}
        </p>
      )}
      <Button type="submit" look="primary" pending={pending} className="sm:justify-self-start sm:px-8">
        {t('welcome.join.go')}
      </Button>
    </form>
  )
}
