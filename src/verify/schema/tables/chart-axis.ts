import { models } from '../models.js'

export const chartAxis = models(
  'c',
  `
axId crossAx = ; val!=long
axPos = ; val!=b|l|r|t
baseTimeUnit majorTimeUnit minorTimeUnit = ; val=days|months|years
builtInUnit = ; val=hundreds|thousands|tenThousands|hundredThousands|millions|
  tenMillions|hundredMillions|billions|trillions
catAx = axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt?
  majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses|crossesAt? auto?
  lblAlgn? lblOffset? tickLblSkip? tickMarkSkip? noMultiLvlLbl? extLst?
crossBetween = ; val!=between|midCat
crosses = ; val!=autoZero|max|min
dateAx = axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt?
  majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses|crossesAt? auto?
  lblOffset? baseTimeUnit? majorUnit? majorTimeUnit? minorUnit? minorTimeUnit? extLst?
dispUnits = custUnit|builtInUnit dispUnitsLbl? extLst?
dispUnitsLbl = layout? tx? spPr? txPr?
lblAlgn = ; val!=ctr|l|r
lblOffset = ; val=0..1000%
logBase = ; val!=number
majorTickMark minorTickMark = ; val=cross|in|none|out
majorUnit minorUnit = ; val!=number+
orientation = ; val=maxMin|minMax
scaling = logBase? orientation? max? min? extLst?
serAx = axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt?
  majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses|crossesAt?
  tickLblSkip? tickMarkSkip? extLst?
tickLblPos = ; val=high|low|nextTo|none
tickLblSkip tickMarkSkip = ; val!=1..4294967295
valAx = axId scaling delete? axPos majorGridlines? minorGridlines? title? numFmt?
  majorTickMark? minorTickMark? tickLblPos? spPr? txPr? crossAx crosses|crossesAt?
  crossBetween? majorUnit? minorUnit? dispUnits? extLst?
`,
)
