/** Sets of characters of regular expressions, as sorted ranges of codes. */

export const DIGIT = [48, 57];
export const SPACE = [9, 13, 32, 32];
export const WORD = [48, 57, 65, 90, 95, 95, 97, 122];

/** The other case of a letter; what is beyond ASCII is a byte of some character, and none. */
export function otherCase(code: number): number {
  if (code > LAST_ASCII) return code;
  const char = String.fromCharCode(code);
  return (char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase()).charCodeAt(0);
}

const LAST_ASCII = 127;

export function bothCases(ranges: number[]): number[] {
  const all = [...ranges];
  for (let i = 0; i < ranges.length; i += 2)
    for (let code = ranges[i]!; code <= ranges[i + 1]! && code <= LAST_ASCII; code++)
      all.push(otherCase(code), otherCase(code));
  return ranges.length > 40 ? all : merge(all);
}

function merge(ranges: number[]): number[] {
  const set = new Set<number>();
  for (let i = 0; i < ranges.length; i += 2) for (let code = ranges[i]!; code <= ranges[i + 1]!; code++) set.add(code);
  return runs((code) => set.has(code));
}

export const complement = (ranges: number[]): number[] =>
  runs((code) => !ranges.some((_, i) => i % 2 === 0 && code >= ranges[i]! && code <= ranges[i + 1]!));

/** The codes of a byte for which a test holds, as ranges. */
function runs(test: (code: number) => boolean): number[] {
  const out: number[] = [];
  for (let code = 0; code < 256; code++) {
    if (!test(code)) continue;
    if (out.length && out[out.length - 1] === code - 1) out[out.length - 1] = code;
    else out.push(code, code);
  }
  return out;
}
