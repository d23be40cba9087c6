import { of, type SideId } from '@red-lines/shared/scenario/sides.ts'
import { type ReactNode, useState } from 'react'
import { Button } from '../../parts/Button.tsx'
import { SideName } from '../table/sides/SideName.tsx'
import { RevealedInterests } from './RevealedInterests.tsx'
import { RevealedLines } from './RevealedLines.tsx'
import { Section } from './Section.tsx'
import type { Opened } from './useReveal.ts'

/** What each side wanted and would not accept, opened one click at a time so that the room can guess first. */
export function Secrets({ opened }: { opened: Opened }) {
  const { t, brief } = opened
  const [all, setAll] = useState(0)
  return (
    <Section opened={opened} id="secrets" about={t('reveal.secrets.about')}>
      <ul className="space-y-4" key={all}>
        {brief.sides.map((side) => (
          <SideSecrets key={side} opened={opened} side={side} isOpen={all > 0} />
        ))}
      </ul>
      {all === 0 && (
        <Button small className="mt-3 print:hidden" onClick={() => setAll(1)}>
          {t('reveal.secrets.showAll')}
        </Button>
      )}
    </Section>
  )
}

function SideSecrets({ opened, side, isOpen }: { opened: Opened; side: SideId; isOpen: boolean }) {
  const { t, reveal, words } = opened
  const name = words.sides[side]?.name ?? side
  const revealed = of(reveal.sides, side)
  return (
    <li className="break-inside-avoid rounded-card border border-line bg-surface p-4">
      <SideName table={opened} side={side} className="font-semibold text-lead" />
      <div className="mt-3 grid gap-4 lg:grid-cols-2 print:grid-cols-2">
        <Curtain isOpen={isOpen} open={t('reveal.secrets.open', { side: name })} hide={t('reveal.secrets.hide')}>
          <RevealedInterests opened={opened} revealed={revealed} />
        </Curtain>
        <Curtain isOpen={isOpen} open={t('reveal.secrets.openLines', { side: name })} hide={t('reveal.secrets.hide')}>
          <RevealedLines opened={opened} side={side} revealed={revealed} />
        </Curtain>
      </div>
    </li>
  )
}

/** Hides something until somebody asks for it; on paper everything is open. */
function Curtain({
  isOpen,
  open,
  hide,
  children,
}: {
  isOpen: boolean
  open: string
  hide: string
  children: ReactNode
}) {
  const [shown, setShown] = useState(isOpen)
  return (
    <div>
      <Button small aria-expanded={shown} className="print:hidden" onClick={() => setShown(!shown)}>
        {shown ? hide : open}
      </Button>
      <div className={shown ? 'mt-3' : 'mt-3 hidden print:block'}>{children}</div>
    </div>
  )
}
