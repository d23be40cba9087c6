import { tableWords } from './en/table.ts'
import { i18n } from './i18n.ts'

// imported by whatever screen a table is entered through: its words arrive with it and not before
i18n.addResourceBundle('en', 'translation', tableWords, true)
