/** Paths of `.dateline/`: what each file is by its name, and where one goes with its article. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationsAt, annotationsMoved, articleOfAnnotations, configFile, folderOfDatelineFile, isAnnotationFile, isConfigFile, isDatelineFile, isFolderOfAnnotations, isOfAnnotations, largest, largestOf } from './dateline-folder.ts';

const folder = 'file:///desk';
const marks = 'file:///desk/.dateline/annotations/Ana%20B/deep/one.txt.jsonl';

test('a file is known by its path', () => {
  const known = (path: string): readonly boolean[] => [isDatelineFile(path), isConfigFile(path), isAnnotationFile(path), isOfAnnotations(path), isFolderOfAnnotations(path)];
  assert.deepEqual(known(configFile(folder)), [true, true, false, false, false]);
  assert.deepEqual(known(`${folder}/.dateline/ignored.jsonl`), [true, false, false, false, false]);
  assert.deepEqual(known(marks), [true, false, true, true, false]);
  assert.deepEqual(known(`${folder}/.dateline/annotations/Ana`), [true, false, false, true, true]);
  assert.deepEqual(known(`${marks}.new`), [true, false, false, true, false]);
  assert.deepEqual(known(`${folder}/.dateline`), [false, false, false, false, true]);
  assert.deepEqual(known(`${folder}/config.yaml`), [false, false, false, false, false]);
});

test('a file of annotations leads to its article, and goes with it', () => {
  assert.equal(folderOfDatelineFile(marks), folder);
  assert.equal(articleOfAnnotations(marks), 'file:///desk/deep/one.txt');
  assert.equal(annotationsMoved(marks, 'file:///other', 'file:///other/two.txt'), 'file:///other/.dateline/annotations/Ana%20B/two.txt.jsonl');
  assert.deepEqual(annotationsAt({ folder, relative: '.dateline/annotations/Ana B/deep/one.txt.jsonl' }), { annotator: 'Ana B', article: 'deep/one.txt' });
  for (const relative of ['annotations/Ana/one.txt.jsonl', '.dateline/entities.yaml', '.dateline/annotations/Ana/../one.txt.jsonl']) assert.equal(annotationsAt({ folder, relative }), undefined, relative);
  assert.equal(annotationsAt(undefined), undefined);
});

test('annotations may be larger than decisions', () => {
  assert.deepEqual([largestOf(marks), largestOf(`${folder}/.dateline/ignored.jsonl`)], [largest.annotations, largest.decisions]);
});
