import { models } from '../models.js'

export const chart = models(
  'c',
  `
a:graphicData/chart = ; r:id!=ref
chart = title? autoTitleDeleted? pivotFmts? view3D? floor? sideWall? backWall? plotArea
  legend? plotVisOnly? dispBlanksAs? showDLblsOverMax|extLst{0,2}
chartSpace = date1904? lang? roundedCorners? style? clrMapOvr? pivotSource? protection?
  chart spPr? txPr? externalData? printSettings? userShapes? extLst?
dTable = showHorzBorder? showVertBorder? showOutline? showKeys? spPr? txPr? extLst?
date1904 roundedCorners chartObject data formatting selection userInterface
  autoTitleDeleted plotVisOnly showDLblsOverMax autoUpdate overlay rAngAx applyToFront
  applyToSides applyToEnd varyColors lineChart/marker smooth wireframe bubble3D
  showNegBubbles delete auto noMultiLvlLbl showHorzBorder showVertBorder showOutline
  showKeys showLegendKey showVal showCatName showSerName showPercent showBubbleSize
  showLeaderLines invertIfNegative dispRSqr dispEq noEndCap = ; val=bool
depthPercent = ; val=20..2000%
dispBlanksAs = ; val=span|gap|zero
ext = ANY ; uri=text
extLst = ext*
externalData = autoUpdate? ; r:id!=ref
floor sideWall backWall = thickness? spPr? pictureOptions? extLst?
fmtId idx order explosion secondPiePt ptCount = ; val!=uint
hPercent = ; val=5..500%
headerFooter = oddHeader? oddFooter? evenHeader? evenFooter? firstHeader? firstFooter? ;
  alignWithMargins,differentOddEven,differentFirst=bool
lang = ; val!=text
layout = manualLayout? extLst?
layoutTarget = ; val=inner|outer
legend = legendPos? legendEntry* layout? overlay? spPr? txPr? extLst?
legendEntry = idx delete|txPr? extLst?
legendPos = ; val=b|tr|l|r|t
manualLayout = layoutTarget? xMode? yMode? wMode? hMode? x? y? w? h? extLst?
pageMargins = ; l!,r!,t!,b!,header!,footer!=number
pageSetup = ; paperSize=uint paperHeight,paperWidth=text firstPageNumber=uint
  orientation=default|portrait|landscape blackAndWhite,draft,useFirstPageNumber=bool
  horizontalDpi,verticalDpi=int copies=uint
perspective = ; val=0..240
pivotFmt = idx spPr? txPr? marker? dLbl? extLst?
pivotFmts = pivotFmt*
pivotSource = name fmtId extLst*
printSettings = headerFooter? pageMargins? pageSetup? legacyDrawingHF?
protection = chartObject? data? formatting? selection? userInterface?
rotX = ; val=-90..90
rotY = ; val=0..360
splitPos crossesAt x y w h max min custUnit forward backward intercept errBars/val = ;
  val!=number
style = ; val!=1..48
thickness = ; val!=0..4294967295%
title = tx? layout? overlay? spPr? txPr? extLst?
tx = strRef|rich
userShapes legacyDrawingHF = ; r:id!=ref
view3D = rotX? hPercent? rotY? depthPercent? rAngAx? perspective? extLst?
xMode yMode wMode hMode = ; val=edge|factor
`,
)
