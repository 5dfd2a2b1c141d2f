/** Which patterns match the bytes of a text where they match its characters. */

/** What takes any character but some: alone, it takes a single byte. */
const ANY = String.raw`(?:\.|\\[WSD]|\[\^(?:\\.|[^\]\\])*\])`;
const REPEATED = new RegExp(String.raw`${ANY}[*+]\??(?![)(?:]*${ANY})`, "g");
const CLASS = /\[(?!\^)(?:\\.|[^\]\\])*\]/g;
const ESCAPED = /\\[^WSDBxu1-9k]/g;
/** What stands for one ASCII character: some are named, none is left out. */
const ONE = "a";

/**
 * @returns whether each part that takes any character is repeated without a count, and is not followed by another one: then it
 *   begins and ends where ASCII characters or the text's ends are
 * @example isByteSafe("^(\\d+)(.*)$") // true
 */
export function isByteSafe(pattern: string): boolean {
  const isOfClasses = (pattern.match(CLASS) ?? []).some((one) => /\\[WSDxu]/.test(one));
  // eslint-disable-next-line no-control-regex
  if (isOfClasses || /[^\x00-\x7f]/.test(pattern)) return false;
  const plain = pattern.replace(CLASS, ONE).replace(ESCAPED, ONE);
  if (/\(\?<?[!=]|\\[Bxu1-9k]/.test(plain)) return false;
  const rest = plain.replace(REPEATED, ONE);
  return !new RegExp(ANY).test(rest);
}
