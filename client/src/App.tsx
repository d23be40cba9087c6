import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Broken } from './screens/Broken.tsx'
import { Loading } from './screens/Loading.tsx'
import { NotFound } from './screens/NotFound.tsx'
import { Welcome } from './screens/welcome/Welcome.tsx'

const Host = lazy(() => import('./screens/host/Host.tsx').then(({ Host: screen }) => ({ default: screen })))
const Join = lazy(() => import('./screens/join/Join.tsx').then(({ Join: screen }) => ({ default: screen })))
const TablePage = lazy(() => import('./screens/TablePage.tsx').then(({ TablePage: screen }) => ({ default: screen })))
const Wall = lazy(() => import('./screens/wall/Wall.tsx').then(({ Wall: screen }) => ({ default: screen })))

/** Every address of the product. */
export function App() {
  return (
    <Broken>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={Welcome} />
          <Route path="/join/:code?">{({ code }) => <Join code={code ?? ''} />}</Route>
          <Route path="/host" component={Host} />
          <Route path="/table/:code">{({ code }) => <TablePage key={code} code={code.toUpperCase()} />}</Route>
          <Route path="/wall/:code">{({ code }) => <Wall key={code} code={code.toUpperCase()} />}</Route>
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </Broken>
  )
}
