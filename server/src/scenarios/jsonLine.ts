/**
 * The line, from 1 on, on which a place in a JSON text stands: the deepest part of the path that is there.
 * @param path as problems name it: `issues[2].options` or `issues.2.options`
 */
export function lineOfPath(json: string, path: string): number {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  return json.slice(0, placeOf(json, steps)).split('\n').length
}

/** Tokens of JSON; between them there is only white space. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g

function placeOf(json: string, steps: readonly string[]): number {
  const tokens = [...json.matchAll(TOKEN)].map((found) => ({ text: found[0], at: found.index }))
  let next = 0
  let deepest = 0

  /** Reads one value; `inside` says how many steps lead here, or null away from the path. */
  function value(inside: number | null): void {
    const token = tokens[next]
    if (token === undefined) return
    next += 1
    if (token.text === '{' || token.text === '[') members(token.text, inside)
  }

  function members(opened: string, inside: number | null): void {
    for (let index = 0; next < tokens.length; index += 1) {
      const token = tokens[next]
      if (token === undefined || token.text === '}' || token.text === ']') break
      const name = opened === '{' ? nameIn(token.text) : String(index)
      const leads = inside !== null && steps[inside] === name
      if (leads) deepest = token.at
      if (opened === '{') next += 2
      value(leads ? inside + 1 : null)
      if (tokens[next]?.text === ',') next += 1
    }
    next += 1
  }

  value(0)
  return deepest
}

const nameIn = (quoted: string): string => quoted.slice(1, -1)
