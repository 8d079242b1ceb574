/**
 * Paragraphs as briefings have them, by language, to be set in lines: figures,
 * quotations, dashes, long compounds, names in other scripts, addresses.
 */
export const prose: Record<string, string[]> = {
  en: [
    'The organisation advises adults to be active for at least 150 minutes a week, and counts every move: walking to work, carrying the shopping, climbing stairs. “Every move counts”, it says — not only sport.',
    'In 2019 it set a target of 15 % fewer inactive people by 2030 (against 2016); by 2022 the share had risen to 31.3 % instead. Health ministers of 194 states had agreed to the plan in Resolution WHA71.6.',
    'COVID-19 closed pools, halls and clubs in 2020/21, and/or moved classes on-line; follow-up studies (n = 1,024) found a drop of 5–8 percentage points. AVATAR, Type Two, To fly: letters that are kerned.',
    'See https://www.example.org/en/publications/global-action-plan-on-physical-activity-2018-2030/annex-7.pdf?lang=en&year=2024 and the foot-note there; the e-mail address is first.last@example-institute.org.',
    'Members of the Governing Council’s working group “HICP & owner-occupied housing” (ESTAT/ECB) reported: re-weighting would add 0.2–0.3 p.p. to the euro-area rate, i.e. more than the U.S. measure’s 0.1.',
    'The state-of-the-art, cost-benefit and input-output tables are up-to-date; the vice-president-elect (ex-minister) called them “well-meant, half-true and out-of-date”. Non-members pay $1,250.00/year or £999+VAT.',
  ],
  de: [
    'Straßenbaustellenkoordinierungsgespräche finden vierteljährlich statt; für größere Übungen öffnet das Amt am 3. März. „Die Wärmepumpenförderung“, so das Ministerium, „bleibt bestehen“ – auch für Mehrfamilienhäuser.',
    'Nach § 71 Abs. 1 GEG müssen neu eingebaute Heizungen mindestens 65 % erneuerbare Energien nutzen. Bund-Länder-Vereinbarungen zur Kraft-Wärme-Kopplung (KWK-G 2023) gelten z. B. für Bestands- und Neubauten.',
  ],
  fr: [
    '« L’eau paie l’eau » : ce principe, que l’Office rappelle dans chacun de ses rapports, exclut en théorie toute subvention ; en pratique, 18,4 % des dépenses viennent d’ailleurs — État, régions, Europe.',
    'Qu’est-ce qu’une redevance ? Aujourd’hui, c’est-à-dire depuis 2008, les sous-bassins perçoivent 2,1 milliards d’euros par an : œuvre d’intérêt général, peut-être, mais rendez-vous en 2030 !',
  ],
  es: [
    '¿Quién paga el agua? La mayoría de los hogares pagan menos de lo que gastan: en 2023, 1,94 €/m³ de media, según el INE. «El precio no cubre el coste», afirma la asociación; ¡ni siquiera la mitad!',
    'El plan hidrológico franco-español (2022-2027) prevé 6.500 millones en depuración, reutilización y digitalización; las comunidades autónomas aportarán el 40 %, y los municipios, el resto.',
  ],
  cs: [
    'Příliš žluťoučký kůň úpěl ďábelské ódy: „Řím a Ústí,“ řekl Těšnov, „Věž i Tábor.“ Česká národní banka v roce 2023 ponechala sazbu na úrovni 7,00 % a očekává návrat inflace k cíli 2 % v horizontu 12–18 měsíců.',
  ],
  tr: [
    'Türkiye’nin dış politikasında İstanbul’daki zirve önemli bir dönüm noktasıydı: “Komşularla sıfır sorun” ilkesi 2009’dan beri tartışılıyor; ığdır, şeker, çağdaş, öğretmen ve gümüş sözcükleri de ölçülüyor.',
  ],
  ru: [
    'Центральный банк сохранил ключевую ставку на уровне 16,00 % годовых. «Инфляционное давление остаётся высоким», — говорится в заявлении; по прогнозу, годовая инфляция снизится до 4,3–4,8 % в 2024 году.',
  ],
  el: [
    'Η Ευρωπαϊκή Κεντρική Τράπεζα είναι υπεύθυνη για τη διατήρηση της σταθερότητας των τιμών στη ζώνη του ευρώ· «ο στόχος μας είναι 2 % μεσοπρόθεσμα», δήλωσε η πρόεδρος στις 12 Σεπτεμβρίου 2024.',
  ],
  fa: [
    'سازمان آب نمونه سیاست خود را بر سه پایه گذاشته است: تعمیر شبکه، بهای پلکانی و آگاهی‌رسانی. این سازمان می‌گوید که کاستن از هدررفت شبکه بر محدود کردن مصرف مقدم است، زیرا در سال ۱۴۰۲ نزدیک به ۳۱٫۵ درصد آب پیش از رسیدن به خانه‌ها از دست رفت.',
    'رئیس سازمان در گفت‌وگو با روزنامه‌ها گفت: «تعمیر لوله‌ها در ۱۲ محله آغاز شده و تا پایان سال ۱۴۰۴ ادامه دارد؛ خانواده‌های پرجمعیت تخفیف می‌گیرند.» گزارش Water Pricing and Large Households (OECD, 2022) نیز به همین نتیجه رسیده است.',
  ],
  ar: [
    'بدأ البرنامج في ثلاث كليات، ثم توسع إلى جميع الجامعات في المدينة، وتشير الهيئة إلى أن عدد الرحلات ارتفع بنسبة ٢٣٪ خلال العام الدراسي ٢٠٢٣–٢٠٢٤. وقال المتحدث باسمها: «لا نريد أن يدفع الطالب ثمن تأخر الحافلات».',
    'تقوم السياسة على ثلاثة مبادئ: الصيانة الدورية للأسطول، وتسعير عادل، وإعلام الركاب مسبقًا. أما المقترح الثاني (International Association of Public Transport, 2021) فيدعو إلى دمج التذاكر مع المترو والقطارات الإقليمية.',
  ],
  he: [
    'הבנק המרכזי האירופי אחראי לשמירה על יציבות המחירים באזור האירו. הוא מגדיר את יציבות המחירים כאינפלציה של 2% בטווח הבינוני, וב-2021 הבהיר כי היעד סימטרי: סטייה כלפי מעלה חמורה כמו סטייה כלפי מטה.',
    'הספרייה העירונית תהיה פתוחה בימי חול עד תשע בערב. בסקר שנערך בקרב 1,024 קוראים ביקשו 62.5% "שעות ערב"; ועד העובדים (בראשות ד״ר כהן) דרש לדון במשמרות לפני תחילת הניסיון, כפי שמציע הדו״ח Public Libraries in Europe.',
  ],
  hi: [
    'यूरोपीय केंद्रीय बैंक यूरो क्षेत्र में मूल्य स्थिरता बनाए रखने के लिए जिम्मेदार है। वह मध्यम अवधि में दो प्रतिशत की मुद्रास्फीति को मूल्य स्थिरता के रूप में परिभाषित करता है, और 2021 से इस लक्ष्य को सममित मानता है।',
    'नगर पुस्तकालय अब कार्यदिवसों में रात नौ बजे तक खुला रहेगा। 1,024 पाठकों के सर्वेक्षण में 62.5% ने कहा, “हम शाम को पढ़ना चाहते हैं”; कर्मचारियों ने प्रयोग शुरू होने से पहले पालियों पर चर्चा की माँग की है (रिपोर्ट Public Libraries in Asia, 2024 देखें)।',
  ],
  th: [
    'ธนาคารกลางยุโรปมีหน้าที่รักษาเสถียรภาพด้านราคาในเขตยูโร โดยกำหนดให้อัตราเงินเฟ้ออยู่ที่ร้อยละ 2 ในระยะปานกลาง และตั้งแต่ปี 2021 เป็นต้นมาถือว่าเป้าหมายนี้สมมาตร กล่าวคือการสูงกว่าเป้าหมายมีความสำคัญเท่ากับการต่ำกว่าเป้าหมาย',
    'ห้องสมุดประชาชนจะเปิดบริการถึงสามทุ่มในวันธรรมดา ผู้ใช้บริการ 1,024 คน (ร้อยละ 62.5) บอกว่า “อยากใช้ตอนเย็น” ส่วนพนักงานขอให้ทบทวนเวลาทำงานก่อนเริ่มโครงการ ตามรายงาน Public Libraries in Asia ฉบับปรับปรุง',
  ],
  bn: [
    'ইউরোপীয় কেন্দ্রীয় ব্যাংক ইউরো অঞ্চলে মূল্য স্থিতিশীলতা বজায় রাখার জন্য দায়ী। পরিষদ মার্চ মাসে সিদ্ধান্ত নিয়েছে যে মোবাইল ফোন বাড়িতে থাকবে, এবং অভিভাবকেরা গ্রীষ্মের আগে আরেকটি আলোচনা চেয়েছেন।',
  ],
  ta: [
    'ஐரோப்பிய மத்திய வங்கி யூரோ பகுதியில் விலை நிலைத்தன்மையைப் பேணுவதற்குப் பொறுப்பாகும். மார்ச் மாதத்தில் கைபேசிகள் வீட்டில் இருக்கும் என்று குழு முடிவு செய்தது; பெற்றோர் மற்றொரு கலந்துரையாடலைக் கேட்டனர்.',
  ],
  ka: [
    'ევროპის ცენტრალური ბანკი პასუხისმგებელია ევროზონაში ფასების სტაბილურობის შენარჩუნებაზე. საბჭომ მარტში გადაწყვიტა, რომ 2025 წლიდან ბიბლიოთეკა საღამოს ცხრა საათამდე იმუშავებს.',
  ],
  hy: [
    'Եվրոպական կենտրոնական բանկը պատասխանատու է եվրոգոտում գների կայունության պահպանման համար։ Խորհուրդը մարտին որոշեց, որ գրադարանը 2025 թվականից բաց կլինի մինչև երեկոյան ժամը իննը։',
  ],
  ja: [
    '市立図書館は二〇二四年四月から開館時間を延長し、平日は午後九時まで利用できるようにする方針を示した。利用者アンケート（回答数1,024件）では、「夜間に使いたい」という声が62.5%にのぼった。',
    'コミュニティー・スペースの整備、ボランティアとの協働、電子書籍サービスの拡充が三つの柱である。シニア向けのワークショップは「デジタル・デバイド」の解消を目的とし、WHOの報告書“Active Ageing”を参考にしている。',
  ],
  zh: [
    '市政府在二〇二四年发布的交通规划中提出，到2030年公共交通分担率应达到65%以上；“慢行优先”的原则写入了总体规划。报告指出：“道路不是越宽越好”，步行、骑行与公交应当衔接（见附件三）。',
    '图书馆工作日开放到晚上九点。在1,024名读者的调查中，62.5%的人表示“希望晚上使用”；职工代表要求在试行之前讨论轮班安排，并参考了Public Libraries in Asia（2024年版）等报告的结论。《公共图书馆法》第三十八条规定：免费开放。',
  ],
  ko: [
    '시립 도서관은 2024년 4월부터 개관 시간을 연장하여 평일에는 오후 9시까지 이용할 수 있도록 하겠다고 밝혔다. 이용자 설문(응답 1,024건)에서는 “야간에 이용하고 싶다”는 의견이 62.5%에 달했다.',
    '직원 대표는 시범 운영에 앞서 교대 근무를 논의할 것을 요구했으며, 보고서(Public Libraries in Asia, 2024)의 결론을 인용하였다. 「도서관법」 제38조에 따르면 공공도서관의 이용은 무료이고, 예산은 전년과 같이 유지된다.',
  ],
}
