import { Component, type ReactNode } from 'react'
import { Button } from '../parts/Button.tsx'
import { Notice } from '../parts/Notice.tsx'
import { i18n } from '../words/i18n.ts'

/** Catches what breaks while a page is drawn, and says what is safe and what to do. */
export class Broken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className="mx-auto max-w-lg p-6 pt-24">
        <Notice
          look="danger"
          title={i18n.t('common.broken.title')}
          action={
            <Button look="primary" onClick={() => location.reload()}>
              {i18n.t('common.broken.reload')}
            </Button>
          }
        >
          {i18n.t('common.broken.text')}
        </Notice>
      </main>
    )
  }
}
