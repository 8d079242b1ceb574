// How long the talk goes on, and how long each section took. Milliseconds.

import { slides } from './slides.js'

let startedAt
let countedTo
let spent = {}

export function startTimer(now = Date.now()) {
  if (startedAt !== undefined) return
  startedAt = now
  countedTo = now
}

export function restartTimer() {
  startedAt = undefined
  spent = {}
}

/** Counts the time since the last call as that of a slide's section. */
export function countTime(index, now = Date.now()) {
  if (startedAt === undefined) return
  const { section } = slides[index]
  spent[section] = (spent[section] ?? 0) + now - countedTo
  countedTo = now
}

/** Seconds since the start; 0 before it. */
export function elapsed(now = Date.now()) {
  return startedAt === undefined ? 0 : (now - startedAt) / 1000
}

/** Seconds of a section. */
export function spentOn(section) {
  return (spent[section] ?? 0) / 1000
}

/** What a page that is loaded anew goes on from. */
export function timerState() {
  return { startedAt, countedTo, spent }
}

export function restoreTimer(state) {
  startedAt = state.startedAt
  countedTo = state.countedTo
  spent = state.spent
}
