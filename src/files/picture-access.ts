/** Where pictures may come from, besides the folder of the briefing. */
export interface PictureAccess {
  /** A folder for pictures of many briefings. */
  assets?: string
  /** Folder that keeps pictures of the web; these are refused where it is absent. */
  cache?: string
}
