/**
 * Mentions that are no names: who `he` and `the minister` are where only one can be meant, and that nobody is where not.
 */
import { test } from 'node:test';
import { expectMarks } from '../../../../../test/support/expect.ts';
import { parseArticle } from '../../../../../test/support/fixture.ts';
import { testModel } from '../../../../../test/support/model.ts';
import { analyse } from '../../../analyse.ts';

for (const marked of [
  'Foreign Minister Anna Weber flew to Oslo. [[She|Anna Weber]] met nobody, and [[her|Anna Weber]] plane left at noon. [[The minister|Anna Weber]] was silent.',
  'Carl Stone won on Sunday. [[He|Carl Stone]] thanked Tom Berg.',
  'The Northern Relief Agency closed. [[The agency|Northern Relief Agency]] had 12 workers.',
  'President Carl Stone spoke. “He is late,” somebody said. [[The president|Carl Stone]] left.',
  // Two may be meant.
  'Anna Weber met Tom Berg. He said that she was late.',
  'Carl Stone praised a doctor. He left.',
  'President Carl Stone spoke. The president of Ghana answered, and the president left.',
  'Foreign Minister Anna Weber met a former minister. The minister left.',
  'Anna Weber won. Prince Albert heard of it.\n\nHe was knighted in 1979.',
  'Carl Stone won on Sunday. His win was narrow, say those who counted.\n\n[[He|Carl Stone]] thanked his voters.'.replaceAll(/(His|his)(?= win| voters)/g, '[[$1|Carl Stone]]'),
  // Nobody is meant.
  'It rained in Oslo. He slept.',
  'Mrs Weber resigned. He said so.',
  'The Northern Relief Agency closed. Another agency opened; the agency has 12 workers.',
]) {
  test(marked, () => {
    const article = parseArticle(marked);
    const { mentions, entities } = analyse(article.text, testModel());
    const marks = mentions.filter(({ level }) => level !== 'name').map(({ start, end, entity }) => ({ start, end, label: entities[entity]?.name ?? '' }));
    expectMarks(article, () => true, marks);
  });
}
