/**
 * UIMA CAS as JSON, version 0.4: types, feature structures and views in one file a text. Offsets are UTF-16 code units.
 * It must not know other formats.
 */
import { ordered } from './annotated-text.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { casFeatures, casTypes, structuresOf, textFromStructures } from './cas.ts';
import type { CasStructure } from './cas.ts';
import type { Format, FormatProblem } from './format.ts';
import { asCount, asString, elements, fields, parseJson, stringFields } from './shared/json.ts';
import { articleOf, stemOf } from './shared/paths.ts';

/** See https://github.com/apache/uima-uimaj-io-jsoncas. */
export const casJson: Format = {
  id: 'uima-json',
  title: 'UIMA CAS JSON 0.4',
  described: 'https://github.com/apache/uima-uimaj-io-jsoncas',
  owns: (path) => path.endsWith('.json'),
  write: (texts) => ({ files: texts.map((text) => ({ path: `${stemOf(text.path)}.cas.json`, text: `${JSON.stringify(casOf(text), null, 1)}\n` })), losses: [] }),
  read(files) {
    const problems: FormatProblem[] = [];
    const texts = files.flatMap(({ path, text }) => {
      const read = readCas(path, text);
      if (read === undefined) problems.push({ path, message: 'is no UIMA CAS in JSON with a text in it' });
      return read === undefined ? [] : [ordered(read)];
    });
    return { texts, problems };
  },
};

function casOf(text: AnnotatedText): object {
  const structures = structuresOf(text);
  const types = Object.entries(casTypes).map(([key, name]) => [name, typeOf(name, casFeatures[key as keyof typeof casTypes])] as const);
  return {
    '%TYPES': Object.fromEntries(types),
    '%FEATURE_STRUCTURES': [
      { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text.text },
      ...structures.map(({ type, begin, end, features }, i) => ({ '%ID': i + 2, '%TYPE': type, '@sofa': 1, begin, end, ...features })),
    ],
    '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': structures.map((_structure, i) => i + 2) } },
  };
}

function typeOf(name: string, features: readonly string[]): object {
  const ranges = features.map((feature) => [feature, { '%NAME': feature, '%RANGE': 'uima.cas.String' }] as const);
  return { '%NAME': name, '%SUPER_TYPE': 'uima.tcas.Annotation', ...Object.fromEntries(ranges) };
}

function readCas(path: string, json: string): AnnotatedText | undefined {
  const listed = fields(parseJson(json))['%FEATURE_STRUCTURES'];
  // Either a list, or an object whose keys are the ids.
  const rows = Array.isArray(listed) ? elements(listed) : Object.entries(fields(listed)).map(([id, row]) => ({ '%ID': id, ...fields(row) }));
  const sofa = rows.map(fields).find((row) => row['%TYPE'] === 'uima.cas.Sofa');
  const text = asString(sofa?.['sofaString']);
  if (text === undefined) return undefined;
  const structures = rows.map(fields).flatMap((row): CasStructure[] => {
    const [begin, end, type] = [asCount(row['begin']), asCount(row['end']), asString(row['%TYPE'])];
    if (begin === undefined || end === undefined || type === undefined) return [];
    const features = Object.fromEntries(Object.entries(stringFields(row)).filter(([name]) => !/^[%@^]/.test(name) && name !== 'begin' && name !== 'end'));
    return [{ type, begin, end, features }];
  });
  return textFromStructures(articleOf(path.replace(/\.cas\.json$/, '.json')), text, structures);
}
