import type { Kind } from './kind.js'

/** The connected text. */
export const summary: Kind = {
  name: 'summary',
  shape: 'prose',
  nests: false,
  headings: {
    en: ['Summary', 'Executive summary', 'Overview', 'Abstract'],
    de: ['Zusammenfassung', 'Überblick', 'Übersicht', 'Management Summary'],
    fr: ['Résumé', 'Synthèse', 'Sommaire exécutif', 'Vue d’ensemble', 'Aperçu'],
    es: [
      'Resumen',
      'Síntesis',
      'Resumen ejecutivo',
      'Visión general',
      'Panorama general',
    ],
    fa: ['خلاصه', 'جمع‌بندی', 'خلاصه مدیریتی', 'نمای کلی', 'مرور کلی'],
    ar: ['الملخص', 'ملخص', 'ملخص تنفيذي', 'الملخص التنفيذي', 'نظرة عامة', 'لمحة عامة'],
    ja: ['概要', '要約', 'まとめ', 'サマリー', '総括'],
    he: ['תקציר', 'סיכום', 'תקציר מנהלים'],
    ru: ['Резюме', 'Сводка', 'Краткое содержание', 'Обзор'],
    uk: ['Резюме', 'Огляд', 'Короткий зміст'],
    el: ['Περίληψη', 'Σύνοψη', 'Επισκόπηση'],
    zh: ['摘要', '概要', '总结', '總結', '概述'],
    ko: ['요약', '개요', '개괄'],
    hi: ['सारांश', 'संक्षेप', 'अवलोकन'],
    th: ['บทสรุป', 'สรุป', 'ภาพรวม'],
    it: ['Sintesi', 'Riassunto', 'Sommario', 'Panoramica'],
    pt: ['Resumo', 'Síntese', 'Sumário executivo', 'Resumo executivo', 'Visão geral'],
    nl: ['Samenvatting', 'Overzicht', 'Managementsamenvatting'],
    pl: ['Streszczenie', 'Podsumowanie', 'Przegląd', 'Streszczenie menedżerskie'],
    tr: ['Özet', 'Yönetici özeti', 'Genel bakış'],
  },
}
