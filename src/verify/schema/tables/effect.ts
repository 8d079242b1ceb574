import { models } from '../models.js'

export const effect = models(
  'a',
  `
alphaBiLevel = ; thresh!=fraction
alphaCeiling =
alphaFloor =
alphaInv = COLOR?
alphaModFix = ; amt=percent+
alphaOutset = ; rad=length
alphaRepl = ; a!=fraction
anchor = ; x!,y!,z!=length
backdrop = anchor norm up extLst?
bevelT bevelB cell3D/bevel = ; w,h=size prst=relaxedInset|circle|slope|cross|angle|
  softRound|convex|coolSlant|divot|riblet|hardEdge|artDeco
biLevel = ; thresh!=fraction
blend = cont ; blend!=over|mult|screen|darken|lighten
blip/alphaMod effectDag/alphaMod cont/alphaMod = cont
blip/lum effectDag/lum cont/lum = ; bright,contrast=fraction±
blip/tint effectDag/tint cont/tint = ; hue=0..21599999 amt=fraction±
blur = ; rad=size grow=bool
camera = rot? ; prst!=camera fov=0..10800000 zoom=percent+
clrChange = clrFrom clrTo ; useA=bool
clrRepl = COLOR
duotone = COLOR{2} ; xfr1,xfr2=text
effect = EFFECTS
effectDag cont = cont|effect|alphaBiLevel|alphaCeiling|alphaFloor|alphaInv|
  alphaMod|alphaModFix|alphaOutset|alphaRepl|biLevel|blend|blur|clrChange|clrRepl|
  duotone|fill|fillOverlay|glow|grayscl|hsl|innerShdw|lum|outerShdw|prstShdw|
  reflection|relOff|softEdge|tint|xfrm* ; type=sib|tree name=text
effectDag/effect cont/effect = ; ref!=text
effectDag/fill cont/fill = FILL
effectDag/xfrm cont/xfrm = ; sx,sy=percent kx,ky=-5399999..5399999 tx,ty=length
effectLst = blur? fillOverlay? glow? innerShdw? outerShdw? prstShdw? reflection?
  softEdge?
fillOverlay = FILL ; blend!=over|mult|screen|darken|lighten
flatTx = ; z=length
glow = COLOR ; rad=size
grayscl =
hsl = ; hue=0..21599999 sat,lum=fraction±
innerShdw = COLOR ; blurRad,dist=size dir=0..21599999
lightRig = rot? ; rig!=legacyFlat1|legacyFlat2|legacyFlat3|legacyFlat4|
  legacyNormal1|legacyNormal2|legacyNormal3|legacyNormal4|legacyHarsh1|
  legacyHarsh2|legacyHarsh3|legacyHarsh4|threePt|balanced|soft|harsh|flood|
  contrasting|morning|sunrise|sunset|chilly|freezing|flat|twoPt|glow|brightRoom
  dir!=tl|t|tr|l|r|bl|b|br
norm up = ; dx!,dy!,dz!=length
outerShdw = COLOR ; blurRad,dist=size dir=0..21599999 sx,sy=percent
  kx,ky=-5399999..5399999 algn=tl|t|tr|l|ctr|r|bl|b|br rotWithShape=bool
prstShdw = COLOR ; prst!=shdw1|shdw2|shdw3|shdw4|shdw5|shdw6|shdw7|shdw8|shdw9|
  shdw10|shdw11|shdw12|shdw13|shdw14|shdw15|shdw16|shdw17|shdw18|shdw19|shdw20 dist=size
  dir=0..21599999
reflection = ; blurRad=size stA,stPos,endA,endPos=fraction dist=size
  dir,fadeDir=0..21599999 sx,sy=percent kx,ky=-5399999..5399999
  algn=tl|t|tr|l|ctr|r|bl|b|br rotWithShape=bool
relOff = ; tx,ty=percent
rot = ; lat!,lon!,rev!=0..21599999
scene3d = camera lightRig backdrop? extLst?
softEdge = ; rad!=size
sp3d = bevelT? bevelB? extrusionClr? contourClr? extLst? ; z=length
  extrusionH,contourW=size prstMaterial=legacyMatte|legacyPlastic|legacyMetal|
  legacyWireframe|matte|plastic|metal|warmMatte|translucentPowder|powder|dkEdge|
  softEdge|clear|flat|softmetal
`,
)
