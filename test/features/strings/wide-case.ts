export default [
  "straße".toUpperCase(),
  "ÉCOLE".toLowerCase(),
  "àéîõü".toUpperCase(),
  "Ñandú".toLowerCase(),
  "Привет".toUpperCase(),
];
