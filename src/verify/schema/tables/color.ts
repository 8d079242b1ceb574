import { models } from '../models.js'

export const color = models(
  'a',
  `
alphaMod hueMod = ; val!=percent+
alphaOff = ; val!=fraction±
comp =
gamma =
gray =
hslClr = TRANSFORM* ; hue!=0..21599999 sat!,lum!=percent
hue = ; val!=0..21599999
hueOff = ; val!=int
inv =
invGamma =
p:clrMru = COLOR*
p:penClr buClr dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink
  folHlink fgClr bgClr extrusionClr contourClr p:animClr/p:from p:animClr/p:to highlight
  clrFrom clrTo p:clrVal = COLOR
prstClr = TRANSFORM* ; val!=colorName
sat satOff satMod lum lumOff lumMod red redOff redMod green greenOff greenMod blue
  blueOff blueMod = ; val!=percent
schemeClr = TRANSFORM* ; val!=bg1|tx1|bg2|tx2|accent1|accent2|accent3|accent4|
  accent5|accent6|hlink|folHlink|phClr|dk1|lt1|dk2|lt2
scrgbClr = TRANSFORM* ; r!,g!,b!=percent
solidFill = COLOR?
srgbClr = TRANSFORM* ; val!=hex6
sysClr = TRANSFORM* ; val!=systemColor lastClr=hex6
tint shade alpha = ; val!=fraction
`,
)
