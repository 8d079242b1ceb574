import type { Block } from '../../src/model/block.js'
import {
  callout,
  code,
  definitions,
  footnote,
  heading,
  list,
  picture,
  quote,
  runs,
  table,
  tasks,
} from './blocks.js'
import {
  handout,
  points,
  prose,
  questions,
  region,
  section,
  sources,
  statement,
} from './handout.js'

const summary = [
  'Analysts describe a foreign policy built on rejecting what Khamenei calls arrogance: the United States first, then its allies.[1] In this reading American power is receding and an order with several poles is taking its place. Iran should therefore turn to the rising powers, Russia and China among them, a direction often shortened to “look to the East”.[5] Two aims are named again and again: to lift outside pressure, and to preserve the Islamic Republic together with its revolutionary project.',
  'Tactical adjustment is accepted where those aims require it. The term he has used for this is “heroic flexibility”; the nuclear talks of the past decade and the recent easing with neighbours are the examples most often given.[1, 2]',
  'The principle meets pressure at home. Sanctions and outside pressure bear on stability, and analysts find that this weighs on decisions as much as doctrine does.[2] His statements give the line for the foreign ministry and the Supreme National Security Council, and may also prepare the ground for concessions, on the nuclear file for example.[3]',
  'Allied groups in the region are presented as depth for Iran’s defence. The same policy has room for an understanding with Riyadh when a crisis at home makes it useful: an aim may be set aside for a time, several authors argue, without being given up.[2, 5]',
]

const answers = [
  'Has his position on talks with Washington changed?',
  'The distrust he states has not; the conditions he attaches to talks have. He has called American offers a ruse, yet after the agreement of 2015 he left room for negotiation that excludes certain leaders and serves Iran’s interest.[4]',
  'How does “heroic flexibility” work?',
  'The aim stays fixed while the method may change with pressure at home and abroad. The nuclear talks and the approach to neighbours are the cases that sources cite; whether they show a change of aim is disputed.[1, 2]',
  'What does he expect of the world order?',
  'A move away from one dominant power towards several, China and Russia among them. National interest is pursued inside that expectation, with doctrine as the fixed point and tactics as the variable.[5]',
]

const titles = [
  'Features of Iranian Foreign Policy: A Reading of Khamenei’s Speech',
  'To Understand Iranian Foreign Policy, Look at Iran’s Politics at Home',
  'After Khamenei: Planning for Iran’s Leadership Transition',
  'The surreal experience of meeting Khamenei',
  'How Iran’s interpretation of the world order affects its foreign policy',
]

const bottomLine =
  'Opposition to American primacy is held as a fixed principle; compromise is kept as a tool, used when the interest of the state is judged to require it.[1, 2]'

const keyPoints = [
  'The slogan has a stated target: He has said that “Death to America” refers to three office-holders of the day and not to a people; some readers see in this a door left open for talks with Washington.[4]',
  'Iran should sit where order is made: He asks that the country take part in the large economic and political decisions, and that it name early and counter what it regards as a threat.[1]',
  'Better ties across the Gulf are welcome: He is reported to have approved the understanding with Saudi Arabia that China brokered in 2023, a sign of support for calmer relations with neighbours.[5]',
]

const metadata = {
  title: 'Ayatollah Ali Khamenei on foreign policy',
  subtitle: 'Resistance as a principle, flexibility as a method',
}

/** A briefing of the usual length. */
export function usual() {
  return handout(
    metadata,
    [region('band', section('Bottom line', statement(bottomLine)))],
    [
      region('text', section('Key points', points(...keyPoints))),
      region('text', section('Summary', prose(...summary))),
    ],
    [region('questions', section('Questions', questions(...answers)))],
    [region('sources', section('Sources', sources(...titles)))],
  )
}

/** A briefing of a few lines. */
export function short() {
  return handout(
    { title: 'Khamenei on talks with Washington' },
    [
      region(
        'band',
        section(
          'Bottom line',
          statement(
            'The distrust he states has not changed; the conditions that he attaches to talks have.[4]',
          ),
        ),
      ),
    ],
    [
      region(
        'text',
        section(
          'Key points',
          points(
            'The slogan has a stated target: He has said that “Death to America” refers to three office-holders of the day and not to a people.[4]',
            'Talks are not ruled out: They should not involve certain leaders, and they should serve Iran’s interest.[4]',
            'Flexibility has a name: He has called tactical concession “heroic flexibility”; the nuclear talks are the usual example.[1]',
          ),
        ),
      ),
      region(
        'text',
        section(
          'Summary',
          prose(
            'He has often called American offers a ruse, and has described the country as close to collapse. After the agreement of 2015 he nevertheless left room for negotiation under conditions.[4]',
            'Readers differ on how much weight this carries. Some take it as policy, others as a message for one moment, tied to sanctions and to stability at home.[2]',
          ),
        ),
      ),
    ],
    [
      region(
        'questions',
        section(
          'Questions',
          questions(
            'What would count as a change?',
            'A statement that drops one of the conditions, or that treats an American commitment as reliable. Neither appears in the sources used here.',
            'Who prepares such a change?',
            'The foreign ministry and the Supreme National Security Council, within the limits that his statements set.[3]',
          ),
        ),
      ),
    ],
    [region('sources', section('Sources', sources(...titles.slice(0, 4))))],
  )
}

const points6 = [
  'Opposition to US primacy: The United States and its allies are described as an arrogance in decline, and resistance to it as a duty of the state.[1]',
  'A multipolar order: Power is expected to move towards China and Russia, with Iran beside them.[5]',
  'Flexibility on conditions: Tactical concessions are allowed where the interest of the state asks for them.[1, 2]',
  'Stability at home: Sanctions and outside pressure limit how far principle is carried.[2]',
  'Allied groups: Support for partners in the region is presented as depth for defence.[2]',
  'One line of command: Ministry and security council work within the limits he sets.[3]',
]

const moreAnswers = [
  ...answers,
  'Who else shapes the policy?',
  'His statements give the line; the foreign ministry and the Supreme National Security Council prepare decisions within it, including possible concessions.[3]',
  'Does pressure at home change the line?',
  'Several authors think that it changes the timing. Economic strain makes an easing with neighbours or a round of talks more likely, while the language of resistance stays in place.[2]',
  'How should a new statement be read?',
  'First against the fixed themes, then against the state of negotiation in the same weeks. A phrase that is new on both counts deserves attention.',
]

/** A briefing that fills a dense sheet, with a table and dates. */
export function long() {
  return handout(
    metadata,
    [region('band', section('Bottom line', statement(bottomLine)))],
    [
      region('text', section('Key points', points(...points6))),
      region(
        'text',
        section(
          'Summary',
          prose(
            ...summary,
            'The parts of this position rest on one another. The expectation that American power recedes makes patience a policy; the need to relieve pressure at home sets a limit to patience.[1, 2]',
          ),
        ),
      ),
    ],
    [
      region('text', section('Themes by year', prose(mentions()))),
      region('text', section('Dates', prose(dates()))),
    ],
    [region('questions', section('Questions', questions(...moreAnswers)))],
    [region('sources', section('Sources', sources(...titles)))],
  )
}

function mentions(): Block {
  return table(
    ['Mentions per 100 pages', '2019', '2021', '2023'],
    ['US primacy', '41', '38', '36'],
    ['Multipolar order', '17', '22', '29'],
    ['Sanctions at home', '28', '31', '26'],
    ['Gulf neighbours', '8', '12', '21'],
    ['Heroic flexibility', '6', '9', '14'],
  )
}

function dates(): Block {
  return definitions(
    ['1989', 'He becomes Supreme Leader after the death of Ayatollah Khomeini.'],
    ['September 2013', 'He speaks of “heroic flexibility” as nuclear talks begin.'],
    ['July 2015', 'Iran and six powers conclude the nuclear agreement.'],
    ['May 2018', 'The United States leaves the agreement.'],
    ['February 2019', 'He says the slogan is aimed at named leaders.[4]'],
    ['March 2023', 'Iran and Saudi Arabia agree in Beijing to restore relations.[5]'],
  )
}

/** A briefing that no step fits: texts three times as long. */
export function veryLong() {
  const thrice = (text: string) => `${text} ${text} ${text}`
  const long = moreAnswers.map((text, index) => (index % 2 === 0 ? text : thrice(text)))
  return handout(
    metadata,
    [region('band', section('Bottom line', statement(bottomLine)))],
    [
      region('text', section('Key points', points(...points6.map(thriceAfterLead)))),
      region('text', section('Summary', prose(...summary.map(thrice)))),
    ],
    [
      region(
        'text',
        section('Background', prose(...summary.map(thrice))),
        section('Risks', prose(...summary.map(thrice)), [
          section('At home', prose(...summary)),
          section('Abroad', prose(...summary)),
        ]),
        section('Outlook', prose(...summary)),
      ),
    ],
    [region('questions', section('Questions', questions(...long)))],
    [region('sources', section('Sources', sources(...titles)))],
  )
}

function thriceAfterLead(text: string): string {
  const [lead, rest] = text.split(': ')
  return `${lead}: ${rest} ${rest} ${rest}`
}

/** Each type of block, in sections of their own. */
export function everyBlock() {
  return handout(
    { title: 'What a section can hold' },
    [region('band', section('Bottom line', statement('Each block has its place.')))],
    [
      region(
        'text',
        section(
          'Text',
          prose(
            'A paragraph with **bold**, _italic_ and `code` in it, and <a> & "quotes".[1]',
            heading('A heading in the text'),
            list(
              false,
              'First item of a list',
              'Second item, which is longer than the others so that it breaks',
            ),
            list(true, 'First step', 'Second step'),
            tasks(),
            quote('A quotation stands on its own. It is set apart by its indent.'),
            callout(
              'warning',
              'What to be careful about is said here, in a quiet field.',
            ),
          ),
          [section('Under it', prose('A section under a section has a smaller name.'))],
        ),
        section('Dates', prose(dates())),
        section(
          'Code',
          prose(
            code('{ "state": "draft",\n  "sources": 5 }'),
            footnote('a', 'A note that is no source.'),
          ),
        ),
        section('Picture', prose(picture(320, 120))),
      ),
    ],
    [region('text', section('Table', prose(wideTable())))],
    [region('sources', section('Sources', sources('A title | Publisher, 12 May 2025')))],
  )
}

function wideTable(): Block {
  return table(
    ['State', 'Position', 'Since', 'Members', 'Share', 'Remark'],
    [
      'Iran',
      'Opposes enlargement',
      '1979',
      '12',
      '4.1',
      'Talks are possible under conditions that were named',
    ],
    [
      'Saudi Arabia',
      'Welcomes an easing',
      '2023',
      '9',
      '11.5',
      'An understanding was reached in Beijing',
    ],
    ['United Arab Emirates', 'Mediates', '2020', '7', '7.25', ''],
  )
}

/** A Persian briefing: right to left. */
export function persian() {
  return {
    ...handout(
      {
        title: 'آیت‌الله علی خامنه‌ای و سیاست خارجی',
        subtitle: 'مقاومت به‌عنوان اصل، نرمش به‌عنوان روش',
        lang: 'fa',
        direction: 'rtl',
      },
      [
        region(
          'band',
          section(
            'چکیده',
            statement(
              'مخالفت با برتری آمریکا اصلی ثابت شمرده می‌شود؛ سازش ابزاری است که هرگاه مصلحت نظام آن را لازم بداند به کار می‌رود.[1, 2]',
            ),
          ),
        ),
      ],
      [
        region(
          'text',
          section(
            'نکته‌های اصلی',
            points(
              'شعار مخاطب مشخصی دارد: او گفته است که «مرگ بر آمریکا» متوجه سه مقام وقت است، نه یک ملت؛ برخی این را باز گذاشتن راه گفت‌وگو می‌دانند.[4]',
              'ایران باید در شکل‌گیری نظم حاضر باشد: او می‌خواهد کشور در تصمیم‌های بزرگ اقتصادی و سیاسی سهم داشته باشد و تهدیدها را زود بشناسد.[1]',
              'رابطهٔ بهتر با همسایگان پذیرفته است: گزارش شده که تفاهم ۱۴۰۱ با عربستان سعودی با میانجیگری چین به تأیید او رسیده است.[5]',
            ),
          ),
        ),
        region(
          'text',
          section(
            'خلاصه',
            prose(
              'به گفتهٔ تحلیلگران، این سیاست خارجی بر ردّ آنچه خامنه‌ای «استکبار» می‌نامد استوار است: نخست آمریکا، سپس متحدانش.[1] در این خوانش، قدرت آمریکا رو به کاهش است و نظمی چندقطبی جای آن را می‌گیرد. پس ایران باید به قدرت‌های نوظهور، از جمله روسیه و چین، رو کند؛ جهتی که آن را «نگاه به شرق» می‌خوانند.[5]',
              'دو هدف بارها تکرار می‌شود: کاستن از فشار خارجی و حفظ جمهوری اسلامی و آرمان انقلابی آن. هر جا این هدف‌ها ایجاب کند، تغییر روش پذیرفته است؛ مذاکرات هسته‌ای دههٔ گذشته نمونه‌ای است که بیش از همه می‌آورند.[1, 2]',
              'این اصل با فشار داخلی روبه‌رو است. تحریم‌ها بر ثبات کشور اثر می‌گذارد و به نظر تحلیلگران، سهم آن در تصمیم‌ها کمتر از سهم آموزه نیست.[2] گروه‌های همسو در منطقه عمق دفاعی ایران معرفی می‌شوند، و همین سیاست جایی هم برای تفاهم با ریاض دارد.[5]',
            ),
          ),
        ),
      ],
      [
        region(
          'questions',
          section(
            'پرسش‌ها',
            questions(
              'آیا موضع او دربارهٔ گفت‌وگو با واشنگتن تغییر کرده است؟',
              'بی‌اعتمادی اعلام‌شده همان است؛ شرط‌های گفت‌وگو تغییر کرده است. او پیشنهادهای آمریکا را فریب خوانده، اما پس از توافق ۱۳۹۴ راه مذاکرهٔ مشروط را باز گذاشته است.[4]',
              '«نرمش قهرمانانه» چگونه عمل می‌کند؟',
              'هدف ثابت می‌ماند و روش با فشار داخلی و خارجی تغییر می‌کند. مذاکرات هسته‌ای و نزدیکی به همسایگان نمونه‌هایی است که منابع می‌آورند.[1, 2]',
              'چه کسان دیگری در سیاست اثر دارند؟',
              'سخنان او خط را تعیین می‌کند؛ وزارت خارجه و شورای عالی امنیت ملی تصمیم‌ها را در همان چارچوب آماده می‌کنند.[3]',
            ),
          ),
        ),
      ],
      [region('sources', section('منابع', sources(...titles)))],
    ),
    kicker: 'گزارش موضع',
    details: ['۲۲ اردیبهشت ۱۴۰۴', 'تحریریهٔ Deckle', 'نمونه'],
    disclaimer: runs('این فهرست کامل نیست.'),
    address: { label: 'متن کامل', url: 'https://example.org/b/khamenei' },
  }
}

/** A Japanese briefing. */
export function japanese() {
  const text =
    '米国の優位に反対することは固定した原則とされ、妥協は国家の利益が求めるときに用いられる手段とされる。制裁と外圧は国内の安定に影響し、分析者はそれが決定において教義と同じ重みを持つと見ている。[1]'
  return {
    ...handout(
      { title: 'ハメネイ師の外交政策', subtitle: '原則としての抵抗', lang: 'ja' },
      [region('band', section('結論', statement(text.slice(0, 48))))],
      [
        region(
          'text',
          section('要点', points(`対米不信: ${text}`, `多極秩序: ${text}`, text)),
        ),
        region('text', section('要約', prose(text.repeat(3), text.repeat(2)))),
      ],
      [
        region(
          'questions',
          section(
            '質問',
            questions('立場は変わったか。', text, '柔軟性とは何か。', text),
          ),
        ),
      ],
      [region('sources', section('資料', sources(...titles)))],
    ),
    kicker: '立場の要約',
  }
}
