import { models } from '../models.js'

export const theme = models(
  'a',
  `
bgFillStyleLst = FILL{3,}
clrScheme = dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink
  folHlink extLst? ; name!=text
custClr = COLOR ; name=text
custClrLst = custClr*
effectStyle = EFFECTS scene3d? sp3d?
effectStyleLst = effectStyle{3,}
extraClrScheme = clrScheme clrMap?
extraClrSchemeLst = extraClrScheme*
fillStyleLst = FILL{3,}
fmtScheme = fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst ; name=text
fontScheme = majorFont minorFont extLst? ; name!=text
lnStyleLst = ln{3,}
majorFont minorFont font = latin ea cs font* extLst?
majorFont/font minorFont/font = ; script!,typeface!=text
objectDefaults = spDef? lnDef? txDef? extLst?
p:clrMap c:clrMapOvr overrideClrMapping clrMap = extLst? ; bg1!,tx1!,bg2!,tx2!,
  accent1!,accent2!,accent3!,accent4!,accent5!,accent6!,hlink!,folHlink!=dk1|lt1|
  dk2|lt2|accent1|accent2|accent3|accent4|accent5|accent6|hlink|folHlink
p:clrMapOvr = masterClrMapping|overrideClrMapping
spDef lnDef txDef = spPr bodyPr lstStyle style? extLst?
theme = themeElements objectDefaults? extraClrSchemeLst? custClrLst? extLst? ; name=text
themeElements = clrScheme fontScheme fmtScheme extLst?
`,
)
