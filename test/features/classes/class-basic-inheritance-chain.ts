class Animal {
  constructor(name) {
    this.name = name;
  }
  speak() {
    return `${this.name} makes ${this.sound()}`;
  }
  sound() {
    return "noise";
  }
  get desc() {
    return `[${this.constructor.name} ${this.name}]`;
  }
}
class Dog extends Animal {
  sound() {
    return "woof";
  }
}
class Puppy extends Dog {
  constructor(name, age = 1) {
    super(name + " jr");
    this.age = age;
  }
  sound() {
    return super.sound() + "!".repeat(this.age);
  }
  get desc() {
    return super.desc + this.age;
  }
}
const p = new Puppy("rex", 2);
export default [
  p.speak(),
  p.desc,
  p instanceof Animal,
  Object.keys(p),
  new Dog("d").speak(),
  Puppy.name,
  Object.getPrototypeOf(Puppy) === Dog,
];
