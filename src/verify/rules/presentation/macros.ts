import type { Rule } from '../../finding.js'

/** PowerPoint refuses macros in a deck that is not of a type with macros. */
export const macros: Rule = {
  id: 'macros',
  severity: 'error',
  check: ({ presentation, parts }) =>
    /macroEnabled/i.test(presentation?.contentType ?? 'macroEnabled')
      ? []
      : parts
          .filter(
            ({ contentType }) => contentType === 'application/vnd.ms-office.vbaProject',
          )
          .map(({ path }) => ({
            part: path,
            reason: 'Unexpected macros in a presentation of a type without macros',
            note: 'Save it as .pptm, or remove them.',
          })),
}
