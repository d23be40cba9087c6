import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = `http://127.0.0.1:${process.env.PORT ?? 2567}`
// the server takes pages from its own address only: in development that is Vite's, so speak in its name
const toServer = { target: server, changeOrigin: true, headers: { origin: server } }

/** In development Vite serves pages and modules; calls and game sockets go on to the game server. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  server: {
    proxy: {
      '^/(api|matchmake|__healthcheck)': toServer,
      '^/[\\w-]+/[\\w-]+\\?.*sessionId=': { ...toServer, ws: true },
    },
  },
})
