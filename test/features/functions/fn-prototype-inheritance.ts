function Animal(n) {
  this.n = n;
}
Animal.prototype.speak = function () {
  return this.n + " speaks";
};
function Dog(n) {
  Animal.call(this, n);
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.bark = function () {
  return this.speak() + " woof";
};
const d = new Dog("rex");
export default [
  d.bark(),
  d instanceof Animal,
  d.constructor === Dog,
  Object.keys(d),
  Dog.prototype.isPrototypeOf(d),
  Object.getPrototypeOf(d) === Dog.prototype,
];
