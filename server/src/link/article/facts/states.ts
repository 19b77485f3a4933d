/**
 * The states of the United States by name and by the abbreviations of news (Associated Press) and post. Read in
 * their own spelling: `Ind.` is a state, `ind` is not. It must not know towns.
 */
const rows = `Alabama Ala. AL|Alaska AK|Arizona Ariz. AZ|Arkansas Ark. AR|California Calif. CA|Colorado Colo. CO|Connecticut Conn. CT
Delaware Del. DE|Florida Fla. FL|Georgia Ga. GA|Hawaii HI|Idaho ID|Illinois Ill. IL|Indiana Ind. IN|Iowa IA|Kansas Kan. KS
Kentucky Ky. KY|Louisiana La. LA|Maine ME|Maryland Md. MD|Massachusetts Mass. MA|Michigan Mich. MI|Minnesota Minn. MN
Mississippi Miss. MS|Missouri Mo. MO|Montana Mont. MT|Nebraska Neb. NE|Nevada Nev. NV|New_Hampshire N.H. NH|New_Jersey N.J. NJ
New_Mexico N.M. NM|New_York N.Y. NY|North_Carolina N.C. NC|North_Dakota N.D. ND|Ohio OH|Oklahoma Okla. OK|Oregon Ore. OR
Pennsylvania Pa. PA|Rhode_Island R.I. RI|South_Carolina S.C. SC|South_Dakota S.D. SD|Tennessee Tenn. TN|Texas TX|Utah UT
Vermont Vt. VT|Virginia Va. VA|Washington Wash. WA|West_Virginia W.Va. WV|Wisconsin Wis. WI|Wyoming Wyo. WY`;

const codes: ReadonlyMap<string, string> = new Map(
  rows.split(/[|\n]/).flatMap((row) => {
    const names = row.split(' ');
    const code = `US-${names.at(-1) ?? ''}`;
    return names.map((name): [string, string] => [name.replace('_', ' '), code]);
  }),
);

/** `US-TX` for `Texas` and `TX`; undefined for what is no state. The last full stop may be missing from the words. */
export function stateCode(words: string): string | undefined {
  const level = words.replace(/\s+/g, ' ');
  return codes.get(level) ?? codes.get(`${level}.`);
}

const names: ReadonlyMap<string, string> = new Map([...codes].reverse().map(([name, code]) => [code, name]));

/** `Texas` for `US-TX`. */
export function stateName(code: string): string | undefined {
  return names.get(code);
}
