/**
 * How the names of companies end, in one place for all who read names: legal forms, and lines of business. Data only;
 * keys as in `wordKey`.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Legal forms that end a name and make it an organisation's wherever they stand. */
export const closingForms: ReadonlySet<string> = set('inc corp ltd llc plc gmbh ag sa nv co bhd holdings');

/** Legal forms and kinds of company: what a company is named without. */
export const companyForms: ReadonlySet<string> = new Set([...closingForms, ...set('corporation limited spa company group holding')]);

/** Lines of business that end a name and make it an organisation's. */
export const closingTrades: ReadonlySet<string> = set(`
  airlines airways airline motors industries technologies systems partners ventures capital entertainment studios pictures
  pharmaceuticals energy petroleum telecom software laboratories securities insurance stores foods
`);

/** Lines of business by which an organisation's name is known for a company's; alone they make no name. */
export const companyTrades: ReadonlySet<string> = new Set([
  ...closingTrades,
  ...set(`
    aerospace analytics beverages biotech breweries brewery chemical chemicals electronics food homes hotels logistics mining motor
    pharma pharmaceutical properties resources retail robotics semiconductor semiconductors shipping steel supermarkets technology
    therapeutics
  `),
]);
