const d = new Date("garbage");
export default [
  Number.isNaN(d.getTime()),
  String(d),
  JSON.stringify(d),
  (() => {
    try {
      d.toISOString();
    } catch (e) {
      return e.name;
    }
  })(),
  Number.isNaN(+d),
  Number.isNaN(d.getUTCFullYear()),
];
