import { join } from 'node:path'
import express from 'express'

const port = Number(process.env.PORT ?? 2567)
const pages = join(import.meta.dirname, '../../client/dist')
const app = express()
app.get('/__healthcheck', (_request, response) => {
  response.sendStatus(200)
})
app.use(express.static(pages))
app.get('/{*any}', (_request, response) => response.sendFile(join(pages, 'index.html')))
app.listen(port, () => console.log(`Red Lines is open on http://localhost:${port}`))
