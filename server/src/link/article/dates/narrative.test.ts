/** Stories of times long past: what was told leads, the day of publication does not. */
import { test } from 'node:test';
import { checkDates } from '../../../../../test/support/check-dates.ts';

test('months and days of a story go on from what was told', () => {
  checkDates(`
//- /story.txt published:2009-12-19
Risings had failed in [[1830|DATE 1830]], [[1848|DATE 1848]], [[1871|DATE 1871]] and [[1905|DATE 1905]]. The last one began in [[March 1921|DATE 1921-03]]. In [[May|DATE 1921-05]] the rebels held the coast, and on [[12 June|DATE 1921-06-12]] they took the capital. [[The next day|DATE 1921-06-13]] the king fled. He had ruled since [[1890|DATE 1890]].

The truce of [[November|DATE 1921-11]] was broken in [[February|DATE 1922-02]]. In [[1923|DATE 1923]] a new front opened: in [[April|DATE 1923-04]] the navy joined, and by [[the end of the year|DATE 1923 END]] the islands had fallen.

Peace came on [[3 May 1924|DATE 1924-05-03]]. [[Two months later|DATE 1924-07]] the first elections were held. [[The next spring|DATE 1925-SP]] the parliament met.
`);
});

test('a year far away only looks aside', () => {
  checkDates(`
//- /story.txt published:2009-12-19
The estates met in [[May 1788|DATE 1788-05]] and [[June 1788|DATE 1788-06]], in [[July 1788|DATE 1788-07]] and [[August 1788|DATE 1788-08]], and again in [[October 1788|DATE 1788-10]] and [[November 1788|DATE 1788-11]]. They had last done so in [[1614|DATE 1614]]. On [[27 December|DATE 1788-12-27]] the king agreed, and in [[1789|DATE 1789]] they met.
`);
});

test('before anything is told a story leaves open what it means', () => {
  checkDates(`
//- /story.txt published:2009-12-19
On [[the same day|DATE XXXX-XX-XX]] the fleet sailed. The war of [[1848|DATE 1848]], the truce of [[1849|DATE 1849]], the war of [[1851|DATE 1851]], the peace of [[1852|DATE 1852]], the fire of [[1855|DATE 1855]], the flood of [[1857|DATE 1857]], the fair of [[1859|DATE 1859]] and the vote of [[1860|DATE 1860]] are its chapters.
`);
});

test('an obituary speaks from its publication of what was yesterday and of what is to come', () => {
  checkDates(`
//- /obituary.txt published:2017-02-16
Anna Holm, who died on [[Tuesday|DATE 2017-02-14]], was born in [[1916|DATE 1916]]. She taught from [[1938|DATE 1938]] to [[1946|DATE 1946]], moved in [[1951|DATE 1951]], wrote in [[1957|DATE 1957]] and [[1962|DATE 1962]], and left in [[1975|DATE 1975]]. In [[1980|DATE 1980]] she came back. Her funeral will be held on [[Friday, February 24|DATE 2017-02-24]]. The mayor wrote [[yesterday|DATE 2017-02-15]].
`);
});

test('two digits are of the century before the publication, what was counts from nothing that is to come', () => {
  checkDates(`
//- /boom.txt published:1987-10-19
His father told him of [[’29|DATE 1929]] and of [[the summer of '62|DATE 1962-SU]]. The plan for [[2020|DATE 2020]]-[[25|DATE 2025]] ends in [[2029|DATE 2029]].
`);
  checkDates(`
//- /home.txt published:2022-12-22
She was moved out on [[3 May 2018|DATE 2018-05-03]]. The inquiry opens on [[17 April next year|DATE 2023-04-17]].

Her husband died [[nine weeks later|DATE 2018-W27]].
`);
  checkDates(`
//- /open.txt published:2022-12-22
The inquiry opens on [[17 April next year|DATE 2023-04-17]]. Her husband died [[nine weeks later|DATE XXXX-WXX]].
`);
});
