/** Cold files by the part that they are in. */
export class ColdFiles {
  readonly parts: string[][] = [];
  readonly #packs: readonly (readonly string[])[];

  constructor(packs: readonly (readonly string[])[]) {
    this.#packs = packs;
  }

  /** The part of a file, from 1 on: that of a file which it is packed with, or a new one. */
  partOf(file: string): number {
    const pack = this.#packs.find((one) => one.some((end) => file.endsWith(end))) ?? [file];
    const isPacked = (other: string) => pack.some((end) => other.endsWith(end));
    let index = this.parts.findIndex((files) => isPacked(files[0]!));
    if (index < 0) index = this.parts.push([]) - 1;
    if (!this.parts[index]!.includes(file)) this.parts[index]!.push(file);
    return index + 1;
  }
}
