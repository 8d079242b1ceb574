import { models } from '../models.js'

export const text = models(
  'a',
  `
bodyPr = prstTxWarp? noAutofit|normAutofit|spAutoFit? scene3d? sp3d|flatTx? extLst? ;
  rot=int spcFirstLastPara=bool vertOverflow=overflow|ellipsis|clip
  horzOverflow=overflow|clip
  vert=horz|vert|vert270|wordArtVert|eaVert|mongolianVert|wordArtVertRtl
  wrap=none|square lIns,tIns,rIns,bIns=length numCol=1..16 spcCol=size
  rtlCol,fromWordArt=bool anchor=t|ctr|b|just|dist
  anchorCtr,forceAA,upright,compatLnSpc=bool
br = rPr?
buAutoNum = ; type!=numbering startAt=1..32767
buBlip = blip
buChar = ; char!=text
buClrTx =
buFont p:font latin ea cs sym = ; typeface!=text panose=hex20 pitchFamily=int
  charset=-128..127
buFontTx =
buNone =
buSzPct = ; val!=percent
buSzPts = ; val!=100..400000
buSzTx =
c:txPr txBody p:txBody c:rich = bodyPr lstStyle? p+
defPPr lvl1pPr lvl2pPr lvl3pPr lvl4pPr lvl5pPr lvl6pPr lvl7pPr lvl8pPr lvl9pPr pPr =
  lnSpc? spcBef? spcAft? buClrTx|buClr? buSzTx|buSzPct|buSzPts? buFontTx|buFont?
  buNone|buAutoNum|buChar|buBlip? tabLst? defRPr? extLst? ; marL,marR=0..51206400
  lvl=0..8 indent=-51206400..51206400 algn=l|ctr|r|just|justLow|dist|thaiDist
  defTabSz=length rtl,eaLnBrk=bool fontAlgn=auto|t|ctr|base|b
  latinLnBrk,hangingPunct=bool
defRPr endParaRPr rPr = ln? FILL? EFFECTS? highlight? uLnTx|uLn? uFillTx|uFill? latin?
  ea? cs? sym? hlinkClick? hlinkMouseOver? rtl? extLst? ; kumimoji=bool
  lang,altLang=text sz=100..400000 b,i=bool u=none|words|sng|dbl|heavy|dotted|
  dottedHeavy|dash|dashHeavy|dashLong|dashLongHeavy|dotDash|dotDashHeavy|
  dotDotDash|dotDotDashHeavy|wavy|wavyHeavy|wavyDbl strike=noStrike|sngStrike|dblStrike
  kern=0..400000 cap=none|small|all spc=spacing normalizeH=bool baseline=percent
  noProof,dirty,err,smtClean=bool smtId=uint bmk=text
fld = rPr? pPr? t? ; id!=guid type=text
lnSpc spcBef spcAft = spcPct|spcPts
noAutofit =
normAutofit = ; fontScale,lnSpcReduction=percent+
p = pPr? r|br|fld|a14:m* endParaRPr?
p:notesStyle p:defaultTextStyle p:titleStyle p:bodyStyle p:otherStyle lstStyle = defPPr?
  lvl1pPr? lvl2pPr? lvl3pPr? lvl4pPr? lvl5pPr? lvl6pPr? lvl7pPr? lvl8pPr? lvl9pPr?
  extLst?
r = rPr? t
rtl = ; val=bool
spAutoFit =
spcPct = ; val!=percent+
spcPts = ; val!=0..158400
tab = ; pos=length algn=l|ctr|r|dec
tabLst = tab*
uFill = FILL
uFillTx =
uLnTx =
`,
)
