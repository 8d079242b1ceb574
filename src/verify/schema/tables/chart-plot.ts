import { models } from '../models.js'

export const chartPlot = models(
  'c',
  `
area3DChart = grouping? varyColors? ser* dLbls? dropLines? gapDepth? axId{2,3} extLst?
areaChart = grouping? varyColors? ser* dLbls? dropLines? axId{2} extLst?
bandFmt = idx spPr?
bandFmts = bandFmt*
bar3DChart = barDir grouping? varyColors? ser* dLbls? gapWidth? gapDepth? shape?
  axId{2,3} extLst?
barChart = barDir grouping? varyColors? ser* dLbls? gapWidth? overlap? serLines* axId{2}
  extLst?
barChart/grouping bar3DChart/grouping = ; val=percentStacked|clustered|standard|stacked
barDir = ; val=bar|col
bubbleChart = varyColors? ser* dLbls? bubble3D? bubbleScale? showNegBubbles?
  sizeRepresents? axId{2} extLst?
bubbleScale = ; val=0..300%
custSplit = secondPiePt*
doughnutChart = varyColors? ser* dLbls? firstSliceAng? holeSize? extLst?
dropLines hiLowLines serLines majorGridlines minorGridlines leaderLines = spPr?
firstSliceAng = ; val=0..360
gapDepth gapWidth = ; val=0..500%
grouping = ; val=percentStacked|standard|stacked
holeSize = ; val=1..90%
line3DChart = grouping varyColors? ser* dLbls? dropLines? gapDepth? axId{3} extLst?
lineChart = grouping varyColors? ser* dLbls? dropLines? hiLowLines? upDownBars? marker?
  smooth? axId{2} extLst?
ofPieChart = ofPieType varyColors? ser* dLbls? gapWidth? splitType? splitPos? custSplit?
  secondPieSize? serLines* extLst?
ofPieType = ; val=pie|bar
overlap = ; val=-100..100%
pie3DChart = varyColors? ser* dLbls? extLst?
pieChart = varyColors? ser* dLbls? firstSliceAng? extLst?
plotArea = layout? areaChart|area3DChart|lineChart|line3DChart|stockChart|
  radarChart|scatterChart|pieChart|pie3DChart|doughnutChart|barChart|bar3DChart|
  ofPieChart|surfaceChart|surface3DChart|bubbleChart+ valAx|catAx|dateAx|serAx* dTable?
  spPr? extLst?
radarChart = radarStyle varyColors? ser* dLbls? axId{2} extLst?
radarStyle = ; val=standard|marker|filled
scatterChart = scatterStyle varyColors? ser* dLbls? axId{2} extLst?
scatterStyle = ; val=none|line|lineMarker|marker|smooth|smoothMarker
secondPieSize = ; val=5..200%
shape = ; val=cone|coneToMax|box|cylinder|pyramid|pyramidToMax
sizeRepresents = ; val=area|w
splitType = ; val=auto|cust|percent|pos|val
stockChart = ser{3,4} dLbls? dropLines? hiLowLines? upDownBars? axId{2} extLst?
surface3DChart = wireframe? ser* bandFmts? axId{3} extLst?
surfaceChart = wireframe? ser* bandFmts? axId{2,3} extLst?
upBars downBars = spPr?
upDownBars = gapWidth? upBars? downBars? extLst?
`,
)
