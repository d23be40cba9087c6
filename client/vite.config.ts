import { existsSync } from 'node:fs'
import { join } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = `http://127.0.0.1:${process.env.PORT ?? 2567}`
const publicFolder = join(import.meta.dirname, 'public')

/** In development Vite keeps pages, modules and public files; everything else goes to the game server. */
const isVites = (url: string, accept = ''): boolean => {
  const path = url.split('?')[0] ?? '/'
  return (
    accept.includes('text/html') ||
    /^\/(@|src\/|node_modules\/|index\.html$|$)/.test(path) ||
    existsSync(join(publicFolder, path))
  )
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  server: {
    proxy: {
      '^/': {
        target: server,
        ws: true,
        bypass: ({ url = '/', headers }) =>
          headers.upgrade === undefined && isVites(url, headers.accept) ? url : undefined,
      },
    },
  },
})
