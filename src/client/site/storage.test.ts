import { afterEach, describe, expect, it, vi } from 'vitest'
import { load, save } from './storage.ts'

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
    save('a', '1')
    expect([load('a'), localStorage.getItem('a')]).toEqual(['1', '1'])
    save('a', undefined)
    expect(load('a')).toBeUndefined()
  })

  it('is in memory where the storage is full, though it can be read', () => {
    storage({ setItem: refuse })
    save('held', 'new')
    expect(load('held')).toBe('new')
    save('held', undefined)
    expect(load('held')).toBeUndefined()
  })

  it('can be removed where nothing can be read', () => {
    storage({ getItem: refuse, setItem: refuse, removeItem: refuse })
    save('c', '1')
    expect(load('c')).toBe('1')
    save('c', undefined)
    expect(load('c')).toBeUndefined()
  })

  it('leaves memory once the storage takes it again', () => {
    storage({ setItem: refuse })
    save('d', '1')
    storage()
    save('d', '2')
    localStorage.setItem('d', 'another tab')
    expect(load('d')).toBe('another tab')
  })
})
