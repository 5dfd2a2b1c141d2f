const animal = {
  speak() {
    return this.name + " speaks";
  },
};
const dog = Object.create(animal, {});
dog.name = "Rex";
const puppy = Object.create(dog);
export default [puppy.speak(), Object.getPrototypeOf(puppy) === dog, animal.isPrototypeOf(puppy), Object.keys(puppy)];
