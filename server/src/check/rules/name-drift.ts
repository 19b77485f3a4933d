/**
 * A name that is spelt in two ways, in the article or across articles: of a person, an organisation or a place. The
 * three judges stand in `check/drift`; here their findings are put together, one for a stretch of words.
 */
import type { EntityItem } from '../../link/corpus/corpus.ts';
import { formDrift } from '../drift/forms.ts';
import { byHouse } from '../drift/house-names.ts';
import { overlapsOneOf } from '../drift/overlapping.ts';
import { personDrift } from '../drift/persons.ts';
import { slipDrift } from '../drift/slips.ts';
import { indexedOf, seenBy } from '../indexed.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** See `name-drift.md`. */
export const nameDrift: Rule = {
  id: 'name-drift',
  summary: 'A name that is spelt in two ways, in the article or across articles.',
  severity: 'warning',
  needs: 'corpus',
  async check(context) {
    const { path, article } = context;
    const now = indexedOf(context);
    const items = now.items.filter((item): item is EntityItem => item.kind === 'entity');
    const desk = { path, article, corpus: seenBy(context) };
    const slips = await slipDrift(desk);
    const persons = besides(await personDrift(desk, items), slips.filter(({ severity }) => severity === undefined));
    const sure = [...persons, ...besides(slips, persons)];
    return byHouse(desk, [...sure, ...besides(formDrift(desk), sure)]);
  },
};

// Two judges of one word: the first one's finding stands.
function besides(findings: readonly RawFinding[], others: readonly RawFinding[]): readonly RawFinding[] {
  const isJudged = overlapsOneOf(others);
  return findings.filter((finding) => !isJudged(finding));
}
