import { models } from '../models.js'

export const presentation = models(
  'p',
  `
browse = ; showScrollbar=bool
custShow = ; id!=uint
custShowLst = custShow*
custShowLst/custShow = sldLst extLst? ; name!=text id!=uint
embeddedFont = font regular? bold? italic? boldItalic?
embeddedFontLst = embeddedFont*
handoutMasterId = extLst? ; r:id!=ref
handoutMasterIdLst = handoutMasterId?
htmlPubPr = sldAll|sldRg|custShow extLst? ; showSpeakerNotes=bool target,title=text
  r:id!=ref
kinsoku = ; lang,invalStChars!,invalEndChars!=text
kiosk = ; restart=uint
modifyVerifier = ; algorithmName,hashValue,saltValue=text spinValue=uint
  cryptProviderType,cryptAlgorithmClass,cryptAlgorithmType=text
  cryptAlgorithmSid,spinCount=uint saltData,hashData,cryptProvider=text algIdExt=uint
  algIdExtSource=text cryptProviderTypeExt=uint cryptProviderTypeExtSource=text
notesMasterId = extLst? ; r:id!=ref
notesMasterIdLst = notesMasterId?
photoAlbum = extLst? ; bw,showCaptions=bool
  layout=fitToSlide|1pic|2pic|4pic|1picTitle|2picTitle|4picTitle frame=frameStyle1|
  frameStyle2|frameStyle3|frameStyle4|frameStyle5|frameStyle6|frameStyle7
presentation = sldMasterIdLst? notesMasterIdLst? handoutMasterIdLst? sldIdLst? sldSz?
  notesSz smartTags? embeddedFontLst? custShowLst? photoAlbum? custDataLst? kinsoku?
  defaultTextStyle? modifyVerifier? extLst? ; serverZoom=percent firstSlideNum=int
  showSpecialPlsOnTitleSld,rtl,removePersonalInfoOnSave,compatMode,
  strictFirstAndLastChars,embedTrueTypeFonts,saveSubsetFonts,autoCompressPictures=bool
  bookmarkIdSeed=1..2147483647 conformance=strict|transitional
presentationPr = htmlPubPr? webPr? prnPr? showPr? clrMru? extLst?
prnPr = extLst? ; prnWhat=slides|handouts1|handouts2|handouts3|handouts4|handouts6|
  handouts9|notes|outline clrMode=bw|gray|clr
  hiddenSlides,scaleToFitPaper,frameSlides=bool
regular bold italic boldItalic = ; r:id!=ref
showPr = present|browse|kiosk? sldAll|sldRg|custShow? penClr? extLst? ;
  loop,showNarration,showAnimation,useTimings=bool
sldId = extLst? ; id!=256..2147483647 r:id!=ref
sldIdLst = sldId*
sldLst = sld*
sldMasterId = extLst? ; id=uint r:id!=ref
sldMasterIdLst = sldMasterId*
sldSz = ; cx!,cy!=914400..51206400 type=screen4x3|letter|A4|35mm|overhead|banner|
  custom|ledger|A3|B4ISO|B5ISO|B4JIS|B5JIS|hagakiCard|screen16x9|screen16x10
webPr = extLst? ; showAnimation,resizeGraphics,allowPng,relyOnVml,
  organizeInFolders,useLongFilenames=bool imgSz=544x376|640x480|720x512|800x600|
  1024x768|1152x882|1152x900|1280x1024|1600x1200|1800x1400|1920x1200 encoding=text
  clr=none|browser|presentationText|presentationAccent|whiteTextOnBlack|
  blackTextOnWhite
`,
)
