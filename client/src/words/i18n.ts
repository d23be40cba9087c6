import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from './en.ts'

/** Every string of the interface goes through here; scenario texts come from the server in the same languages. */
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: english } },
  interpolation: { escapeValue: false },
  returnNull: false,
})

export const i18n = i18next
