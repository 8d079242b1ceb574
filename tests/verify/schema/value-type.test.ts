import { expect, it } from 'vitest'
import { valueType } from '../../../src/verify/schema/value-type.js'

it.each([
  ['bool', ['0', 'true'], ['yes', '2', ''], '`0`, `1`, `false` or `true`'],
  [
    '0..8',
    ['0', '8', '+3'],
    ['-1', '9', '1.5', '1e1', 'NaN', ''],
    'an integer from 0 to 8',
  ],
  ['0..500%', ['0', '150', '150%'], ['501', '1.5', 'x'], 'an integer from 0 to 500'],
  ['l|ctr|r', ['ctr'], ['mid', '', 'l|ctr'], '`l`, `ctr` or `r`'],
  [
    'length',
    ['-12', '1.5in', '27273042316900'],
    ['1.5', '27273042316901'],
    'a length in EMU',
  ],
  ['size', ['0', '3pt'], ['-1', 'NaN'], 'a length in EMU that is not negative'],
  ['percent', ['-5', '12.5%'], ['12.5', '%'], 'a percentage'],
  [
    'fraction',
    ['100000', '100%'],
    ['100001', '-1', '101%'],
    'an integer from 0 to 100000',
  ],
  [
    'guide',
    ['hc', '3cd4', '-12'],
    ['', '1.5', 'NaN'],
    'an integer or the name of a guide',
  ],
  ['number', ['-1.5e3', '.5', '2.'], ['INF', 'NaN', '1,5'], 'a number'],
  ['number+', ['0.1'], ['0', '-1'], 'a number above 0'],
  ['time', ['indefinite', '500'], ['forever', '-1'], 'an integer from 0 to 4294967295'],
  ['hex6', ['00fFaA'], ['#00FFAA', '0FA', 'white'], '6 hexadecimal digits'],
  [
    'guid',
    ['{2D5ABB26-0587-4C30-8999-92F81FD0307C}'],
    ['2D5ABB26-0587-4C30-8999-92F81FD0307C', '{}'],
    'a GUID in braces',
  ],
  ['preset', ['rect', 'ellipse'], ['oval', ''], 'the name of a preset shape'],
  ['numbering', ['arabicPeriod'], ['arabic'], 'a way to number'],
])('%s', (source, accepted, refused, expected) => {
  const type = valueType(source)
  expect(accepted.filter((value) => !type.accepts(value))).toEqual([])
  expect(refused.filter((value) => type.accepts(value))).toEqual([])
  expect(type.expected).toBe(expected)
})
