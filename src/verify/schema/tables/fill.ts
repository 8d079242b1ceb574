import { models } from '../models.js'

export const fill = models(
  'a',
  `
bevel =
blip = alphaBiLevel|alphaCeiling|alphaFloor|alphaInv|alphaMod|alphaModFix|
  alphaRepl|biLevel|blur|clrChange|clrRepl|duotone|fillOverlay|grayscl|hsl|lum|tint*
  extLst? ; r:embed,r:link=ref cstate=email|screen|print|hqprint|none
blipFill p:blipFill = blip? srcRect? tile|stretch? ; dpi=uint rotWithShape=bool
custDash = ds*
ds = ; d!,sp!=percent+
fill = FILL
gradFill = gsLst? lin|path? tileRect? ; flip=none|x|y|xy rotWithShape=bool
gradFill/path = fillToRect? ; path=shape|circle|rect
grpFill =
gs = COLOR ; pos!=fraction
gsLst = gs{2,}
headEnd tailEnd = ; type=none|triangle|stealth|diamond|oval|arrow w,len=sm|med|lg
lin = ; ang=0..21599999 scaled=bool
ln uLn lnL lnR lnT lnB lnTlToBr lnBlToTr = noFill|solidFill|gradFill|pattFill?
  prstDash|custDash? round|bevel|miter? headEnd? tailEnd? extLst? ; w=0..20116800
  cap=rnd|sq|flat cmpd=sng|dbl|thickThin|thinThick|tri algn=ctr|in
miter = ; lim=percent+
noFill =
pattFill = fgClr? bgClr? ; prst=pattern
prstDash = ; val=solid|dot|dash|lgDash|dashDot|lgDashDot|lgDashDotDot|sysDash|
  sysDot|sysDashDot|sysDashDotDot
round =
stretch = fillRect?
tile = ; tx,ty=length sx,sy=percent flip=none|x|y|xy algn=tl|t|tr|l|ctr|r|bl|b|br
tileRect srcRect fillToRect fillRect = ; l,t,r,b=percent
`,
)
