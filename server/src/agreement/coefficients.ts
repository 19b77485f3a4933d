/**
 * How far annotators agree beyond chance: Cohen's kappa for two, Krippendorff's alpha for any number with values
 * missing. It must not know what is labelled.
 */

/** One unit's labels, by annotator; undefined where an annotator gave none. */
export type Labels = readonly (string | undefined)[];

/**
 * Cohen's kappa of two annotators over the units that both labelled: 1 is full agreement, 0 what chance would give,
 * negative less than that. Undefined without such units, and where chance alone gives full agreement.
 * Source: J. Cohen (1960), "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20.
 */
export function cohensKappa(units: readonly Labels[]): number | undefined {
  const pairs = units.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
  if (pairs.length === 0) return undefined;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const [first, second] = [shares(pairs.map(([a]) => a)), shares(pairs.map(([, b]) => b))];
  let expected = 0;
  for (const [label, share] of first) expected += share * (second.get(label) ?? 0);
  return expected === 1 ? undefined : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal labels, any number of annotators, missing labels allowed: computed from the
 * coincidences of labels within units. Undefined where no unit has two labels, and where all labels are the same.
 * Source: K. Krippendorff (2011), "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania.
 */
export function krippendorffsAlpha(units: readonly Labels[]): number | undefined {
  const totals = new Map<string, number>();
  let pairable = 0;
  let disagreement = 0;
  for (const unit of units) {
    const given = unit.filter((label) => label !== undefined);
    if (given.length < 2) continue;
    pairable += given.length;
    const counts = new Map<string, number>();
    for (const label of given) {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      totals.set(label, (totals.get(label) ?? 0) + 1);
    }
    let same = 0;
    for (const count of counts.values()) same += count * (count - 1);
    disagreement += (given.length * (given.length - 1) - same) / (given.length - 1);
  }
  let expected = pairable * (pairable - 1);
  for (const count of totals.values()) expected -= count * (count - 1);
  return expected === 0 ? undefined : 1 - ((pairable - 1) * disagreement) / expected;
}

function shares(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return new Map([...counts].map(([label, count]) => [label, count / labels.length]));
}
