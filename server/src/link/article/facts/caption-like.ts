/**
 * Captions that bear neither label nor credit: one sentence by itself that tells in the present what a picture shows,
 * `Relatives wait outside the factory where 23 people died.` It must not know what is counted in it.
 */
import type { NumberedSentence } from './numbered-sentences.ts';

/** UTF-16 units of such a caption at most. */
const LONGEST = 260;

const verbs = 'search|carry|stand|wait|walk|look|sit|gather|mourn|inspect|pose|wave|watch|lie|pray|survey|clear|dig|remove|comfort|embrace|hug|kneel|queue|ride|lay|light|sift|examine|tend|rest|hold|attend|line|cross|peer|gaze|sweep|load|pass|march|rise|billow|pull|push|guard|arrive|cheer|celebrate|console';
const behind = ' (?:the|a|an|in|at|on|for|through|by|near|outside|past|over|as|along|around|up|to|from|flowers|coffins|candles|inside|beside|behind|under|with|out|after|off)\\b';
const words = "(?:(?!(?:who|that|which|said)\\b)[\\p{L}’'-]+ ){0,4}";
/** `Mourners carry the coffins`, `A rescuer searches the wreck`, `Smoke rises over the harbour` */
const showing = new RegExp(`^(?:${words}(?:[\\p{L}]{3,}s|[Pp]eople|[Pp]olice|[Ww]omen|[Mm]en|[Cc]hildren|dead) (?:${verbs})|(?:(?:An?|The) )?${words}[\\p{L}]+ (?:${verbs}|carri)e?s)${behind}`, 'u');
/** `The wreck of the bus in which 19 people died.` */
const left = /^(?:The )?(?:scene|wreck|wreckage|ruins|remains|aftermath|debris|damage|coffins|graves?|site) (?:of|after|at|in|left)\b/i;
const telling = /\b(?:said|says|told|according|will|would|was|were|has|have) (?!(?:killed|injured|hurt)\b)|[“”"]/;

/** Whether the sentence is a body paragraph of its own that only tells of a picture. */
export function isCaptionLike({ role, text, paragraph: { paragraph } }: NumberedSentence): boolean {
  if (role !== 'body' || paragraph.sentences.length !== 1 || text.length > LONGEST) return false;
  return (showing.test(text) || left.test(text)) && !telling.test(text.replace(/\b(?:who|which|that|where|whom) .*$/s, ''));
}
