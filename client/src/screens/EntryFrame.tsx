import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PageTitle } from './PageTitle.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'

/** The frame of every page outside a table. */
export function EntryFrame({
  title,
  narrow = false,
  wide = false,
  children,
}: {
  title?: string
  narrow?: boolean
  wide?: boolean
  children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <div className="flex min-h-dvh flex-col">
      {title === undefined ? <PageTitle /> : <PageTitle>{title}</PageTitle>}
      <header className="border-line border-b">
        <div
          className={`mx-auto flex items-center justify-between px-4 py-2.5 sm:px-6 ${wide ? 'max-w-[100rem]' : 'max-w-6xl'}`}
        >
          <Link href="/" className="font-semibold font-serif text-lead no-underline">
            {t('common.product')}
          </Link>
          <ThemeSwitch />
        </div>
      </header>
      <main
        className={`mx-auto w-full flex-1 px-4 py-7 sm:px-6 sm:py-10 ${narrow ? 'max-w-2xl' : wide ? 'max-w-[100rem]' : 'max-w-6xl'}`}
      >
        {children}
      </main>
    </div>
  )
}
