import { expect, test } from 'vitest'
import { check, fact } from '../testing/valid-timeline.ts'

test.each([
  ['us', 'Bus crashes', false],
  ['us', 'A crash of ours, US says', true],
  ['Ada', 'Ada’s walk', true],
  ['Ada', 'A walk (Ada)', true],
  ['Ada Lovelace', 'Lovelace walks', true],
  ['司馬遷', '彗星を司馬遷は見た', true],
  ['홍길동', '홍길동은 걷는다', true],
  ['ສົມສັກ', 'ທ່ານສົມສັກເວົ້າ', true],
  ['A.D.A.', 'Adana walks', false],
  ['A.D.A.', 'A walk, A.D.A. says', true],
  ['C++', 'A walk, C++ says', true],
])('%j is a word of %j: %j', (name, title, named) => {
  const claim = { title, status: 'claimed', attribution: '\n  - { by: ada, on: 2024 }' }
  const kinds = check({
    'facts/walk.mdx': fact(claim),
    'people/ada.yaml': `name: ${name}\n`,
  })
  expect(kinds.map(({ kind }) => kind)).toEqual(named ? [] : ['bare-claim'])
})
