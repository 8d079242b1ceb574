/** Everything was built; a briefing failed; the command was wrong. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 }
