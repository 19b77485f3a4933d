/**
 * The tables of words and phrases that news uses for one another, a row for each kind of news. It must not know what is in them.
 */
import { business } from './business.ts';
import { crime } from './crime.ts';
import { culture } from './culture.ts';
import { disaster } from './disaster.ts';
import { general } from './general.ts';
import { law } from './law.ts';
import type { NearTable } from './near-table.ts';
import { politics } from './politics.ts';
import { war } from './war.ts';

/** The tables, in no order that matters. */
export const nearTables: readonly NearTable[] = [business, crime, culture, disaster, general, law, politics, war];
