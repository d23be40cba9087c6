import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** The frame of every page outside a table. */
export function EntryFrame({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-line border-b">
        <div className="mx-auto flex max-w-6xl items-center justify-between px-4 py-3 sm:px-6">
          <Link href="/" className="font-semibold font-serif text-title no-underline">
            {t('common.product')}
          </Link>
          <ThemeSwitch />
        </div>
      </header>
      <main className={`mx-auto w-full flex-1 px-4 py-8 sm:px-6 sm:py-12 ${narrow ? 'max-w-2xl' : 'max-w-6xl'}`}>
        {children}
      </main>
    </div>
  )
}
