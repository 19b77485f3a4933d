/**
 * A measure told in two units: `20 miles (32 km)`, `86F (30C)`, `300 acres, or 120 hectares`. It must not convert.
 */
import { areConvertible, isLength } from '../../../base/unit-conversion.ts';
import type { ConversionFact } from './figure-fact.ts';
import { between, factIn, plainNumber } from './numbered-sentences.ts';
import type { NumberedSentence, Numeral } from './numbered-sentences.ts';

const opened = /^[a-z ,-]{0,40}[([]\s?(?:i\.e\. |equal to |or |that is |the equivalent of )?$/i;
const closed = /^[^()[\]]{0,30}[)\]]/;
const beside = /^(?:[a-z -]{0,25},? or |\s?\/\s?|,? ?(?:-{1,2}|–|—) ?|, i\.e\. | \(?= ?|,? (?:which is |that is |or )?(?:equal|equivalent) to |, which is |, that is,? )(?:about |roughly |some |nearly )?$/i;

/** The conversions of a sentence. */
export function conversionsIn(sentence: NumberedSentence): ConversionFact[] {
  const { numbers, span } = sentence;
  return numbers.slice(1).flatMap((second, at): ConversionFact[] => {
    const first = numbers[at];
    if (first === undefined) return [];
    const gap = between(sentence, first.end, second.start);
    const isSame = (opened.test(gap) && closed.test(between(sentence, second.end, span.end).slice(0, 40))) || beside.test(gap);
    const pair = isSame ? inTwoUnits(first, second) : undefined;
    if (pair === undefined) return [];
    const [one, other] = pair;
    return [{ ...factIn(sentence, 'facts/conversions', { start: first.start, end: second.end }), subject: { kind: 'article' }, attribute: 'conversion', value: { one, other } }];
  });
}

function inTwoUnits(first: Numeral, second: Numeral): [Numeral, Numeral] | undefined {
  const [one, other] = [isLength(second.unit) ? inMetres(first) : first, isLength(first.unit) ? inMetres(second) : second];
  const isPair = one.unit !== undefined && other.unit !== undefined && areConvertible(one.unit, other.unit);
  return isPair ? [plainNumber(one), plainNumber(other)] : undefined;
}

// `1,000 feet (300m)`: elsewhere that letter makes millions.
function inMetres(number: Numeral): Numeral {
  const written = /(\d[\d,]*(?:\.\d+)?)\s?m$/.exec(number.text)?.[1];
  if (number.unit !== undefined || written === undefined) return number;
  return { ...number, value: Number(written.replaceAll(',', '')), unit: 'm', place: number.place / 1e6 };
}
