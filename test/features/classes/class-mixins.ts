const Fly = (B) =>
  class extends B {
    fly() {
      return this.n + " flies";
    }
  };
const Swim = (B) =>
  class extends B {
    swim() {
      return this.n + " swims";
    }
  };
class Animal {
  constructor(n) {
    this.n = n;
  }
}
class Duck extends Swim(Fly(Animal)) {}
const d = new Duck("d");
export default [d.fly(), d.swim(), d instanceof Animal, Object.getPrototypeOf(Duck.prototype) !== Animal.prototype];
