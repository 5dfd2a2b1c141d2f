function Person(n) {
  if (!(this instanceof Person)) return new Person(n);
  this.n = n;
}
Person.prototype.hi = function () {
  return "hi " + this.n;
};
function Dog(n, b) {
  Person.call(this, n);
  this.b = b;
}
Dog.prototype = Object.create(Person.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.bark = function () {
  return this.hi() + "!";
};
const d = new Dog("rex", 1);
const unbound = d.bark;
let err;
try {
  unbound();
} catch (e) {
  err = e.name;
}
export default [
  d.bark(),
  d instanceof Person,
  d.constructor.name,
  Object.keys(d),
  (() => {
    const k = [];
    for (const x in d) k.push(x);
    return k;
  })(),
  err,
  Person("a").hi(),
  [1, 2].map(Number.prototype.toFixed.call.bind(Number.prototype.toFixed)),
  Math.max.apply(null, [1, 2]),
  Math.max.call(null, 1, 2),
  ((a, b) => a + b).apply(null, [1, 2]),
];
