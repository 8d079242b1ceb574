const askers =
  'Q|F|P|Question|Frage|Pregunta|پرسش|سؤال|سوال|س|質問|問|问|שאלה|ש|Вопрос|В|Питання|Ερώτηση|질문|문|प्रश्न|प्र|ถาม'
const answerers =
  'A|R|Answer|Antwort|Réponse|Respuesta|پاسخ|جواب|الجواب|الإجابة|ج|回答|答|תשובה|ת|Ответ|О|Відповідь|Απάντηση|답변|답|उत्तर|उ|ตอบ'

/** How one author marks questions and answers. */
export interface Labels {
  question: RegExp
  answer: RegExp
}

const colon = labels('[:：]')
/** `Q. Why?` may also be the initial of a name, unless it is a question. */
const point = labels('[.)]')
const questionMark = /[?？؟]/u

/** Whether a text ends in a question mark. */
export function asksQuestion(text: string): boolean {
  return /[?？؟]["”’»)]*\s*$/u.test(text)
}

/** A label `A:` inside a text. */
export const answerInside = new RegExp(
  `\\s(?=(?:${answerers})\\s*\\p{Nd}*\\s*[:：]\\s)`,
  'u',
)

/** What an answer is marked with where its question has no label. */
export const answerLabel = colon.answer

/** The labels of a text that begins with one for questions. */
export function labelsOf(text: string): Labels | undefined {
  if (colon.question.test(text)) return colon
  return point.question.test(text) && questionMark.test(text) ? point : undefined
}

function labels(end: string): Labels {
  const label = (words: string) =>
    new RegExp(`^\\s*(?:${words})\\s*\\p{Nd}*\\s*${end}\\s*`, 'iu')
  return { question: label(askers), answer: label(answerers) }
}
