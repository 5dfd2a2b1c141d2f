function Animal(this: any, name: string) {
  this.name = name;
}
Animal.prototype.speak = function () {
  return this.name + " speaks";
};
Animal.prototype.legs = 4;
function Dog(this: any, name: string) {
  (Animal as any).call(this, name);
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.speak = function () {
  return Animal.prototype.speak.call(this) + " woof";
};
const d = new (Dog as any)("Rex");
const a = new (Animal as any)("Cat");
d.legs = 3;
const base = {
  greet() {
    return "hi " + this.who;
  },
  who: "base",
};
const derived = Object.create(base, { who: { value: "derived", enumerable: true } });
const bare = Object.create(null);
bare.x = 1;
const swapped: any = { a: 1 };
Object.setPrototypeOf(swapped, { b: 2 });
delete d.legs;
const legs = d.legs;
Animal.prototype.late = () => "late";
const own = [];
for (const k in d) if (Object.prototype.hasOwnProperty.call(d, k)) own.push(k);
const all = [];
for (const k in d) all.push(k);
export default [
  d.speak(),
  a.speak(),
  legs,
  d instanceof (Animal as any),
  d.constructor === Dog,
  a.constructor.name,
  derived.greet(),
  base.isPrototypeOf(derived),
  "toString" in bare,
  Object.getPrototypeOf(bare),
  swapped.b,
  Object.keys(swapped),
  d.late(),
  own,
  all,
  Object.hasOwn(d, "name"),
  d.hasOwnProperty("speak"),
  d.propertyIsEnumerable("name"),
  Object.getPrototypeOf(Object.getPrototypeOf([])) === Object.prototype,
  Object.keys(Object.getOwnPropertyDescriptors(derived)),
];
