class Item {
  constructor(n, kids) {
    this.n = n;
    this.kids = kids;
  }
  toJSON() {
    return { n: this.n, k: this.kids };
  }
}
let it = new Item(0, []);
for (let i = 1; i < 12; i++) it = new Item(i, [it]);
export default JSON.stringify(it);
