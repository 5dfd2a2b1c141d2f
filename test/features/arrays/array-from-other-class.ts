class Bag {
  n: number;
  constructor(n: number) {
    this.n = n;
  }
}
export default (Array.from as any).call(Bag, { length: 3 }).n;
