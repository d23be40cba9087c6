import { createRoot } from 'react-dom/client'
import './theme.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <main className="p-8">
    <h1 className="text-2xl">Red Lines</h1>
  </main>,
)
