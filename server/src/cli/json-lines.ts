/**
 * Lines of a byte stream, one at a time, in constant memory. Only a line feed ends a line: the other line
 * ends of Unicode may stand inside a JSON string. It must not know what the lines hold.
 */

/** Bytes of the longest line that is read; a longer one is passed over and told as undefined. */
const MAX_LINE = 64_000_000;

/** The lines of the stream, without their ends; undefined stands for a line that is too long. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, maxLine = MAX_LINE): AsyncGenerator<string | undefined> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): string | undefined => {
    const line = length > maxLine ? undefined : decoder.decode(Buffer.concat(parts));
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let rest = chunk;
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      parts.push(rest.subarray(0, end));
      length += end;
      yield take();
      rest = rest.subarray(end + 1);
    }
    length += rest.length;
    // What is too long is not kept, only measured.
    if (length > maxLine) parts = [];
    else if (rest.length > 0) parts.push(rest);
  }
  if (length > 0) yield take();
}
