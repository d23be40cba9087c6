/** Moves the focus over the board: left and right along a row, up and down to the row above or below. */
export function moveOver(board: HTMLElement, key: string): boolean {
  const here = document.activeElement
  const group = here?.closest<HTMLElement>('[data-row]')
  if (!(here instanceof HTMLElement) || here.role !== 'radio' || group == null) return false
  const rows = [...board.querySelectorAll<HTMLElement>('[data-row]')].map(cellsOf)
  const row = rows.findIndex((cells) => cells.includes(here))
  const column = rows[row]?.indexOf(here) ?? 0
  const target = goal(rows, row, column, key)
  target?.focus()
  return target !== undefined
}

const cellsOf = (row: HTMLElement): readonly HTMLElement[] => [...row.querySelectorAll<HTMLElement>('[role="radio"]')]

function goal(
  rows: readonly (readonly HTMLElement[])[],
  row: number,
  column: number,
  key: string,
): HTMLElement | undefined {
  const along = rows[row] ?? []
  switch (key) {
    case 'ArrowLeft':
      return along[column - 1]
    case 'ArrowRight':
      return along[column + 1]
    case 'Home':
      return along[0]
    case 'End':
      return along.at(-1)
    case 'ArrowUp':
      return nearest(along[column], rows[row - 1] ?? [])
    case 'ArrowDown':
      return nearest(along[column], rows[row + 1] ?? [])
    default:
      return undefined
  }
}

/** The cell of another row that stands closest above or below. */
function nearest(from: HTMLElement | undefined, cells: readonly HTMLElement[]): HTMLElement | undefined {
  if (from === undefined) return cells[0]
  const middle = (cell: HTMLElement) => cell.offsetLeft + cell.offsetWidth / 2
  const distance = (cell: HTMLElement) => Math.abs(middle(cell) - middle(from))
  return cells.toSorted((one, other) => distance(one) - distance(other))[0]
}
