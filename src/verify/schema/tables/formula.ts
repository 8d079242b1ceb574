import { models } from '../models.js'

/** Office Math, as slides have it: properties of text are those of DrawingML. */
export const formula = models(
  'm',
  `
a14:m = oMath|oMathPara
acc = accPr? e
accPr = chr? ctrlPr?
aln alnScr degHide diff hideBot hideLeft hideRight hideTop grow lit maxDist noBreak nor
  objDist opEmu plcHide show strikeBLTR strikeH strikeTLBR strikeV subHide supHide transp
  zeroAsc zeroDesc zeroWid = ; m:val=on|off|0|1|true|false
argPr = argSz?
argSz = ; m:val!=-2..2
bar = barPr? e
barPr = pos? ctrlPr?
baseJc = ; m:val!=inline|top|center|bottom|bot
begChr chr endChr sepChr = ; m:val=text
borderBox = borderBoxPr? e
borderBoxPr = hideTop? hideBot? hideLeft? hideRight? strikeH? strikeV? strikeBLTR?
  strikeTLBR? ctrlPr?
box = boxPr? e
boxPr = opEmu? noBreak? diff? brk? aln? ctrlPr?
brk = ; m:alnAt,m:val=1..255
cGp cSp = ; m:val!=uint
cGpRule rSpRule = ; m:val!=0..4
count = ; m:val!=1..255
ctrlPr = a:rPr?
d = dPr? e+
dPr = begChr? sepChr? endChr? grow? shp? ctrlPr?
deg den e fName lim num sub sup = argPr? MATH* ctrlPr?
eqArr = eqArrPr? e+
eqArrPr = baseJc? maxDist? objDist? rSpRule? rSp? ctrlPr?
f = fPr? num den
fPr = type? ctrlPr?
func = funcPr? fName e
funcPr limLowPr limUppPr sPrePr sSubPr sSupPr = ctrlPr?
groupChr = groupChrPr? e
groupChrPr = chr? pos? vertJc? ctrlPr?
jc = ; m:val=left|right|center|centerGroup
limLoc = ; m:val!=undOvr|subSup
limLow = limLowPr? e lim
limUpp = limUppPr? e lim
m = mPr? mr+
mPr = baseJc? plcHide? rSpRule? cGpRule? rSp? cSp? cGp? mcs? ctrlPr?
mc = mcPr?
mcJc = ; m:val!=left|center|right|inside|outside
mcPr = count? mcJc?
mcs = mc+
mr = e+
nary = naryPr? sub sup e
naryPr = chr? limLoc? grow? subHide? supHide? ctrlPr?
oMath = MATH*
oMathPara = oMathParaPr? oMath+
oMathParaPr = jc?
phant = phantPr? e
phantPr = show? zeroWid? zeroAsc? zeroDesc? transp? ctrlPr?
pos vertJc = ; m:val=top|bot
r = rPr? a:rPr? t*
rPr = lit? nor? scr? sty? brk? aln?
rSp = ; m:val!=0..1584
rad = radPr? deg e
radPr = degHide? ctrlPr?
sPre = sPrePr? sub sup e
sSub = sSubPr? e sub
sSubSup = sSubSupPr? e sub sup
sSubSupPr = alnScr? ctrlPr?
sSup = sSupPr? e sup
scr = ; m:val=roman|script|fraktur|double-struck|sans-serif|monospace
shp = ; m:val!=centered|match
sty = ; m:val=p|b|i|bi
type = ; m:val!=bar|skw|lin|noBar
`,
)
