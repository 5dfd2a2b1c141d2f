const email = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/,
  ip = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/,
  hex = /^#(?:[0-9a-f]{3}){1,2}$/i;
export default [
  ["a@b.co", "a@b", "x.y+z@d-e.org"].map((s) => email.test(s)),
  ["1.2.3.4", "256.1.1.1", "1.2.3"].map((s) => ip.test(s)),
  ["#fff", "#A1B2C3", "#ab"].map((s) => hex.test(s)),
];
