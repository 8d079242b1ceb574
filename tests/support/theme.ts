import type { Theme } from '../../src/model/theme.js'

/** The default theme's tokens, so that a stage can be tested without its file. */
export const theme: Theme = {
  name: 'test',
  colors: {
    ink: '1B2430',
    paper: 'FFFFFF',
    strong: '14304F',
    tint: 'F3F1EC',
    field: '14304F',
    onField: 'FFFFFF',
    onField2: 'DDD7C9',
    accent1: '9A3B26',
    accent2: '2F6690',
    accent3: '5B7B5A',
    accent4: 'A67A1F',
    accent5: '6B5876',
    accent6: '4A5560',
    link: '2F6690',
    followedLink: '6B5876',
    muted: '4A5560',
    rule: 'D7D1C0',
    bar: '6F7F90',
  },
  fonts: {
    heading: { name: 'Georgia', twin: 'Gelasio', fallback: 'serif' },
    body: { name: 'Calibri', twin: 'Carlito', fallback: 'sans-serif' },
    code: { name: 'Consolas', twin: 'Cousine', fallback: 'monospace' },
  },
  complexFont: { name: 'Vazirmatn', twin: 'Vazirmatn', fallback: 'Tahoma, Arial' },
}
