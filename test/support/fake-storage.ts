/** Espruino's Storage in memory, with what matters of flash: bytes are written once, in pieces of a size that was declared. */

export interface FakeStorage {
  freeBytes: number;
  read(name: string): string | undefined;
  write(name: string, data: string, offset?: number, size?: number): boolean;
  erase(name: string): void;
  list(pattern?: RegExp): string[];
  getStats(): { freeBytes: number };
  names(): string[];
}

const ERASED = "\xff";

/** As `jsfWriteFile` of jsflash.c: errors and their texts are Espruino's own. */
export function fakeStorage(): FakeStorage {
  const files = new Map<string, string>();
  const storage: FakeStorage = {
    freeBytes: 100_000,
    read: (name) => files.get(name),
    write: (name, data, offset = 0, size = 0) => {
      const wanted = size || data.length;
      const old = files.get(name);
      if (offset === 0 && (old === undefined || old.length !== wanted || old !== ERASED.repeat(wanted)))
        files.set(name, ERASED.repeat(wanted));
      const content = files.get(name);
      if (content === undefined) throw new Error("Unable to find or create file");
      if (offset + data.length > content.length) throw new Error("Too much data for file size");
      if (content.slice(offset, offset + data.length) !== ERASED.repeat(data.length))
        throw new Error("File already written with different data");
      files.set(name, content.slice(0, offset) + data + content.slice(offset + data.length));
      return true;
    },
    erase: (name) => void files.delete(name),
    list: (pattern) => storage.names().filter((name) => !pattern || pattern.test(name)),
    getStats: () => ({ freeBytes: storage.freeBytes }),
    names: () => [...files.keys()],
  };
  return storage;
}
