// The words of the page, and how its language writes numbers and times.

export const words = JSON.parse(document.getElementById('words').textContent)

const whole = new Intl.NumberFormat(words.numbers, { useGrouping: false })
const twoDigits = new Intl.NumberFormat(words.numbers, { minimumIntegerDigits: 2 })
const timeOfDay = new Intl.DateTimeFormat(words.numbers, {
  hour: '2-digit',
  minute: '2-digit',
})

/** Fills the places of a label: `{number} of {count}`. */
export function phrase(label, values) {
  return label.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name]
    return typeof value === 'number' ? whole.format(value) : value
  })
}

/** `12:05` */
export function minutesAndSeconds(seconds) {
  const total = Math.floor(Math.abs(seconds))
  return `${whole.format(Math.floor(total / 60))}:${twoDigits.format(total % 60)}`
}

export function clockTime(date) {
  return timeOfDay.format(date)
}
