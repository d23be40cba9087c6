import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { Button } from '../../parts/Button.tsx'
import { Field } from '../../parts/Field.tsx'
import { rejoin } from '../../store/entry.ts'

/** The way back from any other device: the table's code and three words. */
export function RejoinBox({ startCode = '' }: { startCode?: string }) {
  const { t } = useTranslation()
  const [, go] = useLocation()
  const [code, setCode] = useState(startCode.toUpperCase())
  const [words, setWords] = useState('')
  const [pending, setPending] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  async function submit(event: FormEvent) {
    event.preventDefault()
    setPending(true)
    const entered = await rejoin({ code: code.trim().toUpperCase(), rejoinCode: words.trim() })
    setPending(false)
    if (entered.ok) go(`/table/${entered.code}`)
    else setFault(t(`problems.${entered.problem}`))
  }

  return (
    <details className="group rounded-card border border-line px-5 py-1">
      <summary className="flex min-h-11 items-center gap-2 font-medium">
        <span aria-hidden="true" className="transition-transform group-open:rotate-90">
          ›
        </span>
        {t('welcome.rejoin.title')}
      </summary>
      <p className="text-ink-soft text-small">{t('welcome.rejoin.text')}</p>
      <form onSubmit={submit} className="mt-3 mb-4 grid gap-3 sm:grid-cols-[10rem_1fr]">
        <Field
          label={t('welcome.join.code')}
          value={code}
          onChange={(event) => setCode(event.target.value)}
          maxLength={6}
          required
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          look="code"
        />
        <Field
          label={t('welcome.rejoin.words')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          maxLength={60}
          required
          autoComplete="off"
          autoCapitalize="none"
          placeholder={t('welcome.rejoin.example')}
        />
        {fault !== null && (
          <p role="alert" className="text-danger text-small sm:col-span-2">
            {fault}
          </p>
        )}
        <Button type="submit" pending={pending} className="sm:justify-self-start">
          {t('welcome.rejoin.go')}
        </Button>
      </form>
    </details>
  )
}
