/**
 * UIMA CAS as XMI, with its type system in a file beside: what UIMA, DKPro, INCEpTION and WebAnno exchange. Offsets are
 * UTF-16 code units. It must not know other formats.
 */
import { errorWords } from '../base/error-words.ts';
import { ordered } from './annotated-text.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { casFeatures, casTypes, structuresOf, textFromStructures } from './cas.ts';
import type { CasStructure } from './cas.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { asCount } from './shared/json.ts';
import { articleOf, stemOf } from './shared/paths.ts';
import { attributesText, elementsOf, lostCharacters, parseXml } from './shared/xml.ts';
import type { XmlElement } from './shared/xml.ts';

/** See https://uima.apache.org/d/uimaj-current/ref.html#ugr.ref.xmi (OMG XMI 2.0). */
export const casXmi: Format = {
  id: 'uima-xmi',
  title: 'UIMA CAS XMI',
  described: 'https://uima.apache.org/d/uimaj-current/ref.html',
  owns: (path) => path.endsWith('.xmi'),
  write(texts) {
    const losses = new LossTally();
    for (const { text } of texts) losses.add('characters that XML cannot hold (written as U+FFFD)', lostCharacters(text));
    return { files: [...texts.map((text) => ({ path: `${stemOf(text.path)}.xmi`, text: xmiOf(text) })), { path: 'TypeSystem.xml', text: typeSystem() }], losses: losses.list() };
  },
  read(files) {
    const problems: FormatProblem[] = [];
    const texts = files.filter(({ path }) => path.endsWith('.xmi')).flatMap(({ path, text }): AnnotatedText[] => {
      try {
        const read = readXmi(path, parseXml(text));
        if (read !== undefined) return [ordered(read)];
        problems.push({ path, message: 'has no text in it (no Sofa with a sofaString)' });
      } catch (error) {
        problems.push({ path, message: errorWords(error) });
      }
      return [];
    });
    return { texts, problems };
  },
};

function xmiOf(text: AnnotatedText): string {
  const structures = structuresOf(text);
  const namespaces = { 'xmlns:xmi': 'http://www.omg.org/XMI', 'xmlns:cas': 'http:///uima/cas.ecore', 'xmlns:dateline': 'http:///dateline.ecore', 'xmi:version': '2.0' };
  const rows = structures.map(({ type, begin, end, features }, i) => `  <${type.replace('.', ':')}${attributesText({ 'xmi:id': i + 2, sofa: 1, begin, end, ...features })}/>`);
  const sofa = attributesText({ 'xmi:id': 1, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: text.text });
  const members = structures.map((_structure, i) => i + 2).join(' ');
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<xmi:XMI${attributesText(namespaces)}>`, '  <cas:NULL xmi:id="0"/>', ...rows, `  <cas:Sofa${sofa}/>`, `  <cas:View${attributesText({ sofa: 1, members })}/>`, '</xmi:XMI>', ''].join('\n');
}

function typeSystem(): string {
  const types = Object.entries(casTypes).map(([key, name]) => {
    const features = casFeatures[key as keyof typeof casTypes].map((feature) => `        <featureDescription><name>${feature}</name><description/><rangeTypeName>uima.cas.String</rangeTypeName></featureDescription>`);
    return [`    <typeDescription>`, `      <name>${name}</name>`, '      <description/>', '      <supertypeName>uima.tcas.Annotation</supertypeName>', '      <features>', ...features, '      </features>', '    </typeDescription>'].join('\n');
  });
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">', '  <types>', ...types, '  </types>', '</typeSystemDescription>', ''].join('\n');
}

function readXmi(path: string, root: XmlElement): AnnotatedText | undefined {
  const rows = elementsOf(root);
  const text = rows.find(({ name }) => localName(name) === 'Sofa')?.attributes['sofaString'];
  if (text === undefined) return undefined;
  const structures = rows.flatMap(({ name, attributes }): CasStructure[] => {
    const { begin, end, sofa: _sofa, 'xmi:id': _id, ...features } = attributes;
    const [from, to] = [asCount(begin), asCount(end)];
    return from === undefined || to === undefined ? [] : [{ type: name.replace(':', '.'), begin: from, end: to, features }];
  });
  return textFromStructures(articleOf(path), text, structures);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
