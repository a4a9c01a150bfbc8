import { expect, test } from 'vitest'
import { boundTexts, dateOf } from './testing/contexts.ts'

// Every example of levels 0 and 1 at loc.gov/standards/datetime, in that order, except the time
// without a zone, 1985-04-12T23:20:30, which is refused here.
test.each([
  // Level 0: date
  ['1985-04-12', '1985-04-12T00:00:00', '1985-04-12T23:59:59', 'day', 'exact'],
  ['1985-04', '1985-04-01T00:00:00', '1985-04-30T23:59:59', 'month', 'exact'],
  ['1985', '1985-01-01T00:00:00', '1985-12-31T23:59:59', 'year', 'exact'],
  // Level 0: date and time
  ['1985-04-12T23:20:30Z', '1985-04-12T23:20:30', '1985-04-12T23:20:30', 'second', 'exact'],
  ['1985-04-12T23:20:30-04', '1985-04-13T03:20:30', '1985-04-13T03:20:30', 'second', 'exact'],
  ['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30', '1985-04-12T18:50:30', 'second', 'exact'],
  // Level 0: time interval
  ['1964/2008', '1964-01-01T00:00:00', '2008-12-31T23:59:59', 'interval', 'exact'],
  ['2004-06/2006-08', '2004-06-01T00:00:00', '2006-08-31T23:59:59', 'interval', 'exact'],
  ['2004-02-01/2005-02-08', '2004-02-01T00:00:00', '2005-02-08T23:59:59', 'interval', 'exact'],
  ['2004-02-01/2005-02', '2004-02-01T00:00:00', '2005-02-28T23:59:59', 'interval', 'exact'],
  ['2004-02-01/2005', '2004-02-01T00:00:00', '2005-12-31T23:59:59', 'interval', 'exact'],
  ['2005/2006-02', '2005-01-01T00:00:00', '2006-02-28T23:59:59', 'interval', 'exact'],
  // Level 1: letter-prefixed calendar year
  ['Y170000002', '+170000002-01-01T00:00:00', '+170000002-12-31T23:59:59', 'year', 'exact'],
  ['Y-170000002', '-170000002-01-01T00:00:00', '-170000002-12-31T23:59:59', 'year', 'exact'],
  // Level 1: seasons
  ['2001-21', '2001-03-01T00:00:00', '2001-05-31T23:59:59', 'season', 'exact'],
  ['2001-22', '2001-06-01T00:00:00', '2001-08-31T23:59:59', 'season', 'exact'],
  ['2001-23', '2001-09-01T00:00:00', '2001-11-30T23:59:59', 'season', 'exact'],
  ['2001-24', '2001-12-01T00:00:00', '2002-02-28T23:59:59', 'season', 'exact'],
  // Level 1: qualification of a date (complete)
  ['1984?', '1984-01-01T00:00:00', '1984-12-31T23:59:59', 'year', 'uncertain'],
  ['2004-06~', '2004-06-01T00:00:00', '2004-06-30T23:59:59', 'month', 'approximate'],
  ['2004-06-11%', '2004-06-11T00:00:00', '2004-06-11T23:59:59', 'day', 'both'],
  // Level 1: unspecified digit(s) from the right
  ['201X', '2010-01-01T00:00:00', '2019-12-31T23:59:59', 'decade', 'exact'],
  ['20XX', '2000-01-01T00:00:00', '2099-12-31T23:59:59', 'century', 'exact'],
  ['2004-XX', '2004-01-01T00:00:00', '2004-12-31T23:59:59', 'year', 'exact'],
  ['1985-04-XX', '1985-04-01T00:00:00', '1985-04-30T23:59:59', 'month', 'exact'],
  ['1985-XX-XX', '1985-01-01T00:00:00', '1985-12-31T23:59:59', 'year', 'exact'],
  // Level 1: extended interval
  ['1985-04-12/..', '1985-04-12T00:00:00', null, 'open', 'exact'],
  ['1985-04/..', '1985-04-01T00:00:00', null, 'open', 'exact'],
  ['1985/..', '1985-01-01T00:00:00', null, 'open', 'exact'],
  ['../1985-04-12', null, '1985-04-12T23:59:59', 'open', 'exact'],
  ['../1985-04', null, '1985-04-30T23:59:59', 'open', 'exact'],
  ['../1985', null, '1985-12-31T23:59:59', 'open', 'exact'],
  ['1985-04-12/', '1985-04-12T00:00:00', null, 'open', 'exact'],
  ['1985-04/', '1985-04-01T00:00:00', null, 'open', 'exact'],
  ['1985/', '1985-01-01T00:00:00', null, 'open', 'exact'],
  ['/1985-04-12', null, '1985-04-12T23:59:59', 'open', 'exact'],
  ['/1985-04', null, '1985-04-30T23:59:59', 'open', 'exact'],
  ['/1985', null, '1985-12-31T23:59:59', 'open', 'exact'],
  ['1984~/2004-06', '1984-01-01T00:00:00', '2004-06-30T23:59:59', 'interval', 'approximate'],
  ['1984/2004-06~', '1984-01-01T00:00:00', '2004-06-30T23:59:59', 'interval', 'approximate'],
  ['1984?/2004%', '1984-01-01T00:00:00', '2004-12-31T23:59:59', 'interval', 'both'],
  // Level 1: negative calendar year
  ['-1985', '-001985-01-01T00:00:00', '-001985-12-31T23:59:59', 'year', 'exact'],
])('the standard’s %s', (text, earliest, latest, precision, qualifier) => {
  expect(boundTexts(dateOf(text))).toEqual([earliest, latest])
  expect(dateOf(text)).toMatchObject({ edtf: text, precision, qualifier })
})
