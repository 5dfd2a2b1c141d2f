export default /\041/.test("!");
