import { expect, test } from 'vitest'
import { plainLetters } from './letters.ts'

test.each([
  ['Wałęsa', 'walesa'],
  ['Ærø', 'aero'],
  ['Großglockner', 'grossglockner'],
  ['GROẞ', 'gross'],
  ['Þingvellir', 'thingvellir'],
  ['Đorđe', 'dorde'],
  ['Đắk Lắk', 'dak lak'],
  ['İstanbul', 'istanbul'],
  ['Diyarbakır', 'diyarbakir'],
  ['Əliyev', 'eliyev'],
  ['Sœur', 'soeur'],
  ['Oʻahu', 'oahu'],
  ['Muʾammar', 'muammar'],
  ['eﬀort ﬂow', 'effort flow'],
  ['ＮＡＴＯ', 'nato'],
  ['１９８６', '1986'],
  ['٢٠٠٦', '2006'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
  ['مكة', 'مكه'],
  ['العـــراق', 'العراق'],
  ['کابل', 'كابل'],
  ['がぎ', 'がぎ'],
  ['½ litre', '½ litre'],
  ['word²', 'word²'],
])('%s is typed as %s', (text, plain) => {
  expect(plainLetters(text)).toBe(plain)
})
