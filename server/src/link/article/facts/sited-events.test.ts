/** Facts of what happened in a town: which kinds, whom, on which day; and towns in which nothing is said to have happened. */
import { test } from 'node:test';
import { checkFacts } from '../../../../../test/support/check-facts.ts';

test('a town and what happened in it', () => {
  checkFacts(['sited-event'], [
    ['Police arrested Maria Lopez at a house in Leeds on Tuesday.', 'sited-event: leeds arrest of maria lopez 2021-04-06'],
    ['Maria Lopez was found dead in a Turin hotel on 4 March.', 'sited-event: turin body of maria lopez 2021-03-04'],
    ['A court in Bremen sentenced Maria Lopez to four years.', 'sited-event: bremen sentence of maria lopez ?'],
    ['A Bremen court sentenced Maria Lopez to four years.', 'sited-event: bremen sentence of maria lopez ?'],
    ["Sunday's bombing in Lahore wounded twenty people.", 'sited-event: lahore explode and hurt 2021-04-04'],
    ['Maria Lopez was taken into custody in Leeds on Tuesday.', 'sited-event: leeds arrest of maria lopez 2021-04-06'],
    ['Twenty were wounded in the Lahore bombing.', 'sited-event: lahore explode and hurt ?'],
    ['Maria Lopez appeared before a Bath court on Tuesday.', 'sited-event: bath trial of maria lopez 2021-04-06'],
    ['Maria Lopez died on 4 March when her Cessna crashed near Boise.', 'sited-event: boise (near) crash and death of maria lopez 2021-03-04'],
    ['The trawler ran aground off Galway on 4 March.', 'sited-event: galway (near) ground 2021-03-04'],
    ['Maria Lopez was found dead at the Sacred Heart Hospital on Tuesday.', 'sited-event: sacred heart hospital body of maria lopez 2021-04-06'],
    ['A man is accused of opening fire at a Christmas party in Calgary, killing one man.', 'sited-event: calgary shoot and death ?'],
  ]);
});

test('towns in which nothing is said to have happened', () => {
  checkFacts(['sited-event'], [
    ['Maria Lopez lives in Leeds.'],
    ['Police in Lyon will be told of the arrest.'],
    ['A bomb exploded in Syria on Tuesday.'],
    ['Maria Lopez was arrested between Leeds and York on Tuesday.'],
    ['She was arrested in Leeds and her brother in York on Tuesday.'],
    ['The fire chief spoke in Leeds.'],
    ['Maria Lopez was arrested after a long chase in Leeds.'],
    ['Maria Lopez was arrested in Genesee County on Tuesday.'],
    ['Another bomb exploded in Lahore on Tuesday.'],
    ['"A bomb exploded in Lahore on Tuesday," she said.'],
    ['The Leeds striker shot over the bar.'],
  ]);
});
