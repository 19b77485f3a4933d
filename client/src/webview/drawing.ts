/**
 * The rows and the axis of the drawn timeline as elements of the page. Words come in as text and never as markup.
 * It must not know what is done with a row.
 */
import type { WireEvent, WirePlace } from '../../../server/src/protocol/messages.ts';
import { gapScale, ticksOf, type Scale } from './scale.ts';

/** How far ticks stand apart, as a share of the width. */
const APART = 0.14;

/** The marks above the rows. */
export function axisOf(events: readonly WireEvent[]): HTMLElement[] {
  const days = daysOf(events);
  if (days.length < 2) return [];
  const ticks = ticksOf(Math.min(...days), Math.max(...days), gapScale(days), APART);
  return ticks.map(({ at, words }) => placed(part('tick', words), at));
}

/** One row an event, each with its reports where there are several. `go` is what a chosen row does. */
export function rowsOf(events: readonly WireEvent[], go: (place: WirePlace) => void): HTMLElement[] {
  const scale = gapScale(daysOf(events));
  return events.map((event) => eventRow(event, scale, go));
}

function daysOf(events: readonly WireEvent[]): number[] {
  return events.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
}

function eventRow(event: WireEvent, scale: Scale, go: (place: WirePlace) => void): HTMLElement {
  const { days, kind, isPlanned, text, participants, reports } = event;
  const row = treeItem(1, reports[0]?.place, go);
  row.className = 'event';
  row.dataset['id'] = event.id;
  row.setAttribute('aria-label', `${days}, ${kind}${isPlanned ? ', planned' : ''}: ${text}${reports.length > 1 ? `, ${reports.length} reports` : ''}`);
  row.title = [text, participants.join(', ')].filter((line) => line !== '').join('\n');
  const line = part('line');
  line.append(twist(reports.length), part('days', days), strip(event, scale), part('kind', isPlanned ? `${kind} (planned)` : kind), part('text', text));
  row.append(line);
  if (reports.length > 1) row.append(reportRows(reports, go));
  return row;
}

function reportRows(reports: WireEvent['reports'], go: (place: WirePlace) => void): HTMLElement {
  const group = part('reports');
  group.setAttribute('role', 'group');
  group.hidden = true;
  group.append(
    ...reports.map(({ article, place }) => {
      const row = treeItem(2, place, go);
      row.className = 'report';
      row.textContent = `${article}, line ${place.range.start.line + 1}`;
      return row;
    }),
  );
  return group;
}

function treeItem(level: number, place: WirePlace | undefined, go: (place: WirePlace) => void): HTMLElement {
  const row = document.createElement('div');
  row.setAttribute('role', 'treeitem');
  row.setAttribute('aria-level', String(level));
  row.tabIndex = -1;
  row.addEventListener('go', (event) => {
    event.stopPropagation();
    if (place !== undefined) go(place);
  });
  return row;
}

function twist(reports: number): HTMLElement {
  const mark = part(reports > 1 ? 'twist' : 'no-twist', reports > 1 ? String(reports) : '');
  if (reports > 1) mark.title = `${reports} reports`;
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

// A day is a dot, days are a bar; a bar without an end fades out there.
function strip({ from, to, isPlanned }: WireEvent, scale: Scale): HTMLElement {
  const strip = part('strip');
  const bar = part('bar');
  const [left, right] = [from === null ? 0 : scale(from), to === null ? 1 : scale(to)];
  if (from === to) bar.classList.add('day');
  if (from === null) bar.classList.add('since-ever');
  if (to === null) bar.classList.add('for-ever');
  if (isPlanned) bar.classList.add('planned');
  placed(bar, left).style.width = from === to ? '' : `${((right - left) * 100).toFixed(2)}%`;
  strip.append(bar);
  strip.setAttribute('aria-hidden', 'true');
  return strip;
}

function placed(element: HTMLElement, at: number): HTMLElement {
  element.style.left = `${(at * 100).toFixed(2)}%`;
  return element;
}

function part(name: string, words = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = words;
  return element;
}
