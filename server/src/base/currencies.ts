/**
 * How currencies are written beside an amount, for the scanner that parts `Rs8,300` and for whoever reads `8,300 rupees`. Units are
 * ISO 4217 codes, or a word or letter where several countries share it. It must not know rates.
 */

/** Units by sign. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₵', 'GHS'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['৳', 'BDT'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
]);

/** Units by the letters in front of a sign: `US$`, `A$`, `GH¢`; lower case. */
export const signPrefixes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'us USD a AUD au AUD c CAD ca CAD cdn CAD hk HKD nz NZD s SGD nt TWD r BRL n NAD z ZWL j JMD ja JMD tt TTD g GYD gy GYD ec XCD bds BBD bz BZD b BSD fj FJD wst WST mex MXN mx MXN rd DOP',
    '¢': 'gh GHS',
    '₵': 'gh GHS',
  }).flatMap(([sign, pairs]) => [...pairs.matchAll(/(\S+) (\S+)/g)].map(([, letters = '', unit = '']) => [`${letters}${sign}`, unit] as const)),
);

/** Letters as they are usually written right before any amount; in other letters (`RS6`, `TK421`) the number itself must tell. */
export const usualLetters: ReadonlySet<string> = new Set('Rs Sh Shs KSh Ksh KShs Kshs USh Ush UShs Ushs TSh Tsh TShs Tshs Tk Rp'.split(' '));

/** Units by letters that stand before no number but an amount: `Rs8,300`, `KSh 500`; lower case. */
export const amountLetters: ReadonlyMap<string, string> = table(`
  INR rs inr, shilling sh shs, KES ksh kshs kes, UGX ush ushs ugx, TZS tsh tshs tzs, BDT tk bdt, IDR rp idr, MYR myr, NGN ngn, GHS ghs ghc,
  ZAR zar, ZMW zmw, BWP bwp, PKR pkr, LKR lkr, USD usd, EUR eur, GBP gbp, AUD aud, CAD cad, CNY cny rmb, HKD hkd, SGD sgd, THB thb, VND vnd,
  AED aed, QAR qar, KWD kwd, EGP egp, IQD iqd, IRR irr, RUB rub, UAH uah, KZT kzt, UZS uzs, CHF chf, SEK sek, DKK dkk, PLN pln, CZK czk, HUF huf, MXN mxn,
  BRL brl, CLP clp, XAF xaf, XOF xof, CFA fcfa, TND tnd, DZD dzd, RWF frw rwf, PGK pgk
`);

/** Units by letters that stand before many a number (`N2`, `K2`, `RM3`): of money only where the number is written as an amount, with no space between. */
export const shortLetters: ReadonlyMap<string, string> = table('NGN n, ZAR r, K k, P p, PHP php, ILS nis, MYR rm, GTQ q, HNL l, SZL e, GMD d, THB b, SLE le, TRY tl, BOB bs, SAR sar, OMR omr, JPY jpy, NOK nok, KRW krw, TRY try, MAD mad dh dhs');

/** Units by words behind an amount; lower case. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...amountLetters,
  ...table(`
    USD dollar dollars, EUR euro euros, JPY yen, CNY yuan renminbi, INR rupee rupees rs., RUB rouble roubles ruble rubles, ILS shekel shekels nis, PHP php, dinar dinar dinars, riyal riyal riyals,
    rial rial rials, dirham dirham dirhams, peso peso pesos, franc franc francs, mark mark marks, cent cent cents, NGN naira, GHS cedi cedis, shilling shilling shillings, ZAR rand,
    kwacha kwacha, BWP pula, ETB birr, MYR ringgit, THB baht, IDR rupiah, BDT taka, krona krona kronor, krone krone kroner, PLN zloty zlotys, HUF forint forints,
    leu leu lei, BGN leva, CZK koruna korunas, UAH hryvnia hryvnias, KZT tenge, manat manat manats, GEL lari, BRL reais, lira lira liras, GTQ quetzal quetzales, HNL lempira lempiras, HTG gourde gourdes,
    PGK kina, VUV vatu, GMD dalasi dalasis, leone leone leones, MZN metical meticais, AOA kwanza kwanzas, MGA ariary, MVR rufiyaa, MMK kyat kyats, KHR riel riels, LAK kip, afghani afghani afghanis
  `),
]);

function table(rows: string): ReadonlyMap<string, string> {
  return new Map(rows.split(',').flatMap((row) => {
    const [unit = '', ...written] = row.trim().split(/\s+/);
    return written.map((each) => [each, unit] as const);
  }));
}
