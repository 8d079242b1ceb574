/** The words of the presenter page, in one language. */
export interface PresenterLabels {
  /** `{number}`, `{count}` and `{title}` of a slide. */
  slideOf: string
  /** The same without its title. */
  place: string
  forward: string
  back: string
  first: string
  last: string
  overview: string
  search: string
  /** In the field of the search. */
  searchHint: string
  /** Where nothing is found. */
  noMatch: string
  presenter: string
  fullScreen: string
  help: string
  /** What the number keys and Enter do. */
  jump: string
  black: string
  white: string
  /** Told to the speaker. */
  isBlack: string
  isWhite: string
  pointer: string
  close: string
  notes: string
  noNotes: string
  current: string
  next: string
  /** In the place of the next slide, where there is none. */
  end: string
  clock: string
  elapsed: string
  section: string
  /** `{spent}` and `{planned}` are times. */
  spentOf: string
  /** `{time}` */
  ahead: string
  behind: string
  onTime: string
  restart: string
  /** Where the browser does not open the presenter window. */
  blocked: string
}
