function Animal(this: any, n: string) {
  this.n = n;
}
Animal.prototype.say = function () {
  return this.n + " " + this.sound();
};
function Dog(this: any, n: string) {
  (Animal as any).call(this, n);
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.sound = () => "woof";
const d = new (Dog as any)("rex");
export default [
  d.say(),
  d instanceof (Animal as any),
  Object.keys(d),
  d.constructor === Dog,
  Object.getPrototypeOf(Dog.prototype) === Animal.prototype,
];
