const t = (f: any) => {
  try {
    f();
  } catch (e: any) {
    return [typeof e.name, typeof e.message, String(e.name)];
  }
};
export default [
  t(() => {
    throw 1;
  }),
  t(() => {
    throw "s";
  }),
  t(() => {
    throw true;
  }),
  t(() => {
    throw {};
  }),
  t(() => {
    throw [1];
  }),
  t(() => {
    throw () => 1;
  }),
];
