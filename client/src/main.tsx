import { createRoot } from 'react-dom/client'
import './theme.css'
import './nonce.ts'
import './words/i18n.ts'
import { App } from './App.tsx'
import { showTheme, usePreferences } from './store/preferences.ts'

showTheme(usePreferences.getState().theme)
usePreferences.subscribe(({ theme }) => showTheme(theme))

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<App />)
