import { models } from '../models.js'

export const chartSeries = models(
  'c',
  `
areaChart/ser area3DChart/ser = idx order tx? spPr? pictureOptions? dPt* dLbls?
  trendline* errBars* cat? val? extLst?
barChart/ser bar3DChart/ser = idx order tx? spPr? invertIfNegative? pictureOptions? dPt*
  dLbls? trendline* errBars? cat? val? shape? extLst?
bubbleChart/ser = idx order tx? spPr? invertIfNegative? dPt* dLbls? trendline* errBars*
  xVal? yVal? bubbleSize? bubble3D? extLst?
cat xVal = multiLvlStrRef|numRef|numLit|strRef|strLit
dLbl = idx delete? layout? tx? numFmt? spPr? txPr? dLblPos? showLegendKey? showVal?
  showCatName? showSerName? showPercent? showBubbleSize? separator? extLst?
dLblPos = ; val!=bestFit|b|ctr|inBase|inEnd|l|outEnd|r|t
dLbls = dLbl* delete? numFmt? spPr? txPr? dLblPos? showLegendKey? showVal? showCatName?
  showSerName? showPercent? showBubbleSize? separator? showLeaderLines? leaderLines?
  extLst?
dPt = idx invertIfNegative? marker? bubble3D? explosion? spPr? pictureOptions? extLst?
errBarType = ; val=both|minus|plus
errBars = errDir? errBarType errValType noEndCap? plus? minus? val? spPr? extLst?
errDir = ; val!=x|y
errValType = ; val=cust|fixedVal|percentage|stdDev|stdErr
lineChart/ser line3DChart/ser stockChart/ser = idx order tx? spPr? marker? dPt* dLbls?
  trendline* errBars? cat? val? smooth? extLst?
lvl = pt*
marker = symbol? size? spPr? extLst?
multiLvlStrCache = ptCount? lvl* extLst?
multiLvlStrRef = f multiLvlStrCache? extLst?
numFmt = ; formatCode!=text sourceLinked=bool
numLit numCache = formatCode? ptCount? pt* extLst?
numRef = f numCache? extLst?
period = ; val=2..255
pictureFormat = ; val!=stretch|stack|stackScale
pictureOptions = applyToFront? applyToSides? applyToEnd? pictureFormat?
  pictureStackUnit?
pictureStackUnit = ; val!=number+
pieChart/ser pie3DChart/ser doughnutChart/ser ofPieChart/ser = idx order tx? spPr?
  explosion? dPt* dLbls? cat? val? extLst?
pt = v ; idx!=uint formatCode=text
radarChart/ser = idx order tx? spPr? marker? dPt* dLbls? cat? val? extLst?
scatterChart/ser = idx order tx? spPr? marker? dPt* dLbls? trendline* errBars* xVal?
  yVal? smooth? extLst?
ser/tx = strRef|v
size = ; val=2..72
strCache strLit = ptCount? pt* extLst?
strRef = f strCache? extLst?
surfaceChart/ser surface3DChart/ser = idx order tx? spPr? cat? val? extLst?
symbol = ; val!=circle|dash|diamond|dot|none|picture|plus|square|star|triangle|x|auto
trendline = name? spPr? trendlineType order? period? forward? backward? intercept?
  dispRSqr? dispEq? trendlineLbl? extLst?
trendline/order = ; val=2..6
trendlineLbl = layout? tx? numFmt? spPr? txPr? extLst?
trendlineType = ; val=exp|linear|log|movingAvg|poly|power
val yVal bubbleSize plus minus = numRef|numLit
`,
)
