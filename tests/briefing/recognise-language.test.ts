import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { recogniseLanguage } from '../../src/briefing/recognise-language.js'
import { parse } from '../../src/markdown/parse.js'
import { compile } from '../../src/pipeline.js'

function recognised(markdown: string): Promise<string | undefined> {
  return recogniseLanguage(parse(new VFile(markdown)))
}

const texts: [string, string][] = [
  [
    'el',
    'Το συμβούλιο αποφάσισε τον Μάρτιο ότι τα κινητά τηλέφωνα θα μένουν στο σπίτι. Οι γονείς ζήτησαν μια δεύτερη συζήτηση.',
  ],
  [
    'he',
    'המועצה החליטה במרץ כי הטלפונים הניידים יישארו בבית. ההורים ביקשו דיון נוסף לפני הקיץ, והמועצה הבטיחה לקיים אותו במהלך החודש הבא.',
  ],
  [
    'hi',
    'परिषद ने मार्च में निर्णय लिया कि मोबाइल फ़ोन घर पर रहेंगे। अभिभावकों ने गर्मियों से पहले एक और चर्चा की माँग की है और परिषद ने इसका वचन दिया है।',
  ],
  [
    'th',
    'คณะกรรมการตัดสินใจในเดือนมีนาคมว่าโทรศัพท์มือถือจะต้องอยู่ที่บ้าน ผู้ปกครองขอให้มีการหารืออีกครั้งก่อนฤดูร้อน และคณะกรรมการก็ให้คำมั่นแล้ว',
  ],
  [
    'de',
    'Der Rat hat im März beschlossen, dass die Telefone zu Hause bleiben. Die Eltern haben um eine weitere Aussprache gebeten.',
  ],
  [
    'ru',
    'В марте совет решил, что мобильные телефоны останутся дома. Родители попросили провести ещё одно обсуждение до лета.',
  ],
]

test.each(texts)('a text in %s', async (lang, text) => {
  expect(await recognised(`# FAQ\n\n## TL;DR\n\n${text}`)).toBe(lang)
})

test('of a few words nothing is said', async () => {
  expect(await recognised('# Der Rat\n\nEr tagt.')).toBeUndefined()
})

test('code and addresses are no text', async () => {
  const code = `\`\`\`\n${'Der Rat hat im März beschlossen. '.repeat(9)}\n\`\`\``
  const address = `https://example.org/${'der-rat-hat-beschlossen/'.repeat(9)}`
  expect(await recognised(`${code}\n\n${address}\n\nText.`)).toBeUndefined()
})

test.each([
  ['ja', '審議会は三月に、携帯電話を家に置くことを決めた。'],
  ['zh', '理事会三月决定，手机留在家里。'],
  ['ko', '위원회는 3월에 휴대전화를 집에 두기로 결정했다.'],
])('a few words are enough of a script that tells: %s', async (lang, text) => {
  expect(await recognised(text)).toBe(lang)
})

test('a briefing in German with English headings is German, unless it says otherwise', async () => {
  const text = texts.find(([lang]) => lang === 'de')?.[1] ?? ''
  const markdown = `# FAQ\n\n## Sources\n\n${text}\n`
  const langOf = async (value: string) =>
    (await compile(new VFile(value), {})).briefing.metadata.lang
  expect(await langOf(markdown)).toBe('de')
  expect(await langOf(`---\nlang: en\n---\n${markdown}`)).toBe('en')
})
