import { describe, expect, test } from 'vitest'
import { actionOf, indexAfter, KEYS, type Press } from './keys.ts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
})

describe('the action of a key press', () => {
  test.each(Object.entries(KEYS))('%s is for %s', (key, action) => {
    expect(actionOf(press(key))).toBe(action)
  })

  test.each(['altKey', 'ctrlKey', 'metaKey'] as const)('with %s it is no key of ours', (name) => {
    for (const key of Object.keys(KEYS))
      expect(actionOf(press(key, { [name]: true }))).toBe(undefined)
  })

  test.each(['x', 'Enter', 'Escape', 'Tab', 'toString', '__proto__', 'Dead', ''])(
    '%s asks for nothing',
    (key) => expect(actionOf(press(key))).toBe(undefined),
  )

  test('shift writes signs, and makes another key of a letter', () => {
    expect(actionOf(press('?', { shiftKey: true }))).toBe('help')
    expect(actionOf(press('/', { shiftKey: true, code: 'Digit7' }))).toBe('search')
    expect(actionOf(press('J', { shiftKey: true }))).toBe(undefined)
    expect(actionOf(press('j', { shiftKey: true }))).toBe(undefined)
  })

  test('caps lock is no modifier', () => {
    expect(actionOf(press('J'))).toBe('next')
  })

  test('letters stand where they do on a Latin keyboard, signs where they are written', () => {
    expect(actionOf(press('о', { code: 'KeyJ' }))).toBe('next')
    expect(actionOf(press('ن', { code: 'KeyK' }))).toBe('previous')
    expect(actionOf(press('т', { code: 'KeyN' }))).toBe(undefined)
    expect(actionOf(press('о', { code: 'KeyJ', shiftKey: true }))).toBe(undefined)
  })
})

describe('the index after', () => {
  test.each([
    ['from the focus on', [-500, -20, 300], 0, 1, 1],
    ['from the focus back', [-500, -20, 300], 2, -1, 1],
    ['the first that stands in the window', [-500, -20, 300, 700], -1, 1, 2],
    ['the last above the window', [-500, -20, 300, 700], -1, -1, 1],
    ['the first, from the top of the page', [80, 300], -1, 1, 0],
    ['none before the first', [80, 300], 0, -1, undefined],
    ['none above the top of the page', [80, 300], -1, -1, undefined],
    ['none after the last', [80, 300], 1, 1, undefined],
    ['none below the end', [-300, -80], -1, 1, undefined],
    ['the last, from below the end', [-300, -80], -1, -1, 1],
    ['none in an empty list', [], -1, 1, undefined],
  ] as const)('%s', (_, tops, current, step, index) => {
    expect(indexAfter(tops, current, step)).toBe(index)
  })
})
