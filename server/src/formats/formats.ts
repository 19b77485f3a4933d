/**
 * THE list of formats, in alphabetical order of their ids.
 */
import { brat } from './brat.ts';
import { casJson } from './cas-json.ts';
import { casXmi } from './cas-xmi.ts';
import { conll } from './conll.ts';
import { csv } from './csv.ts';
import { doccano } from './doccano.ts';
import type { Format } from './format.ts';
import { labelStudio } from './label-studio.ts';
import { prodigy } from './prodigy.ts';
import { spacy } from './spacy.ts';
import { tei } from './tei.ts';
import { timeml } from './timeml.ts';
import { webAnnotation } from './web-annotation.ts';
import { webannoTsv } from './webanno-tsv.ts';

/** Every format. */
export const formats: readonly Format[] = [brat, conll, csv, doccano, labelStudio, prodigy, spacy, tei, timeml, casJson, casXmi, webAnnotation, webannoTsv];
