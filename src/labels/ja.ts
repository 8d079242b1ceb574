import type { Labels } from './labels.js'

export const ja: Labels = {
  bottomLine: '結論',
  keyPoints: '要点',
  summary: '概要',
  questions: '質問',
  questionNumber: 'Q{number}',
  sources: '出典',
  introduction: 'はじめに',
  notes: '注',
  sourcesCited: 'このページの出典',
  notExhaustive: 'この出典一覧は網羅的なものではありません。',
  condensed: '要約版：全文はスライドにあります。',
  condensedSections: '要約版：{names}。全文はスライドにあります。',
  fullText: '全文',
  print: '印刷',
  asOf: '{date}現在',
  partOf: '{part}／{parts}',
  tones: {
    note: '注記',
    tip: 'ヒント',
    important: '重要',
    warning: '警告',
    caution: '注意',
  },
}
