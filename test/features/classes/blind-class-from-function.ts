function Animal(this: any, name: string) {
  this.name = name;
  this.log = ["Animal " + name];
}
Animal.prototype.speak = function (this: any) { return this.name + " makes a sound"; };
Animal.prototype.legs = 4;
Animal.create = function (this: any, n: string) { return new this(n); };
const Base: any = Animal;
class Dog extends Base {
  tricks: string[] = ["sit"];
  constructor(name: string) {
    super(name);
    (this as any).log.push("Dog");
  }
  speak() { return super.speak() + ": woof"; }
  get info() { return `${(this as any).name}/${(this as any).legs}/${this.tricks}`; }
}
class Puppy extends Dog {
  tricks = ["chew"];
  speak() { return super.speak().toUpperCase(); }
}
const d: any = new Dog("Rex");
const p: any = new Puppy("Bit");
d.legs = 3;
const made = (Dog as any).create("Made");
export default [
  d.speak(), p.speak(), d.info, p.info, p.log, made.info, made instanceof Dog, made instanceof Base,
  Object.getPrototypeOf(Dog) === Base, Object.getPrototypeOf(Puppy.prototype) === Dog.prototype,
  p.constructor.name, Object.keys(d), d.hasOwnProperty("legs"), p.hasOwnProperty("legs"), "speak" in p,
];
