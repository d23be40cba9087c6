import { useTranslation } from 'react-i18next'
import { type Theme, usePreferences } from '../store/preferences.ts'

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** Light, dark, or as the device has it. */
export function ThemeSwitch() {
  const { t } = useTranslation()
  const theme = usePreferences((preferences) => preferences.theme)
  const setTheme = usePreferences((preferences) => preferences.setTheme)
  return (
    <label className="flex items-center gap-2 text-ink-soft text-small">
      <span className="max-sm:sr-only">{t('common.theme.label')}</span>
      <select
        value={theme}
        onChange={(event) => setTheme(THEMES.find((one) => one === event.target.value) ?? 'system')}
        className="min-h-9 rounded-control border border-line bg-surface px-2 text-ink"
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`common.theme.${one}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
