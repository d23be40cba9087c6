import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { rejoin, seatsHere } from '../../store/entry.ts'

/** The way back: seats of this device, or code and three words from any other. */
export function RejoinBox() {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [code, setCode] = useState('')
  const [words, setWords] = useState('')
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const seats = seatsHere().slice(0, 3)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setPending(true)
    const entered = await rejoin({ code: code.trim().toUpperCase(), rejoinCode: words.trim() })
    setPending(false)
    if (entered.ok) go(`/table/${entered.code}`)
    else setFault(t(`problems.${entered.problem}`))
  }

  return (
    <details className="rounded-card border border-line px-5 py-3">
      <summary className="min-h-8 font-medium">{t('welcome.rejoin.title')}</summary>
      <p className="mt-2 text-ink-soft text-small">{t('welcome.rejoin.text')}</p>
      {seats.length > 0 && (
        <div className="mt-3">
          <p className="font-medium text-small">{t('welcome.rejoin.yours')}</p>
          <ul className="mt-1 space-y-1">
            {seats.map((seat) => (
              <li key={seat.code}>
                <Link href={`/table/${seat.code}`}>
                  {t('welcome.rejoin.open', {
                    name: seat.name || t('common.you'),
                    role: seat.role.kind === 'delegate' ? seat.role.side : t('welcome.rejoin.facilitator'),
                    code: seat.code,
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      <form onSubmit={submit} className="mt-3 mb-2 grid gap-3 sm:grid-cols-[8rem_1fr_auto] sm:items-end">
        <Field
          label={t('welcome.join.code')}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          maxLength={6}
          required
          autoComplete="off"
          className="uppercase"
        />
        <Field
          label={t('welcome.rejoin.words')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          maxLength={60}
          required
          autoComplete="off"
        />
        <Button type="submit" pending={pending}>
          {t('welcome.rejoin.go')}
        </Button>
      </form>
      {fault !== null && (
        <p role="alert" className="mb-2 text-danger text-small">
          {fault}
        </p>
      )}
    </details>
  )
}
