function Animal(name) {
  this.name = name;
}
Animal.prototype.speak = function () {
  return this.name + "!";
};
function Dog(name) {
  Animal.call(this, name);
}
Dog.prototype = Object.create(Animal.prototype);
Dog.prototype.constructor = Dog;
Dog.prototype.speak = function () {
  return "Woof " + Animal.prototype.speak.call(this);
};
const d = new Dog("Rex");
export default [d.speak(), d instanceof Animal, d.constructor === Dog, Object.keys(d)];
