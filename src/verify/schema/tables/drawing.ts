import { models } from '../models.js'

export const drawing = models(
  'a',
  `
ahLst = ahXY|ahPolar*
ahPolar = pos ; gdRefR=text minR,maxR=guide gdRefAng=text minAng,maxAng=guide
ahXY = pos ; gdRefX=text minX,maxX=guide gdRefY=text minY,maxY=guide
arcTo = ; wR!,hR!,stAng!,swAng!=guide
audioCd = st end extLst?
audioFile = extLst? ; r:link!=ref contentType=text
avLst gdLst = gd*
bldChart = ; bld=allAtOnce|series|category|seriesEl|categoryEl animBg=bool
bldDgm = ; bld=allAtOnce|one|lvlOne|lvlAtOnce rev=bool
c:spPr spPr p:spPr = xfrm? custGeom|prstGeom? FILL? ln? EFFECTS? scene3d? sp3d? extLst?
  ; bwMode=shade
chart = ; seriesIdx,categoryIdx=int
  bldStep!=category|ptInCategory|series|ptInSeries|allPts|gridLegend
close =
cubicBezTo = pt{3}
custGeom = avLst? gdLst? ahLst? cxnLst? rect? pathLst
cxn = pos ; ang!=guide
cxnLst = cxn*
cxnSpLocks = extLst? ; noGrp,noSelect,noRot,noChangeAspect,noMove,noResize,
  noEditPoints,noAdjustHandles,noChangeArrowheads,noChangeShapeType=bool
dgm = ; id=guid bldStep=sp|bg
ext = ANY ; uri!=text
extLst = ext*
fontRef = COLOR? ; idx!=major|minor|none
gd = ; name!,fmla!=text
graphic = graphicData
graphicData = ANY ; uri!=text
graphicFrameLocks = extLst? ;
  noGrp,noDrilldown,noSelect,noChangeAspect,noMove,noResize=bool
grpSpLocks = extLst? ; noGrp,noUngrp,noSelect,noRot,noChangeAspect,noMove,noResize=bool
hlinkClick hlinkMouseOver hlinkHover = snd? extLst? ; r:id=ref
  invalidUrl,action,tgtFrame,tooltip=text history,highlightClick,endSnd=bool
lnTo = pt
masterClrMapping =
moveTo = pt
p:bgRef fillRef effectRef lnRef = COLOR? ; idx!=uint
p:bldSub = bldDgm|bldChart
p:cNvCxnSpPr = cxnSpLocks? stCxn? endCxn? extLst?
p:cNvGraphicFramePr = graphicFrameLocks? extLst?
p:cNvGrpSpPr = grpSpLocks? extLst?
p:cNvPicPr = picLocks? extLst? ; preferRelativeResize=bool
p:cNvPr = hlinkClick? hlinkHover? extLst? ; id!=0..2147483647 name!,descr=text hidden=bool
  title=text
p:cNvSpPr = spLocks? extLst? ; txBox=bool
p:graphicEl = dgm|chart
p:grpSpPr = xfrm? FILL? EFFECTS? scene3d? extLst? ; bwMode=shade
p:grpSpPr/xfrm = off? ext? chOff? chExt? ; rot=int flipH,flipV=bool
p:notesSz p:gridSpacing xfrm/ext p:xfrm/ext p14:xfrm/ext chExt = ; cx!,cy!=size
p:pos p:origin off chOff = ; x!,y!=length
p:scale = sx sy
p:snd wavAudioFile snd p:sndTgt = ; r:embed!=ref name=text builtIn=bool
path = close|moveTo|lnTo|arcTo|quadBezTo|cubicBezTo* ; w,h=size
  fill=none|norm|lighten|lightenLess|darken|darkenLess stroke,extrusionOk=bool
pathLst = path*
picLocks = extLst? ; noGrp,noSelect,noRot,noChangeAspect,noMove,noResize,
  noEditPoints,noAdjustHandles,noChangeArrowheads,noChangeShapeType,noCrop=bool
pos pt = ; x!,y!=guide
prstGeom = avLst? ; prst!=preset
prstTxWarp = avLst? ; prst!=warp
quadBezTo = pt{2}
quickTimeFile = extLst? ; r:link!=ref
rect = ; l!,t!,r!,b!=guide
spLocks = extLst? ; noGrp,noSelect,noRot,noChangeAspect,noMove,noResize,
  noEditPoints,noAdjustHandles,noChangeArrowheads,noChangeShapeType,noTextEdit=bool
st end = ; track!=0..255 time=uint
stCxn endCxn = ; id!,idx!=uint
style p:style = lnRef fillRef effectRef fontRef
sx sy = ; n!,d!=long
videoFile = extLst? ; r:link!=ref contentType=text
xfrm p:xfrm = off? ext? ; rot=int flipH,flipV=bool
`,
)
