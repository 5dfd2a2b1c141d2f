/** Reads a manifest and says whether this node may obey it. */
import {
  CHUNK_BYTES,
  HASH_DIGITS,
  isModuleName,
  MANIFEST_FORMAT,
  MAX_MODULE_BYTES,
  Refusal,
  signedText,
  type Manifest,
} from "../../../shared/protocol/manifest.ts";
import { countOf, parseBounded } from "../../../shared/protocol/cold/nesting.ts";
import { node } from "../../state.ts";
import { hashOf, hmac } from "./signature.ts";

/** Bytes of a digest as base64. */
const DIGEST_LENGTH = 44;

/** @returns the manifest, null where the text is none. A manifest holds two lists: what may be deeper never reaches the parser. */
export function parseManifest(text: string): Manifest | null {
  if (text.indexOf("{", 1) >= 0 || countOf(text, "[", 3) > 2) return null;
  try {
    const m: any = parseBounded(text);
    return m && isWhole(m) ? m : null;
  } catch {
    return null;
  }
}

function isWhole(m: any): boolean {
  return (
    typeof m.n === "string" &&
    typeof m.c === "string" &&
    typeof m.h === "string" &&
    typeof m.s === "string" &&
    typeof m.r === "number" &&
    typeof m.b === "number" &&
    Array.isArray(m.k) &&
    m.k.every(isText) &&
    (!m.l || (Array.isArray(m.l) && m.l.every(isText)))
  );
}

function isText(item: any): boolean {
  return typeof item === "string";
}

/** @returns why the manifest is refused whatever the node holds; 0 where it is not */
export function checkManifest(m: Manifest, name: string): number {
  if (m.v !== MANIFEST_FORMAT) return Refusal.Malformed;
  if (m.c !== node.prefix) return Refusal.OtherCluster;
  if (m.n !== name || !isModuleName(name)) return Refusal.BadName;
  if (node.config.key && m.g !== hmac(node.config.key, signedText(m))) return Refusal.BadSignature;
  if (m.x) return 0;
  if (m.b > MAX_MODULE_BYTES) return Refusal.TooLarge;
  if (!(m.b > 0) || m.k.length !== Math.ceil(m.b / CHUNK_BYTES)) return Refusal.Malformed;
  if (m.h.length !== HASH_DIGITS || m.s.length !== DIGEST_LENGTH || hashOf(m.s, HASH_DIGITS / 2) !== m.h)
    return Refusal.Malformed;
  return 0;
}
