/** All lengths in points; the origin is the slide's upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}
