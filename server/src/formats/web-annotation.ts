/**
 * W3C Web Annotation JSON-LD: an AnnotationPage for each article, its items as the program's own files hold them. It must
 * not know other formats.
 */
import { annotationFromJson } from '../annotations/annotation-from-json.ts';
import { annotationToJson, CONTEXT_IRI } from '../annotations/annotation-to-json.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { ordered } from './annotated-text.ts';
import { annotationsOf, textOfAnnotations } from './as-annotations.ts';
import type { Format, FormatProblem } from './format.ts';
import { LossTally } from './losses.ts';
import { asString, elements, fields, parseJson } from './shared/json.ts';
import { articleOf } from './shared/paths.ts';

/** See https://www.w3.org/TR/annotation-model/. */
export const webAnnotation: Format = {
  id: 'web-annotation',
  title: 'W3C Web Annotation JSON-LD',
  described: 'https://www.w3.org/TR/annotation-model/',
  owns: (path) => path.endsWith('.jsonld'),
  write: (texts) => ({ files: texts.map((text) => ({ path: `${text.path}.jsonld`, text: `${JSON.stringify(pageOf(text), null, 1)}\n` })), losses: [] }),
  read(files, textOf) {
    const problems: FormatProblem[] = [];
    const texts = files.flatMap(({ path, text }): AnnotatedText[] => {
      const page = parseJson(text);
      const first = fields(page)['first'] ?? page;
      const items = Array.isArray(page) ? elements(page) : elements(fields(first)['items']);
      const single = items.length === 0 && fields(page)['type'] === 'Annotation' ? [page] : items;
      const named = path.replace(/\.jsonld$/, '');
      const article = [named, articleOf(path)].find((one) => textOf(one) !== undefined);
      if (page === undefined) problems.push({ path, message: 'is no JSON' });
      else if (article === undefined) problems.push({ path, message: `belongs to ${named}, which is not there` });
      else return [readItems(path, article, textOf(article) ?? '', single, problems)];
      return [];
    });
    return { texts, problems };
  },
};

function pageOf(text: AnnotatedText): object {
  const items = annotationsOf(text, '').map((annotation) => {
    const { '@context': _context, creator, ...item } = annotationToJson(annotation, text.path);
    return annotation.creator === '' ? item : { ...item, creator };
  });
  return { '@context': CONTEXT_IRI, id: encodeURI(`${text.path}.jsonld`), type: 'AnnotationPage', items };
}

function readItems(path: string, article: string, text: string, items: readonly unknown[], problems: FormatProblem[]): AnnotatedText {
  const read = items.map((item, i) => {
    const fallback = asString(fields(item)['id']) ?? `urn:item:${i + 1}`;
    const { ...json } = fields(item);
    return annotationFromJson({ ...json, id: fallback }, '');
  });
  read.forEach((one, i) => {
    if ('problem' in one) problems.push({ path, message: `: item ${i + 1} ${one.problem}` });
  });
  const losses = new LossTally();
  const made = textOfAnnotations({ path: article, text }, read.flatMap((one) => ('annotation' in one ? [one.annotation] : [])), losses);
  for (const { what, count } of losses.list()) problems.push({ path, message: `: ${count} ${what}` });
  return ordered(made);
}
