/** Openings of reports that are agency datelines, and look-alikes that are none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAgencyDateline } from './agency-dateline.ts';
import { readTokens } from './tokens.ts';

const datelines: readonly (readonly [text: string, parts: string])[] = [
  ['CAIRO, March 5 (Reuters) - The minister left.', 'CAIRO; March 5; Reuters'],
  ['Springfield, IL [US], May 3 (UPI): The minister left.', 'Springfield, IL [US]; May 3; UPI'],
  ['LONDON (AP) — The minister left.', 'LONDON; ; AP'],
  ['BAGHDAD, Iraq, Jan. 5 — The minister left.', 'BAGHDAD, Iraq; Jan. 5; '],
  ['NAIROBI, Kenya (AP) _ The minister left.', 'NAIROBI, Kenya; ; AP'],
  ['LAGOS, Nigeria — The minister left.', 'LAGOS, Nigeria; ; '],
  ['PORT OF SPAIN, 3 May 2021 (EFE) -- The minister left.', 'PORT OF SPAIN; 3 May 2021; EFE'],
  ['Oslo, Tuesday, 3 May (dpa) - The minister left.', 'Oslo; 3 May; dpa'],
  ['CAIRO/BEIRUT (Reuters) - The minister left.', 'CAIRO/BEIRUT; ; Reuters'],
  ['ST. LOUIS — The minister left.', 'ST. LOUIS; ; '],
  ['May 3 (Reuters) - The minister left.', '; May 3; Reuters'],
  ['CAIRO (AP) — March 5, 2024 — The minister left.', 'CAIRO; March 5, 2024; AP'],
  ['CAIRO, Egypt - March 5, 2024 - The minister left.', 'CAIRO, Egypt; March 5, 2024; '],
  ['LONDON, March 5 (Reuters) -', 'LONDON; March 5; Reuters'],
  ['Riyadh, Rajab 21, 1442, March 5, 2021, SPA -- The minister left.', 'Riyadh; March 5, 2021; SPA'],
  ['Tehran, March 5, IRNA – The minister left.', 'Tehran; March 5; IRNA'],
  ['Moscow. March 5. INTERFAX - The minister left.', 'Moscow; March 5; INTERFAX'],
  ['MOSCOW, March 5, 2024 /TASS/. The minister left.', 'MOSCOW; March 5, 2024; TASS'],
  ['OSLO, March 5, 2024 /PRNewswire/ -- The minister left.', 'OSLO; March 5, 2024; PRNewswire'],
  ['DUBAI, 5th March, 2024 (WAM) -- The minister left.', 'DUBAI; 5th March, 2024; WAM'],
  ['Beijing, 5 Mar (Xinhua) -- The minister left.', 'Beijing; 5 Mar; Xinhua'],
];

const others = [
  'FILE - In this picture, the minister leaves.',
  'BREAKING - The minister left.',
  'WATCH: The minister leaves.',
  'Jane Doe (left) - the minister of trade.',
  'Jane Doe (Labour) - 12,000 votes.',
  'MONDAY - The minister left.',
  'Lagos: The minister left.',
  'The U.S. - which left - said no.',
  'NATO said on Tuesday that it would leave.',
  'On May 3 - a Monday - the minister left.',
  'NOTE: this is all.',
  'A — B',
  'PARIS —',
  'The talks, March 5 - 7, were long.',
  'Jane Doe, March 5, MP - the woman who left.'.replace('MP - the', 'she - the'),
  'The minister left on March 5 and/or 6. He was late.',
  'Ramadan 21, 1442, was a Monday.',
  '',
];

function read(text: string): string | undefined {
  const found = readAgencyDateline(readTokens(text));
  if (found === undefined) return undefined;
  return [found.place, found.day, found.agency].map((span) => (span ? text.slice(span.start, span.end) : '')).join('; ');
}

test('datelines', () => {
  for (const [text, parts] of datelines) assert.equal(read(text), parts, text);
});

test('openings that are none', () => {
  for (const text of others) assert.equal(read(text), undefined, text);
});
