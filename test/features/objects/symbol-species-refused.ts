class L {
  static get [Symbol.species]() {
    return Array;
  }
}
export default (L as any)[Symbol.species] === Array;
