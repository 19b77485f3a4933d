/**
 * THE list of extractors of facts, in alphabetical order.
 */
import type { FactExtractor } from './extractor.ts';
import { acts } from './acts.ts';
import { ages } from './ages.ts';
import { begunAndEnded } from './begun-and-ended.ts';
import { containers } from './containers.ts';
import { datedEvents } from './dated-events.ts';
import { expansions } from './expansions.ts';
import { figures } from './figures.ts';
import { frames } from './frames.ts';
import { impossibleDates } from './impossible-dates.ts';
import { lives } from './lives.ts';
import { nameWords } from './name-words.ts';
import { ordinals } from './ordinals.ts';
import { quotations } from './quotations.ts';
import { roles } from './roles.ts';
import { sitedEvents } from './sited-events.ts';
import { stretches } from './stretches.ts';
import { tenses } from './tenses.ts';
import { weekdays } from './weekdays.ts';
import { wordings } from './wordings.ts';

/** Every extractor. */
export const extractors: readonly FactExtractor[] = [
  acts,
  ages,
  begunAndEnded,
  containers,
  datedEvents,
  expansions,
  figures,
  frames,
  impossibleDates,
  lives,
  nameWords,
  ordinals,
  quotations,
  roles,
  sitedEvents,
  stretches,
  tenses,
  weekdays,
  wordings,
];
