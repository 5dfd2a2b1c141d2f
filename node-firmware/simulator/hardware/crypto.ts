/** `require("crypto")`: digests, PBKDF2 and AES as ArrayBuffers (libs/crypto/jswrap_crypto.c). */
import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from "node:crypto";
import { classObject } from "../machine/classes.ts";
import { fail } from "../machine/errors.ts";
import type { ClassDefinition, Machine } from "../machine/machine.ts";
import { toInteger } from "../machine/operators.ts";
import { toText } from "../machine/text.ts";
import { EObject, type NativeCode, type Value } from "../machine/values.ts";
import { newArrayBuffer } from "../builtins/buffers.ts";
import { dataText } from "./storage-library.ts";

const bytesOf = (m: Machine, value: Value): Buffer => Buffer.from(dataText(m, value), "latin1");

function result(m: Machine, bytes: Uint8Array): Value {
  return newArrayBuffer(m, Uint8Array.from(bytes).buffer);
}

const HASHES = { SHA1: "sha1", SHA224: "sha224", SHA256: "sha256", SHA384: "sha384", SHA512: "sha512" } as const;

function digests(): Record<string, NativeCode> {
  const methods: Record<string, NativeCode> = {};
  for (const [name, algorithm] of Object.entries(HASHES)) {
    methods[name] = (_s, [data], m) => result(m, createHash(algorithm).update(bytesOf(m, data)).digest());
  }
  return methods;
}

const optionOf = (options: Value, name: string): Value =>
  options instanceof EObject ? (options.own?.get(name) as Value) : undefined;

const DEFAULT_KEY_WORDS = 4;

function pbkdf2(m: Machine, password: Value, salt: Value, options: Value): Value {
  const words = optionOf(options, "keySize");
  const rounds = optionOf(options, "iterations");
  const hasher = optionOf(options, "hasher");
  if (hasher !== undefined) fail(m, "Error", `Unknown Hasher "${toText(m, hasher)}"`);
  const bytes = (words === undefined ? DEFAULT_KEY_WORDS : toInteger(m, words)) * 4;
  return result(
    m,
    pbkdf2Sync(bytesOf(m, password), bytesOf(m, salt), rounds === undefined ? 1 : toInteger(m, rounds), bytes, "sha1"),
  );
}

const AES_BLOCK = 16;

function aes(m: Machine, message: Value, key: Value, options: Value, encrypt: boolean): Value {
  const mode = optionOf(options, "mode") === undefined ? "CBC" : toText(m, optionOf(options, "mode"));
  const secret = bytesOf(m, key);
  const data = bytesOf(m, message);
  if (![16, 24, 32].includes(secret.length)) fail(m, "Error", "Invalid key length");
  const algorithm = `aes-${secret.length * 8}-${mode.toLowerCase()}`;
  if (mode !== "CBC" && mode !== "ECB") fail(m, "InternalError", "The simulator has AES in CBC and ECB only");
  if ((mode === "CBC" || mode === "ECB") && data.length % AES_BLOCK) {
    return void m.print("ERROR: Crypto error: Invalid data length\n");
  }
  const given = optionOf(options, "iv");
  const iv = mode === "ECB" ? null : given === undefined ? Buffer.alloc(AES_BLOCK) : bytesOf(m, given);
  const cipher = (encrypt ? createCipheriv : createDecipheriv)(algorithm, secret, iv);
  cipher.setAutoPadding(false);
  return result(m, Buffer.concat([cipher.update(data), cipher.final()]));
}

export const cryptoLibrary: ClassDefinition = {
  name: "crypto",
  statics: {
    methods: { ...digests(), PBKDF2: (_s, [password, salt, options], m) => pbkdf2(m, password, salt, options) },
    getters: { AES: (_self, m) => classObject(m, "AES") },
  },
};

export const aesClass: ClassDefinition = {
  name: "AES",
  statics: {
    methods: {
      encrypt: (_s, [message, key, options], m) => aes(m, message, key, options, true),
      decrypt: (_s, [message, key, options], m) => aes(m, message, key, options, false),
    },
  },
};
