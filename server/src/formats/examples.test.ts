/**
 * Files as other tools write them, after the examples of their own documentation: read without our own habits in them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnnotatedText } from './annotated-text.ts';
import type { Format } from './format.ts';
import { formats } from './formats.ts';

const known = new Map(formats.map((format) => [format.id, format]));

function formatOf(id: string): Format {
  const format = known.get(id);
  if (format === undefined) throw new RangeError(`there is no format ${id}`);
  return format;
}

/** Reads one file, and the words of its marks with their types. */
function read(id: string, path: string, text: string, article?: string): { readonly text: AnnotatedText; readonly marks: readonly string[]; readonly problems: readonly string[] } {
  const { texts, problems } = formatOf(id).read([{ path, text }], () => article);
  const [first] = texts;
  assert.ok(first !== undefined, `${id}: ${problems.map(({ message }) => message).join('; ')}`);
  return { text: first, marks: first.marks.map(({ start, end, type }) => `${type} ${first.text.slice(start, end)}`), problems: problems.map(({ line, message }) => `${line ?? ''} ${message}`) };
}

/** The relations as `type(role: words, …)`. */
function relations({ text, marks, relations: all }: AnnotatedText): string[] {
  const words = new Map(marks.map(({ id, start, end }) => [id, text.slice(start, end)]));
  return all.map(({ type, arguments: args }) => `${type}(${args.map(({ role, mark }) => `${role}: ${words.get(mark) ?? '?'}`).join(', ')})`);
}

test('brat: entities, an event with its trigger, attributes, equivalence, a reference, a note', () => {
  const ann = [
    'T1\tOrganization 0 13\tHarbour Board',
    'T2\tMERGE-ORG 27 40\tjoint venture',
    'T3\tOrganization 46 56\tNorth Line',
    'E1\tMERGE-ORG:T2 Org1:T1 Org2:T3',
    'T4\tCountry 60 66\tNorway',
    'R1\tOrigin Arg1:T3 Arg2:T4',
    '*\tEquiv T1 T3',
    'A1\tNegation E1',
    'A2\tConfidence E1 L1',
    'N1\tReference T4 Wikipedia:21241\tNorway',
    '#1\tAnnotatorNotes T1\tis this the right board?',
    'T5\tDiscontinuous 0 7;46 50\tHarbour Nort',
    'X9\tnonsense',
  ].join('\n');
  const { text, marks, problems } = read('brat', 'a.ann', ann, 'Harbour Board announces a  joint venture with North Line of Norway today.');
  assert.deepEqual(marks.filter((mark) => !mark.startsWith('Disc')), ['Organization Harbour Board', 'MERGE-ORG joint venture', 'Organization North Line', 'Country Norway']);
  assert.deepEqual(relations(text), ['MERGE-ORG(event: joint venture, Org1: Harbour Board, Org2: North Line)', 'Origin(Arg1: North Line, Arg2: Norway)', 'Equiv(Arg1: Harbour Board, Arg2: North Line)']);
  assert.deepEqual(text.marks.find(({ id }) => id === 'T2')?.attributes, { Negation: 'true', Confidence: 'L1' });
  assert.equal(text.marks.find(({ id }) => id === 'T4')?.entity, 'Wikipedia:21241');
  assert.deepEqual(text.notes.map(({ on, text: words }) => [on, words]), [['T1', 'is this the right board?']]);
  assert.deepEqual(problems, ['12 marks words apart from each other; those between them are marked as well', '13 is no row of brat standoff']);
});

test('conll: the four columns of 2003, IOB1 and BIO, without the article', () => {
  const columns = '-DOCSTART- -X- -X- O\n\nEU NNP B-NP I-ORG\nrejects VBZ B-VP O\nGerman JJ B-NP I-MISC\ncall NN I-NP O\n\nPeter NNP B-NP B-PER\nBlack NNP I-NP I-PER\nMary NNP B-NP B-PER\n';
  const { text, marks } = read('conll', 'x.conll', columns);
  assert.equal(text.text, 'EU rejects German call\nPeter Black Mary');
  assert.deepEqual(marks, ['ORG EU', 'MISC German', 'PER Peter Black', 'PER Mary']);
  assert.deepEqual(read('conll', 'x.bio', 'Lena\tB-PERSON\nRuiz\tE-PERSON\nsailed\tO\n', 'Captain Lena  Ruiz sailed.').marks, ['PERSON Lena  Ruiz']);
  assert.deepEqual(read('conll', 'x.bio', 'Lena B-PERSON\nswam O\n', 'Lena sailed.').problems, ['2 “swam” is not in the article']);
});

test('csv: the least that makes a row', () => {
  const { marks, problems } = read('csv', 'x.csv', 'article,start,end,type\r\na.txt,0,4,PERSON\r\na.txt,5,99,ORG\r\n', 'Lena sailed.');
  assert.deepEqual(marks, ['PERSON Lena']);
  assert.deepEqual(problems, ['3 marks nothing in the article']);
});

test('doccano: triples, and entities with relations; offsets in code points', () => {
  assert.deepEqual(read('doccano', 'x.jsonl', '{"id": 1, "data": "", "text": "😀 Lena sailed to Oslo", "label": [[2, 6, "PER"], [17, 21, "LOC"]]}').marks, ['PER Lena', 'LOC Oslo']);
  const { text } = read('doccano', 'x.jsonl', '{"id":6400,"text":"Lena sailed to Oslo","Comments":["why?"],"entities":[{"id":1662,"label":"PER","start_offset":0,"end_offset":4},{"id":1663,"label":"LOC","start_offset":15,"end_offset":19}],"relations":[{"id":273,"from_id":1662,"to_id":1663,"type":"went"}]}');
  assert.deepEqual(relations(text), ['went(from: Lena, to: Oslo)']);
  assert.deepEqual(text.notes.map(({ text: words }) => words), ['why?']);
});

test('label-studio: an export of tasks with regions and a relation; offsets in code units', () => {
  const tasks = [{ id: 1, data: { text: '😀 Lena sailed to Oslo' }, annotations: [{ id: 9, completed_by: 1, result: [
    { value: { start: 3, end: 7, text: 'Lena', labels: ['PER', 'Captain'] }, id: 'a', from_name: 'label', to_name: 'text', type: 'labels', origin: 'manual' },
    { value: { start: 18, end: 22, text: 'Oslo', labels: ['LOC'] }, id: 'b', from_name: 'label', to_name: 'text', type: 'labels' },
    { from_id: 'a', to_id: 'b', type: 'relation', direction: 'right', labels: ['went'] },
  ] }], predictions: [] }];
  const { text, marks } = read('label-studio', 'x.json', JSON.stringify(tasks));
  assert.deepEqual(marks, ['Captain Lena', 'PER Lena', 'LOC Oslo']);
  assert.deepEqual(relations(text), ['went(from: Lena, to: Oslo)']);
});

test('prodigy: spans, and relations between them', () => {
  const task = { text: 'My mother sailed to Oslo', tokens: [], spans: [{ start: 3, end: 9, token_start: 1, token_end: 1, label: 'PERSON' }, { start: 20, end: 24, label: 'GPE' }], relations: [{ head: 1, child: 4, head_span: { start: 3, end: 9, label: 'PERSON' }, child_span: { start: 20, end: 24, label: 'GPE' }, label: 'WENT' }], answer: 'accept', _input_hash: -1 };
  const { text, marks } = read('prodigy', 'x.jsonl', `${JSON.stringify(task)}\n`);
  assert.deepEqual(marks, ['PERSON mother', 'GPE Oslo']);
  assert.deepEqual(relations(text), ['WENT(head: mother, child: Oslo)']);
});

test('spacy: Doc.to_json, and training examples of triples', () => {
  assert.deepEqual(read('spacy', 'x.json', '{"text":"Lena sailed to Oslo","ents":[{"start":0,"end":4,"label":"PERSON"}],"tokens":[{"id":0,"start":0,"end":4}]}').marks, ['PERSON Lena']);
  assert.deepEqual(read('spacy', 'x.jsonl', '{"text":"Lena sailed to Oslo","entities":[[15,19,"GPE"]]}').marks, ['GPE Oslo']);
});

test('tei: names and dates in paragraphs, with references and stand-off relations', () => {
  const tei = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>A letter</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><standOff><listRelation><relation name="went" active="#a" passive="#b"/></listRelation></standOff><text><body><p><persName xml:id="a" ref="#ruiz">Lena <surname>Ruiz</surname></persName> sailed to <placeName xml:id="b">Oslo</placeName> on <date when="2024-03-05">5 March</date> &amp; back.</p></body></text></TEI>';
  const { text, marks } = read('tei', 'x.xml', tei);
  assert.equal(text.text, 'Lena Ruiz sailed to Oslo on 5 March & back.');
  assert.deepEqual(marks, ['PERSON Lena Ruiz', 'GPE Oslo', 'DATE 5 March']);
  assert.equal(text.marks[0]?.entity, 'ruiz');
  assert.deepEqual(text.marks[2]?.attributes, { value: '2024-03-05' });
  assert.deepEqual(relations(text), ['went(Arg1: Lena Ruiz, Arg2: Oslo)']);
});

test('timeml: a document of TempEval-3', () => {
  const tml = `<?xml version="1.0" ?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">
<DOCID>ferry_0305</DOCID>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-06" temporalFunction="false" functionInDocument="CREATION_TIME">2024-03-06</TIMEX3></DCT>
<TEXT>The ferry <EVENT eid="e1" class="OCCURRENCE">sank</EVENT> <TIMEX3 tid="t1" type="DATE" value="2024-03-05" mod="END">late on Tuesday</TIMEX3>.</TEXT>
<MAKEINSTANCE eiid="ei1" eventID="e1" tense="PAST" aspect="NONE" polarity="POS" pos="VERB"/>
<TLINK lid="l1" relType="IS_INCLUDED" eventInstanceID="ei1" relatedToTime="t1"/>
</TimeML>`;
  const { text, marks } = read('timeml', 'ferry.tml', tml);
  assert.deepEqual([text.path, text.published, text.text], ['ferry.txt', '2024-03-06', 'The ferry sank late on Tuesday.']);
  assert.deepEqual(marks, ['TRIGGER sank', 'DATE late on Tuesday']);
  assert.deepEqual(text.marks[0]?.attributes, { class: 'OCCURRENCE', tense: 'PAST', aspect: 'NONE', polarity: 'POS', pos: 'VERB' });
  assert.deepEqual(relations(text), ['IS_INCLUDED(from: sank, to: late on Tuesday)']);
});

test('uima-json: the small document of its own page, and named entities of DKPro', () => {
  const cas = { '%TYPES': {}, '%FEATURE_STRUCTURES': [
    { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString: 'Lena sailed to Oslo' },
    { '%ID': 2, '%TYPE': 'uima.tcas.Annotation', '@sofa': 1, begin: 0, end: 4 },
    { '%ID': 3, '%TYPE': 'de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity', '@sofa': 1, begin: 15, end: 19, value: 'LOC', identifier: 'http://www.wikidata.org/entity/Q585' },
  ], '%VIEWS': { _InitialView: { '%SOFA': 1, '%MEMBERS': [2, 3] } } };
  const { text, marks } = read('uima-json', 'x.json', JSON.stringify(cas));
  assert.deepEqual(marks, ['LOC Oslo']);
  assert.equal(text.marks[0]?.entity, 'http://www.wikidata.org/entity/Q585');
});

test('uima-xmi: an export of INCEpTION', () => {
  const xmi = '<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:type4="http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore" xmlns:cas="http:///uima/cas.ecore" xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"><cas:NULL xmi:id="0"/><type4:NamedEntity xmi:id="37" sofa="1" begin="0" end="4" value="PER"/><cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="Lena sailed&#10;to Oslo"/><cas:View sofa="1" members="37"/></xmi:XMI>';
  const { text, marks } = read('uima-xmi', 'x.xmi', xmi);
  assert.equal(text.text, 'Lena sailed\nto Oslo');
  assert.deepEqual(marks, ['PER Lena']);
});

test('webanno-tsv: layers of its own documentation, sub-tokens, stacked values, a relation', () => {
  const tsv = [
    '#FORMAT=WebAnno TSV 3.3',
    '#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value',
    '#T_RL=webanno.custom.Rel|label|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity',
    '',
    '',
    '#Text=Lena Ruiz leads pro-Oslo talks.',
    '1-1\t0-4\tLena\t*[1]\tPER[1]\t_\t_\t',
    '1-2\t5-9\tRuiz\t*[1]\tPER[1]\t_\t_\t',
    '1-3\t10-15\tleads\t_\t_\t_\t_\t',
    '1-4\t16-24\tpro-Oslo\t_\t_\t_\t_\t',
    '1-4.1\t20-24\tOslo\thttp\\://x\tLOC\tleads\\_to\t1-1[1_0]\t',
    '1-5\t25-30\ttalks\t*[2]|*[3]\tEVT[2]|MEET[3]\t_\t_\t',
    '1-6\t30-31\t.\t_\t_\t_\t_\t',
    '',
  ].join('\n');
  const { text, marks } = read('webanno-tsv', 'x.tsv', tsv);
  assert.equal(text.text, 'Lena Ruiz leads pro-Oslo talks.');
  assert.deepEqual(marks, ['PER Lena Ruiz', 'LOC Oslo', 'EVT talks', 'MEET talks']);
  assert.deepEqual(relations(text), ['leads_to(from: Lena Ruiz, to: Oslo)']);
});
