import { models } from '../models.js'

export const table = models(
  'a',
  `
cell3D = bevel lightRig? extLst? ; prstMaterial=legacyMatte|legacyPlastic|
  legacyMetal|legacyWireframe|matte|plastic|metal|warmMatte|translucentPowder|
  powder|dkEdge|softEdge|clear|flat|softmetal
gridCol = extLst? ; w!=length
headers = header*
left right top bottom insideH insideV tl2br tr2bl = ln|lnRef
tbl = tblPr? tblGrid tr*
tblBg = fill|fillRef? effect|effectRef?
tblGrid = gridCol*
tblPr = FILL? EFFECTS? tableStyle|tableStyleId? extLst? ;
  rtl,firstRow,firstCol,lastRow,lastCol,bandRow,bandCol=bool
tblStyle tableStyle = tblBg? wholeTbl? band1H? band2H? band1V? band2V? lastCol?
  firstCol? lastRow? seCell? swCell? firstRow? neCell? nwCell? extLst? ; styleId!=guid
  styleName!=text
tblStyleLst = tblStyle* ; def!=guid
tc = txBody? tcPr? extLst? ; rowSpan,gridSpan=int hMerge,vMerge=bool id=text
tcBdr = left? right? top? bottom? insideH? insideV? tl2br? tr2bl? extLst?
tcPr = lnL? lnR? lnT? lnB? lnTlToBr? lnBlToTr? cell3D? FILL? headers? extLst? ;
  marL,marR,marT,marB=length
  vert=horz|vert|vert270|wordArtVert|eaVert|mongolianVert|wordArtVertRtl
  anchor=t|ctr|b|just|dist anchorCtr=bool horzOverflow=overflow|clip
tcStyle = tcBdr? fill|fillRef? cell3D?
tcTxStyle = font|fontRef? COLOR? extLst? ; b,i=on|off|def
tr = tc* extLst? ; h!=length
wholeTbl band1H band2H band1V band2V lastCol firstCol lastRow seCell swCell firstRow
  neCell nwCell = tcTxStyle? tcStyle?
`,
)
