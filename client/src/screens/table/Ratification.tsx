import { useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { SigningDialog } from './signing/SigningDialog.tsx'
import { sayStep } from './signing/sayStep.ts'
import { maySign, textsToSign } from './signing/signingText.ts'
import { textName } from './textName.ts'
import { useTable } from './useTable.ts'

/** Texts that are being signed: a notice each, which opens the signing. Nothing while there is none. */
export function Ratification() {
  const table = useTable()
  const [opened, setOpened] = useState<string | null>(null)
  if (table === null) return null
  const { t } = table
  return (
    <div aria-live="polite" className="space-y-2 empty:hidden">
      {textsToSign(table).map((text) => (
        <Notice
          key={text.id}
          look="good"
          title={`${t('bulletin.signing.heading')}: ${textName(table, text)}`}
          action={
            <Button small look={maySign(table, text) ? 'primary' : 'plain'} onClick={() => setOpened(text.id)}>
              {t('bulletin.signing.open')}
            </Button>
          }
        >
          {sayStep(table, text)}
          <SigningDialog
            table={table}
            text={text}
            open={opened === text.id}
            onOpenChange={(open) => setOpened(open ? text.id : null)}
          />
        </Notice>
      ))}
    </div>
  )
}
