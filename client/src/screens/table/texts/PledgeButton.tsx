import { useState } from 'react'
import { Button } from '../../../parts/Button.tsx'
import { Dialog } from '../../../parts/Dialog.tsx'
import { useAct } from '../../useAct.ts'
import { useKnowing } from '../useKnowing.ts'

const STAKES = [1, 2, 3] as const

/** Binds the side in public: to a red line, or to some options of an issue. */
export function PledgeButton() {
  const { t, game, seat } = useKnowing()
  const [open, setOpen] = useState(false)
  const inTime = game.stage === 'consult' || game.stage === 'talks'
  return (
    <>
      <Button
        small
        disabled={!inTime || seat.pledgedThisRound}
        title={seat.pledgedThisRound ? t('texts.pledge.used') : undefined}
        onClick={() => setOpen(true)}
      >
        {t('texts.pledge.open')}
      </Button>
      {open && <PledgeDialog onClose={() => setOpen(false)} />}
    </>
  )
}

function PledgeDialog({ onClose }: { onClose: () => void }) {
  const { t, brief, mine, me, words, myWords } = useKnowing()
  const { act, pending, refusal } = useAct()
  const [kind, setKind] = useState<'redLine' | 'issue'>('redLine')
  const [redLine, setRedLine] = useState(mine.redLines[0]?.id ?? '')
  const [issue, setIssue] = useState(0)
  const [keeps, setKeeps] = useState<readonly number[]>([])
  const [substitute, setSubstitute] = useState<number | null>(null)
  const [stake, setStake] = useState<1 | 2 | 3>(1)
  const options = brief.issues[issue]?.options ?? []
  const texts = words.issues[brief.issues[issue]?.id ?? '']
  const label = (option: number) => texts?.options[options[option]?.id ?? '']?.label ?? ''
  const isReady = kind === 'redLine' ? redLine !== '' : keeps.length > 0 && keeps.length < options.length
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('texts.pledge.title')}
      description={t('texts.pledge.text')}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            look="primary"
            pending={pending}
            disabled={!isReady}
            onClick={() =>
              void act({
                type: 'pledge',
                about: kind === 'redLine' ? { kind, redLine } : { kind, issue, keeps: [...keeps], substitute },
                stake,
              }).then((done) => done && onClose())
            }
          >
            {t('texts.pledge.send', { side: words.sides[me]?.name })}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div className="flex flex-wrap gap-4">
          {(['redLine', 'issue'] as const).map((one) => (
            <label key={one} className="flex min-h-10 items-center gap-2">
              <input type="radio" name="pledge" checked={kind === one} onChange={() => setKind(one)} className="accent-ink" />
              {t(one === 'redLine' ? 'texts.pledge.line' : 'texts.pledge.issue')}
            </label>
          ))}
        </div>
        {kind === 'redLine' ? (
          <Choice
            label={t('texts.pledge.which')}
            value={redLine}
            onChange={setRedLine}
            options={mine.redLines.map(({ id }) => ({ value: id, label: myWords.redLines[id]?.title ?? id }))}
          />
        ) : (
          <>
            <Choice
              label={t('texts.pledge.which')}
              value={String(issue)}
              onChange={(value) => {
                setIssue(Number(value))
                setKeeps([])
                setSubstitute(null)
              }}
              options={brief.issues.map(({ id }, at) => ({ value: String(at), label: words.issues[id]?.title ?? id }))}
            />
            <fieldset>
              <legend className="mb-1 font-semibold text-small">{t('texts.pledge.atLeast')}</legend>
              {options.map(({ id }, option) => (
                <label key={id} className="flex min-h-9 items-center gap-3">
                  <input
                    type="checkbox"
                    className="size-5 accent-ink"
                    checked={keeps.includes(option)}
                    onChange={() =>
                      setKeeps(keeps.includes(option) ? keeps.filter((one) => one !== option) : [...keeps, option])
                    }
                  />
                  {label(option)}
                </label>
              ))}
            </fieldset>
            <Choice
              label={t('texts.pledge.substitute')}
              value={substitute === null ? '' : String(substitute)}
              onChange={(value) => setSubstitute(value === '' ? null : Number(value))}
              options={[
                { value: '', label: t('texts.pledge.noSubstitute') },
                ...options.flatMap((_, option) =>
                  keeps.includes(option) ? [] : [{ value: String(option), label: label(option) }],
                ),
              ]}
            />
          </>
        )}
        <div className="flex flex-wrap items-center gap-4">
          <span className="font-semibold text-small">{t('texts.pledge.stake')}</span>
          {STAKES.map((one) => (
            <label key={one} className="flex min-h-10 items-center gap-2">
              <input type="radio" name="stake" checked={stake === one} onChange={() => setStake(one)} className="accent-ink" />
              {t(`texts.pledge.stakes.${one}`)}
            </label>
          ))}
        </div>
        {refusal !== null && (
          <p role="alert" className="text-danger">
            {refusal}
          </p>
        )}
      </div>
    </Dialog>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: readonly { readonly value: string; readonly label: string }[]
  onChange: (value: string) => void
}) {
  return (
    <label className="block">
      <span className="mb-1 block font-semibold text-small">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-11 w-full rounded-control border border-line-strong bg-raised px-2"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
