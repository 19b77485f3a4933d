/**
 * Personal names that come into English from other alphabets in forms that do not sound alike (`Ahmed`, `Ahmad`;
 * `Aleksandr`, `Oleksandr`): a row a name. It must not know what is done with two forms of one name.
 */

// One form stands for all of its row; which one is of no meaning. Forms that sound alike anyway need no row.
const rows = [
  'ahmed ahmad ahmet akhmed akhmad achmed achmad',
  'muhammad mohammed muhammed mohamed muhamed mohamud mohammod mahomed',
  'yusuf yousef youssef yosef yusef yousif yusif',
  'ibrahim ebrahim brahim',
  'ismail ismael esmail esmaeil ismaeel',
  'abdullah abdallah abdulla abdalla',
  'abdul abdel abdal abdol',
  'razzaq raziq razzak razik razak razaq',
  'bakr bakar',
  'said saeed sayeed saied',
  'gamal jamal jamel djamel',
  'gaber jaber jabir',
  'rahman rehman',
  'gaddafi qaddafi gadhafi kadhafi kaddafi qadhafi gadafi',
  'chowdhury chaudhry chaudhary choudhury chaudhuri choudhary chaudry',
  'sheikh shaikh cheikh',
  'suleiman sulaiman soliman sulayman sleiman slimane',
  'mustafa moustapha moustafa mustapha mostafa',
  'muhsin mohsen mohsin',
  'munim moneim monem',
  'hisham hesham hicham',
  'murtada mortada murtaza morteza',
  'alexander aleksandr aleksander alexandr oleksandr alyaksandr aliaksandr',
  'alexei aleksei alexey aleksey oleksii oleksiy oleksi',
  'vladimir volodymyr volodimir volodimyr volodymir uladzimir wladimir',
  'sergei sergey serhii serhiy sergej siarhei',
  'dmitry dmitri dmitriy dmytro dzmitry',
  'mikhail mykhailo mihail mikhael',
  'nikolai nikolay mykola nikolaj',
  'andrei andrey andriy andrii andrej',
  'yevgeny evgeny yevgeni evgeni yevgeniy evgenii yevhen evhen',
  'yekaterina ekaterina kateryna katerina',
  'elena yelena olena',
  'pyotr petr petro piotr',
  'igor ihor',
  'oleg oleh',
  'kirill kyrylo',
  'maksim maxim maksym',
  'kseniya xenia ksenia',
  'tatiana tatyana tetiana tetyana',
  'natalia natalya nataliya nataliia',
  'pavel pavlo',
  'viktor victor',
  'konstantin kostyantyn konstantyn',
];

const firstOf: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const forms = row.split(' ');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/**
 * The form that stands for all forms of a name, the word itself where it is of no row. `abdel` before another name is
 * `abdul`. @param word folded, letters only
 */
export function usualForm(word: string): string {
  return firstOf.get(word) ?? (/^abd[eai]l[a-z]{3}/.test(word) ? `abdul${word.slice(5)}` : word);
}
