import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { entryWords } from './en/entry.ts'

/** Every string of the interface goes through here; scenario texts come from the server in the same languages. */
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: entryWords } },
  interpolation: { escapeValue: false },
  returnNull: false,
})

export const i18n = i18next
