/** Why something was not done, said aloud as well. */
export function Refused({ words }: { words: string }) {
  return (
    <p aria-live="polite" className="text-danger text-small empty:hidden">
      {words}
    </p>
  )
}
