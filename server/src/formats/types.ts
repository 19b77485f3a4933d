/**
 * The types that formats treat in a way of their own. It must not know formats.
 */

/** Types of time expressions, as TIMEX3 has them. */
export const timexTypes: ReadonlySet<string> = new Set(['DATE', 'TIME', 'DURATION', 'SET']);

/** The type of a mark on an event's trigger. */
export const triggerType = 'TRIGGER';

/** The relation of a trigger with those who take part: its first argument is the trigger. */
export const participantsType = 'who-did-what';
