import { models } from '../models.js'

export const view = models(
  'p',
  `
cSldViewPr = cViewPr guideLst? ; snapToGrid,snapToObjects,showGuides=bool
cViewPr = scale origin ; varScale=bool
cm = pos text extLst? ; authorId!=uint dt=text idx!=uint
cmAuthor = extLst? ; id!=uint name!,initials!=text lastIdx!,clrIdx!=uint
cmAuthorLst = cmAuthor*
cmLst = cm*
guide = ; orient=horz|vert pos=length
guideLst = guide*
normalViewPr = restoredLeft restoredTop extLst? ; showOutlineIcons,snapVertSplitter=bool
  vertBarState,horzBarState=minimized|restored|maximized preferSingleView=bool
notesTextViewPr = cViewPr extLst?
notesViewPr = cSldViewPr extLst?
outlineViewPr = cViewPr sldLst? extLst?
restoredLeft restoredTop = ; sz!=fraction autoAdjust=bool
sldLst/sld = ; r:id!=ref collapse=bool
slideViewPr = cSldViewPr extLst?
sorterViewPr = cViewPr extLst? ; showFormatting=bool
viewPr = normalViewPr? slideViewPr? outlineViewPr? notesTextViewPr? sorterViewPr?
  notesViewPr? gridSpacing? extLst? ; lastView=sldView|sldMasterView|notesView|
  handoutView|notesMasterView|outlineView|sldSorterView|sldThumbnailView
  showComments=bool
`,
)
