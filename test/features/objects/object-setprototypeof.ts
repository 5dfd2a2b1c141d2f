const animal = {
  legs: 4,
  describe() {
    return `${(this as any).name}:${this.legs}`;
  },
};
const bird = { legs: 2, name: "bird" };
Object.setPrototypeOf(bird, animal);
const dict = { a: 1 };
Object.setPrototypeOf(dict, null);
let threw = "";
try {
  Object.setPrototypeOf(animal, bird);
} catch (e: any) {
  threw = e.name;
}
export default [
  (bird as any).describe(),
  Object.getPrototypeOf(bird) === animal,
  "toString" in dict,
  threw,
  Object.setPrototypeOf({ b: 2 }, { c: 3 } as any).c,
  Reflect.setPrototypeOf({}, animal),
  Reflect.getPrototypeOf(bird) === animal,
];
