import { models } from '../models.js'

export const timing = models(
  'p',
  `
anim = cBhvr tavLst? ; by,from,to=text calcmode=discrete|lin|fmla valueType=str|num|clr
animClr = cBhvr by? from? to? ; clrSpc=rgb|hsl dir=cw|ccw
animClr/by = rgb|hsl
animEffect = cBhvr progress? ; transition=in|out|none filter,prLst=text
animMotion = cBhvr by? from? to? rCtr? ; origin=parent|layout path=text
  pathEditMode=relative|fixed rAng=int ptsTypes=text
animRot = cBhvr ; by,from,to=int
animScale = cBhvr by? from? to? ; zoomContents=bool
attrNameLst = attrName+
audio = cMediaNode ; isNarration=bool
bldDgm = ; spid!,grpId!=uint uiExpand=bool bld=whole|depthByNode|depthByBranch|
  breadthByNode|breadthByLvl|cw|cwIn|cwOut|ccw|ccwIn|ccwOut|inByRing|outByRing|up|
  down|allAtOnce|cust
bldGraphic = bldAsOne|bldSub ; spid!,grpId!=uint uiExpand=bool
bldLst = bldP|bldDgm|bldOleChart|bldGraphic+
bldOleChart = ; spid!,grpId!=uint uiExpand=bool
  bld=allAtOnce|series|category|seriesEl|categoryEl animBg=bool
bldP = tmplLst? ; spid!,grpId!=uint uiExpand=bool build=allAtOnce|p|cust|whole
  bldLvl=uint animBg,autoUpdateAnimBg,rev=bool advAuto=time
blinds checker comb randomBar = ; dir=horz|vert
boolVal = ; val!=bool
by from to rCtr = ; x!,y!=percent
cBhvr = cTn tgtEl attrNameLst? ; additive=base|sum|repl|mult|none accumulate=none|always
  xfrmType=pt|img from,to,by,rctx=text override=normal|childStyle
cMediaNode = cTn tgtEl ; vol=fraction mute=bool numSld=uint showWhenStopped=bool
cTn = stCondLst? endCondLst? endSync? iterate? childTnLst? subTnLst? ; id=uint
  presetID=int presetClass=entr|exit|emph|path|verb|mediacall presetSubtype=int
  dur,repeatCount,repeatDur=time spd=percent accel,decel=fraction autoRev=bool
  restart=always|whenNotActive|never fill=remove|freeze|hold|transition
  syncBehavior=canSlip|locked tmFilter,evtFilter=text display=bool
  masterRel=sameClick|lastClick|nextClick bldLvl=int grpId=uint afterEffect=bool
  nodeType=clickEffect|withEffect|afterEffect|mainSeq|interactiveSeq|clickPar|
  withGroup|afterGroup|tmRoot nodePh=bool
circle dissolve diamond newsflash plus random wedge sldAll present endSnd bldAsOne
  sldTgt spTgt/bg =
cmd = cBhvr ; type=evt|call|verb cmd=text
cover pull = ; dir=l|u|r|d|lu|ru|ld|rd
cut fade = ; thruBlk=bool
endSync cond = tgtEl|tn|rtn? ; evt=onBegin|onEnd|begin|end|onClick|onDblClick|
  onMouseOver|onMouseOut|onNext|onPrev|onStopAudio delay=time
excl = cTn
fltVal = ; val!=number
hsl = ; h!=int s!,l!=fraction±
inkTgt subSp = ; spid!=text
intVal = ; val!=int
iterate = tmAbs|tmPct ; type=el|wd|lt backwards=bool
oleChartEl = ; type!=gridLegend|series|category|ptInSeries|ptInCategory lvl=uint
par = cTn
prevCondLst nextCondLst stCondLst endCondLst = cond+
progress set/to val = boolVal|intVal|fltVal|strVal|clrVal
push wipe = ; dir=l|u|r|d
rgb = ; r!,g!,b!=fraction±
rtn = ; val!=first|last|all
seq = cTn prevCondLst? nextCondLst? ; concurrent=bool prevAc=none|skipTimed
  nextAc=none|seek
set = cBhvr to?
sldRg charRg pRg = ; st!,end!=uint
sndAc = stSnd|endSnd
spTgt = bg|subSp|oleChartEl|txEl|graphicEl? ; spid!=uint
split = ; orient=horz|vert dir=out|in
stSnd = snd ; loop=bool
strVal = ; val!=text
strips = ; dir=lu|ru|ld|rd
tav = val? ; tm=time fmla=text
tavLst = tav*
tgtEl = sldTgt|sndTgt|spTgt|inkTgt
timing = tnLst? bldLst? extLst?
tmAbs = ; val!=time
tmPct = ; val!=percent+
tmpl = tnLst ; lvl=uint
tmplLst = tmpl*
tn = ; val!=uint
tnLst childTnLst subTnLst = par|seq|excl|anim|animClr|animEffect|animMotion|
  animRot|animScale|cmd|set|audio|video+
transition = blinds|checker|circle|dissolve|comb|cover|cut|diamond|fade|newsflash|
  plus|pull|push|random|randomBar|split|strips|wedge|wheel|wipe|zoom? sndAc? extLst? ;
  spd=slow|med|fast advClick=bool advTm=uint
txEl = charRg|pRg?
video = cMediaNode ; fullScrn=bool
wheel = ; spokes=uint
zoom = ; dir=out|in
`,
)
