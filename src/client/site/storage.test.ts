import { afterEach, describe, expect, it, vi } from 'vitest'
import { keep, kept } from './storage.ts'

const refuse = (): never => {
  throw new DOMException('no')
}

/** A browser's storage that holds one value; what is given replaces its own. */
function storage(own: Partial<Storage> = {}): void {
  const values = new Map([['held', 'old']])
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
    ...own,
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what is kept', () => {
  it('is in the storage of the browser', () => {
    storage()
    keep('a', '1')
    expect([kept('a'), localStorage.getItem('a')]).toEqual(['1', '1'])
    keep('a', undefined)
    expect(kept('a')).toBeUndefined()
  })

  it('is in memory where the storage is full, though it can be read', () => {
    storage({ setItem: refuse })
    keep('held', 'new')
    expect(kept('held')).toBe('new')
    keep('held', undefined)
    expect(kept('held')).toBeUndefined()
  })

  it('can be removed where nothing can be read', () => {
    storage({ getItem: refuse, setItem: refuse, removeItem: refuse })
    keep('c', '1')
    expect(kept('c')).toBe('1')
    keep('c', undefined)
    expect(kept('c')).toBeUndefined()
  })

  it('leaves memory once the storage takes it again', () => {
    storage({ setItem: refuse })
    keep('d', '1')
    storage()
    keep('d', '2')
    localStorage.setItem('d', 'another tab')
    expect(kept('d')).toBe('another tab')
  })
})
