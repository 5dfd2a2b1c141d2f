/** From compiled code to what is published: a manifest and its chunks. Pure: nothing is sent here. */
import { createHash, createHmac } from "node:crypto";
import {
  CHUNK_BYTES,
  HASH_DIGITS,
  isFirmware,
  isModuleName,
  MANIFEST_FORMAT,
  MAX_MODULE_BYTES,
  signedText,
  type Manifest,
} from "../../shared/protocol/manifest.ts";
import { DeployError } from "./errors.ts";
import { paginate } from "./pages.ts";

/** What of a compiled module matters here; `CompiledModule` of the compiler is one. */
export interface Code {
  name: string;
  /** One character is one byte on the node: text beyond ASCII must have been escaped by the compiler. */
  code: string;
  hash: string;
  /** Source map, kept on this machine so that errors name the TypeScript source. */
  map?: string;
  tasks?: Record<string, unknown>;
  flashVariables?: number;
  /** Chunks that the code itself names: the pieces of a firmware, whose index it is. */
  pieces?: Chunk[];
}

/** A chunk, and the hash by which it is called. */
export interface Chunk {
  hash: string;
  bytes: Buffer;
}

export interface Package {
  /** Without cluster, revision and signature: `sealed` puts them in. */
  manifest: Manifest;
  chunks: Chunk[];
}

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest();

/** Digits of a chunk's hash. It only names the chunk: the whole code's digest is what is verified and signed. */
const CHUNK_DIGITS = 16;

/**
 * Cuts code into chunks and describes it.
 * @throws DeployError E206 where it is too large, E207 where no module may be called so
 * @example const { manifest, chunks } = pack(await compileModule({ file: "words.ts" }));
 */
export function pack({ name, code, flashVariables, pieces = [] }: Code): Package {
  if (!isModuleName(name)) throw badName(name);
  const bytes = Buffer.from(isFirmware(name) ? code : paginate(code).code, "latin1");
  if (bytes.length === 0 || bytes.length > MAX_MODULE_BYTES) throw tooLarge(name, bytes.length);
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const piece = bytes.subarray(at, at + CHUNK_BYTES);
    chunks.push({ hash: sha256(piece).toString("hex").slice(0, CHUNK_DIGITS), bytes: piece });
  }
  const digest = sha256(bytes);
  const manifest: Manifest = {
    v: MANIFEST_FORMAT,
    c: "",
    n: name,
    h: digest.toString("hex").slice(0, HASH_DIGITS),
    b: bytes.length,
    s: digest.toString("base64"),
    r: 0,
    k: chunks.map(({ hash }) => hash),
    ...(flashVariables && { m: flashVariables }),
  };
  return { manifest, chunks: [...pieces, ...chunks] };
}

/** The manifest with a signature under the key, or without one. */
export function sealed(manifest: Manifest, key?: string): Manifest {
  const { g: _, ...bare } = manifest;
  return key ? { ...bare, g: signatureOf(bare, key) } : bare;
}

/** HMAC-SHA256 of what a manifest says. @param key in hex */
export function signatureOf(manifest: Manifest, key: string): string {
  return hmac(signedText(manifest), key);
}

/** HMAC-SHA256 as nodes compute it, base64. @param key in hex */
export function hmac(text: string, key: string): string {
  return createHmac("sha256", Buffer.from(key, "hex")).update(text, "latin1").digest("base64");
}

function badName(name: string): DeployError {
  return new DeployError("E207", `no module may be called '${name}'`, {
    hint: "Call the file by up to 20 letters, digits, '_' and '-', a letter first: greenhouse.ts",
  });
}

function tooLarge(name: string, bytes: number): DeployError {
  const what =
    bytes === 0
      ? `module ${name} is empty`
      : `module ${name} has ${bytes} bytes of code, the limit is ${MAX_MODULE_BYTES}`;
  return new DeployError("E206", what, { hint: "Divide it into modules; a task calls those of others by name" });
}

/** Whether a manifest's signature is that of the key; without a key, whether it has none. */
export function isSignedBy(manifest: Manifest, key?: string): boolean {
  return manifest.g === (key && signatureOf(manifest, key));
}
