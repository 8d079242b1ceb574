/** A picture among others: width over height, and what stands under it. */
export interface RowPicture {
  ratio: number
  /** Lines of its caption in a width, in points; 0 for none. */
  captionLines(width: number): number
}

export interface RowsRoom {
  width: number
  height: number
  /** Air between pictures, and between rows. */
  gap: number
  /** Height of a line of captions. */
  line: number
}

/** Place of a picture in the room, and of the room for its caption under it. */
export interface RowPlace {
  x: number
  y: number
  width: number
  height: number
  caption: { width: number; height: number }
}

/** A caption is set so wide at least, as a multiple of the height of its picture. */
const narrowestCaption = 0.75

/** More lines of a caption would leave the pictures too little. */
const mostLines = 3
/** Air over a caption, in points; a part of its room. */
export const captionAir = 4

/**
 * Sets pictures in rows, in order: those of a row are equally high and together as wide
 * as the room, or smaller where it is not high enough. Of all numbers of rows the one is
 * taken that shows the pictures largest.
 */
export function pictureRows(pictures: RowPicture[], room: RowsRoom): RowPlace[] {
  const tried = pictures.map((_, index) => setRows(divide(pictures, index + 1), room))
  const [first, ...others] = tried
  if (!first) return []
  return others.reduce((best, one) => (area(one) > area(best) ? one : best), first)
}

function area(places: RowPlace[]): number {
  return places.reduce((sum, { width, height }) => sum + width * height, 0)
}

/** Rows of about as many pictures, the longer ones first. */
function divide(pictures: RowPicture[], count: number): RowPicture[][] {
  const rows: RowPicture[][] = []
  let rest = pictures
  for (let left = count; left > 0; left--) {
    const length = Math.ceil(rest.length / left)
    rows.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return rows
}

function setRows(rows: RowPicture[][], room: RowsRoom): RowPlace[] {
  const full = rows.map((row) => widthWithoutAir(row, room) / ratioOf(row))
  const captions = rows.map((row, index) => captionHeight(row, full[index] ?? 0, room))
  const air = sum(captions) + room.gap * (rows.length - 1)
  const scale = Math.max(0, Math.min(1, (room.height - air) / sum(full)))
  let y = 0
  return rows.flatMap((row, index) => {
    const height = (full[index] ?? 0) * scale
    const caption = captions[index] ?? 0
    let x = 0
    const places = row.map((picture) => {
      const width = height * cellRatio(picture)
      const place = { x, y, width: height * picture.ratio, height }
      x += width + room.gap
      return { ...place, caption: { width, height: caption } }
    })
    y += height + caption + room.gap
    return places
  })
}

function widthWithoutAir(row: RowPicture[], { width, gap }: RowsRoom): number {
  return width - gap * (row.length - 1)
}

function ratioOf(row: RowPicture[]): number {
  return sum(row.map(cellRatio))
}

/** Of a picture with what stands under it, as far as they share a width. */
function cellRatio({ ratio, captionLines }: RowPicture): number {
  return captionLines(1) > 0 ? Math.max(ratio, narrowestCaption) : ratio
}

/** Of the longest caption in a row; pictures may become narrower than this still. */
function captionHeight(row: RowPicture[], height: number, { line }: RowsRoom): number {
  const lines = row.map((picture) =>
    picture.captionLines(height * cellRatio(picture) * 0.8),
  )
  const most = Math.min(Math.max(...lines), mostLines)
  return most > 0 ? most * line + captionAir : 0
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
