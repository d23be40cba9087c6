/** The types of @svg-maps/ukraine come from a package that it does not bring along. */
declare module 'svg-maps__common' {
  export type Map = {
    readonly label: string
    readonly viewBox: string
    readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[]
  }
}
