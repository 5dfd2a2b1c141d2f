class T {
  get [Symbol.toStringTag]() {
    return "T";
  }
  toJSON() {
    return "json";
  }
}
export default [`${new T()}`, JSON.stringify([new T()])];
