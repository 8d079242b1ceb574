import { models } from '../models.js'

export const page = models(
  'p',
  `
bg = bgPr|bgRef ; bwMode=shade
bgPr = a:FILL a:EFFECTS? extLst? ; shadeToTitle=bool
cSld = bg? spTree custDataLst? controls? extLst? ; name=text
contentPart = ; r:id!=ref
control = extLst? pic? ; spid,name=text showAsIcon=bool r:id=ref imgW,imgH=size
controls = control*
custData = ; r:id!=ref
custDataLst = custData* tags?
cxnSp = nvCxnSpPr spPr style? extLst?
embed = extLst? ; followColorScheme=none|full|textAndBackground
ext = ANY ; uri!=text
extLst = ext* ; mod=bool
graphicFrame = nvGraphicFramePr xfrm a:graphic extLst? ; bwMode=shade
handoutMaster = cSld clrMap hf? extLst?
hf = extLst? ; sldNum,hdr,ftr,dt=bool
link = extLst? ; updateAutomatic=bool
notes = cSld clrMapOvr? extLst? ; showMasterSp,showMasterPhAnim=bool
notesMaster = cSld clrMap hf? notesStyle? extLst?
nvCxnSpPr = cNvPr cNvCxnSpPr nvPr
nvGraphicFramePr = cNvPr cNvGraphicFramePr nvPr
nvGrpSpPr = cNvPr cNvGrpSpPr nvPr
nvPicPr = cNvPr cNvPicPr nvPr
nvPr = ph? a:audioCd|a:wavAudioFile|a:audioFile|a:videoFile|a:quickTimeFile?
  custDataLst? extLst? ; isPhoto,userDrawn=bool
nvSpPr = cNvPr cNvSpPr nvPr
oleObj = embed|link? pic? ; spid,name=text showAsIcon=bool r:id=ref imgW,imgH=size
  progId=text
ph = extLst? ; type=title|body|ctrTitle|subTitle|dt|sldNum|ftr|hdr|obj|chart|tbl|
  clipArt|dgm|media|sldImg|pic orient=horz|vert sz=full|half|quarter idx=uint
  hasCustomPrompt=bool
pic = nvPicPr blipFill spPr style? extLst?
sld = cSld clrMapOvr? transition? timing? extLst? ;
  showMasterSp,showMasterPhAnim,show=bool
sldLayout = cSld clrMapOvr? transition? timing? hf? extLst? ;
  showMasterSp,showMasterPhAnim=bool matchingName=text type=title|tx|twoColTx|tbl|
  txAndChart|chartAndTx|dgm|chart|txAndClipArt|clipArtAndTx|titleOnly|blank|
  txAndObj|objAndTx|objOnly|obj|txAndMedia|mediaAndTx|objOverTx|txOverObj|
  txAndTwoObj|twoObjAndTx|twoObjOverTx|fourObj|vertTx|clipArtAndVertTx|
  vertTitleAndTx|vertTitleAndTxOverChart|twoObj|objAndTwoObj|twoObjAndObj|cust|
  secHead|twoTxTwoObj|objTx|picTx preserve,userDrawn=bool
sldLayoutId = extLst? ; id=uint r:id!=ref
sldLayoutIdLst = sldLayoutId*
sldMaster = cSld clrMap sldLayoutIdLst? transition? timing? hf? txStyles? extLst? ;
  preserve=bool
smartTags = ; r:id!=ref
sp = nvSpPr spPr style? txBody? extLst? ; useBgFill=bool
spTree grpSp = nvGrpSpPr grpSpPr sp|grpSp|graphicFrame|cxnSp|pic|contentPart* extLst?
tags = ; r:id!=ref
txStyles = titleStyle? bodyStyle? otherStyle? extLst?
`,
)
